#include "ui/pages/PreviewPanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RunGateway.h"
#include "ui/Theme.h"
#include "ui/print/CardForms.h"
#include "ui/print/CardPreview.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PreviewPanel::PreviewPanel(RunGateway &runs, const Session &session, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_rules(session.secretRules)
    , m_messages(messages)
    , m_preview(new CardPreview(this))
    , m_withoutBarcode(new PlainLabel(this))
    , m_place(new PlainLabel(this))
    , m_before(new KeyButton(u"previousPreviewButton"_s, Icon::Back, Qt::CTRL | Qt::Key_PageUp, this))
    , m_next(new KeyButton(u"previewButton"_s, Icon::ChevronRight, Qt::CTRL | Qt::Key_PageDown, this))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_before);
    row->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    m_withoutBarcode->setObjectName(u"previewWithoutBarcode"_s);
    m_withoutBarcode->setWordWrap(true);
    m_withoutBarcode->hide();
    column->addWidget(m_withoutBarcode);

    connect(m_preview, &CardPreview::shown, this, &PreviewPanel::showWithoutBarcode);
    connect(m_before, &KeyButton::clicked, this, [this] { step(-1); });
    connect(m_next, &KeyButton::clicked, this, [this] { step(1); });
    connect(m_preview, &CardPreview::failed, this, [this](const PrintProblem &problem) {
        showWithoutBarcode();
        m_messages.say(Severity::Error, problem.sentence(), tr("Nothing has been printed."),
                       tr("Abort the run, have this put right, and open a new one."));
    });
    retranslate();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::load(const OpenedRun &run, const QString &form)
{
    m_run = run;
    const auto found = CardForms::find(form);
    if (const auto *problem = std::get_if<PrintProblem>(&found)) {
        m_messages.say(Severity::Error, problem->sentence());
        return;
    }
    m_form = std::make_unique<CardForm>(std::get<CardForm>(found));
    whenAnswered(m_runs.runCards(m_run.id, m_run.fence), this, [this, form](const Result<Cards> &cards) {
        if (!cards) {
            Failure::tell(m_messages, cards.error(), this, [this, form] { load(m_run, form); });
            return;
        }
        m_cards = *cards;
        m_shown = 0;
        showCard();
        lookAtBarcodes();
    });
}

void PreviewPanel::lookAtBarcodes()
{
    whenAnswered(BarcodeNotes::found(*m_form, m_cards), this, [this](const BarcodeNotes &notes) {
        m_notes = notes;
        emit barcodesKnown();
    });
}

QStringList PreviewPanel::withoutBarcode() const { return m_notes ? m_notes->sentences() : QStringList(); }

void PreviewPanel::showWithoutBarcode()
{
    m_withoutBarcode->setText(m_preview->withoutBarcode());
    m_withoutBarcode->setVisible(!m_withoutBarcode->text().isEmpty());
}

void PreviewPanel::step(int by)
{
    m_shown = qBound(0, m_shown + by, int(m_cards.size()) - 1);
    showCard();
}

void PreviewPanel::showCard()
{
    retranslate();
    if (m_cards.isEmpty())
        return;
    const Card card = m_cards.at(m_shown);
    if (m_texts.contains(card.kind)) {
        paintCard(card);
        return;
    }
    whenAnswered(m_runs.cardTexts(card.kind), this, [this, card](const Result<CardTexts> &texts) {
        if (!texts) {
            Failure::tell(m_messages, texts.error(), this, [this] { showCard(); });
            return;
        }
        m_texts.insert(card.kind, *texts);
        if (m_cards.value(m_shown).id == card.id)
            paintCard(card);
    });
}

void PreviewPanel::paintCard(const Card &card)
{
    m_preview->showCard(*m_form, card, m_texts.value(card.kind), m_rules);
}

void PreviewPanel::retranslate()
{
    const int cards = int(m_cards.size());
    m_place->setText(cards == 0 ? tr("Preview") : tr("Preview of card %1 of %2").arg(m_shown + 1).arg(cards));
    m_before->setWords(tr("Card before"), tr("Shows the card before"));
    m_next->setWords(tr("Next card"), tr("Shows the next card"));
    m_before->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < cards);
    showWithoutBarcode();
}
