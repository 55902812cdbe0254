#pragma once

#include "models/domain/Returned.h"
#include "ui/pages/Panel.h"

class AstrayChoice;
class ConfirmStrip;
class EmptyState;
class Intention;
class KeyButton;
class KeyField;
class ListLoad;
class MessageBar;
class MisdeliveryNote;
class MisdeliveryTable;
class PlainLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class ReturnGateway;
class SegmentBar;
class TablePane;

/// Cards that reached somebody else: noting one makes its password void and starts the days of the reports.
class MisdeliveryPanel final : public Panel
{
    Q_OBJECT
public:
    MisdeliveryPanel(ReturnGateway &returns, const QString &society, bool reports, bool opens, MessageBar &messages,
                     QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

signals:
    /// So many reports are owed.
    void loaded(int open);
    void personWanted(PersonId person);

private:
    QWidget *buildEntry();
    void wire();
    void ask();
    void report();
    void showDetail();
    static int reportsOwed(const Misdeliveries &found);
    QString question() const;
    bool showsOpen() const;

    ReturnGateway &m_returns;
    MessageBar &m_messages;
    Intention *m_intention;
    QString m_serial; ///< about which the strip asks
    KeyField *m_field;
    AstrayChoice *m_choice;
    KeyButton *m_note;
    ConfirmStrip *m_confirm;
    SegmentBar *m_views;
    MisdeliveryTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    MisdeliveryNote *m_detailNote;
};
