#pragma once

#include "models/domain/Deputy.h"
#include "ui/pages/Panel.h"

#include <optional>

class ConfirmStrip;
class DeputyEntry;
class DeputyTable;
class EmptyState;
class FieldGrid;
class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PlainLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class ReasonStrip;
class SectionTitle;
class StaffGateway;
class StepUpStrip;
class TablePane;

/// Who decides in whose place: a supervisor names, a third person confirms, and either of the two ends it early.
class DeputiesPanel final : public Panel
{
    Q_OBJECT
public:
    /// `names`: whether this person is a supervisor, who alone names a deputy.
    DeputiesPanel(StaffGateway &staff, bool names, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    QString unsaved() const;
    void retranslate() override;

signals:
    /// How many wait for this person's decision.
    void loaded(int waiting);

private:
    QWidget *buildDetail();
    void wire();
    void take(const Deputies &found);
    void showDetail();
    void approve();
    void reject(const QString &reason);
    void askToEnd();
    void end();
    QString explanation() const;
    QString question() const;
    void settled(const QString &sentence);
    void updateButtons();

    StaffGateway &m_staff;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<Deputy> m_deputy;
    DeputyEntry *m_entry;
    DeputyTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    PlainLabel *m_what;
    KeyButton *m_approve;
    KeyButton *m_reject;
    KeyButton *m_end;
    ReasonStrip *m_rejection;
    ConfirmStrip *m_confirm;
    StepUpStrip *m_codes;
};
