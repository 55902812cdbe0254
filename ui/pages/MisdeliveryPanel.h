#pragma once

#include "models/domain/Returned.h"
#include "ui/pages/Panel.h"

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
class QComboBox;
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
    MisdeliveryPanel(ReturnGateway &returns, const QString &society, bool reports, MessageBar &messages,
                     QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

signals:
    void loaded(int open);

private:
    QWidget *buildEntry();
    void wire();
    void ask();
    void report();
    void showDetail();
    void fillChoices();
    QString question() const;
    bool showsOpen() const;

    ReturnGateway &m_returns;
    MessageBar &m_messages;
    Intention *m_intention;
    QString m_serial; ///< about which the strip asks
    KeyField *m_field;
    QComboBox *m_happened;
    QComboBox *m_seen;
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
