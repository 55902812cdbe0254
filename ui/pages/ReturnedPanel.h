#pragma once

#include "models/domain/Returned.h"
#include "models/tables/Chip.h"
#include "ui/pages/Panel.h"

#include <optional>

class ConfirmStrip;
class FieldGrid;
class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PlainLabel;
class QAction;
class QComboBox;
class QSortFilterProxyModel;
class ReturnedTable;
class ReturnGateway;
class ScanField;
class ScanSound;
class SectionTitle;
class StateChip;
class TablePane;

/// Cards that came back. Scanning one makes its password void before anything else; what is owed then is a look at the
/// address, and who did that says here what it came to.
class ReturnedPanel final : public Panel
{
    Q_OBJECT
public:
    enum class View { Open, Closed };

    /// `closes`: this person's duties include looking into addresses.
    ReturnedPanel(ReturnGateway &returns, bool closes, MessageBar &messages, QWidget *parent = nullptr);

    void setView(View view);
    void load();
    void focusWork();
    /// How many scans have not been answered yet.
    int waiting() const { return int(m_scans.size()); }
    void retranslate() override;

signals:
    void loaded(int open);
    void personWanted(PersonId person);

private:
    struct Scan
    {
        QString serial;
        QString reason;
    };

    QWidget *buildScan();
    QWidget *buildDetail();
    void wire();
    void scan(const QString &text);
    void recordNext();
    void tell(const Chip &chip, const QString &words, int beeps);
    void take(const ReturnAnswer &answer);
    void showCard();
    void askToClose(const QString &outcome);
    void close(const QString &serial, const QString &outcome);
    void fillReasons();
    void updateButtons();
    QString question(const QString &outcome) const;

    ReturnGateway &m_returns;
    bool m_closes;
    MessageBar &m_messages;
    Intention *m_recording;
    Intention *m_closing;
    View m_view = View::Open;
    bool m_lineLost = false; ///< and the bar says so
    QList<Scan> m_scans;     ///< in the order of scanning; the first one is under way
    std::optional<Returned> m_shown;
    QString m_outcome; ///< about which the strip asks

    QWidget *m_scanRow;
    PlainLabel *m_reasonLabel;
    QComboBox *m_reason;
    ScanField *m_field;
    StateChip *m_chip;
    PlainLabel *m_result;
    ScanSound *m_sound;
    QAction *m_chooseReason;
    ReturnedTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    QWidget *m_detail;
    SectionTitle *m_title;
    FieldGrid *m_fields;
    KeyButton *m_person;
    KeyButton *m_confirmed;
    KeyButton *m_corrected;
    KeyButton *m_notNeeded;
    ConfirmStrip *m_confirm;
};
