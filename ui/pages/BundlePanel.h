#pragma once

#include "models/domain/Bundle.h"
#include "models/domain/Changes.h"
#include "ui/pages/Panel.h"

#include <optional>

class BundleCardTable;
class BundleTrail;
class ConfirmStrip;
class DispatchGateway;
class FieldGrid;
class Intention;
class KeyButton;
class ListLoad;
class MessageBar;
class PackingRow;
class PaperStrip;
class PlainLabel;
class SectionTitle;
class StaffGateway;
class StateChip;
class StepUpStrip;
class TablePane;

/// One bundle: its cards, what speaks against one of them, and the button that lets the bundle go. Afterwards it shows
/// what went and what was taken out, until something else is chosen.
class BundlePanel final : public Panel
{
    Q_OBJECT
public:
    /// `demo`: the letter may be a PDF file.
    BundlePanel(DispatchGateway &dispatch, StaffGateway &staff, bool demo, MessageBar &messages,
                QWidget *parent = nullptr);

    void show(const Bundle &bundle);
    /// The bundle is no longer in the list; a result stays until something else is shown.
    bool keepsResult() const { return m_answer.has_value(); }
    /// Asks for the cards again; what is on screen stays until the answer is there.
    void reload();
    /// Whether the list shows already what moved: one's own scans, a thousand of them, are no reason to read it again.
    bool shows(const Change &change) const;
    /// What a scanner types at this widget is a card that goes into the bundle.
    void hear(QWidget *widget);
    /// How many scans have not been answered yet.
    int waiting() const;
    void retranslate() override;

signals:
    void dispatched();

private:
    void buildLayout();
    void wire();
    void take(const BundleCards &cards);
    void takeAnswer(const DispatchAnswer &answer);
    void takeScan(BundleId bundle, const PackAnswer &answer);
    void showPacking();
    void ask();
    void dispatch();
    void fetchLetter();
    bool mayDispatch() const;
    /// Cards have to be scanned before the bundle may go.
    bool mustScan() const;
    QString summary() const;
    QString hint() const;
    QString receipt() const;
    QString question() const;
    QString verb() const;

    DispatchGateway &m_dispatch;
    MessageBar &m_messages;
    Intention *m_intention;
    std::optional<Bundle> m_bundle;
    std::optional<DispatchAnswer> m_answer;
    SectionTitle *m_title;
    StateChip *m_state;
    FieldGrid *m_fields;
    PlainLabel *m_summary;
    PackingRow *m_packing;
    BundleCardTable *m_cards;
    TablePane *m_pane;
    ListLoad *m_load;
    PlainLabel *m_hint;
    KeyButton *m_go;
    ConfirmStrip *m_confirm;
    StepUpStrip *m_codes;
    PaperStrip *m_letter;
    BundleTrail *m_trail;
};
