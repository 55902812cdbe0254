#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "ui/pages/Panel.h"
#include "ui/print/BarcodeNotes.h"

#include <QMap>

#include <memory>
#include <optional>

class CardPreview;
class KeyButton;
class MessageBar;
class PlainLabel;
class RunGateway;
struct CardForm;

/// The cards of a run, one at a time, as they will look, with made-up passwords.
class PreviewPanel final : public Panel
{
    Q_OBJECT
public:
    PreviewPanel(RunGateway &runs, const Session &session, MessageBar &messages, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    void load(const OpenedRun &run, const QString &form);
    /// Which cards of the run go without a customer barcode, and why: one sentence for each reason.
    QStringList withoutBarcode() const;
    bool barcodesAreKnown() const { return m_notes.has_value(); }
    void retranslate() override;

signals:
    /// All cards were looked at for what speaks against a barcode.
    void barcodesKnown();

private:
    void step(int by);
    void showCard();
    void paintCard(const Card &card);
    void lookAtBarcodes();
    void showWithoutBarcode();

    RunGateway &m_runs;
    QList<SecretRule> m_rules;
    MessageBar &m_messages;
    OpenedRun m_run;
    std::unique_ptr<CardForm> m_form;
    Cards m_cards;
    QMap<QString, CardTexts> m_texts; ///< by kind of card
    std::optional<BarcodeNotes> m_notes;
    int m_shown = 0;
    CardPreview *m_preview;
    PlainLabel *m_withoutBarcode;
    PlainLabel *m_place;
    KeyButton *m_before;
    KeyButton *m_next;
};
