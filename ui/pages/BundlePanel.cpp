#include "ui/pages/BundlePanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/DispatchGateway.h"
#include "models/tables/BundleCardTable.h"
#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/BundleTrail.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/PackingRow.h"
#include "ui/pages/PaperStrip.h"
#include "ui/pages/PaperWords.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int namedInQuestion = 5;

} // namespace

BundlePanel::BundlePanel(DispatchGateway &dispatch, StaffGateway &staff, bool demo, MessageBar &messages,
                         QWidget *parent)
    : Panel(parent)
    , m_dispatch(dispatch)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_title(new SectionTitle(this))
    , m_state(new StateChip(this))
    , m_fields(new FieldGrid(this))
    , m_summary(new PlainLabel(this))
    , m_packing(new PackingRow(dispatch, messages, this))
    , m_cards(new BundleCardTable(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_hint(new PlainLabel(this))
    , m_go(new KeyButton(u"dispatchButton"_s, Icon::Dispatch, Qt::CTRL | Qt::Key_Return, this))
    , m_confirm(new ConfirmStrip(u"dispatchConfirm"_s, this))
    , m_codes(new StepUpStrip(staff, messages, this))
    , m_letter(new PaperStrip(u"letterButton"_s, demo, messages, this))
    , m_trail(new BundleTrail(dispatch, messages, this))
{
    setObjectName(u"bundlePanel"_s);
    buildLayout();
    wire();
    retranslate();
}

void BundlePanel::buildLayout()
{
    m_title->setWordWrap(true);
    m_summary->setObjectName(u"bundleSummary"_s);
    m_summary->setTextStyle(Theme::Text::Strong);
    m_summary->setWordWrap(true);
    m_pane->setObjectName(u"bundleCardsTable"_s);
    m_pane->setModel(m_cards);
    m_hint->setObjectName(u"dispatchHint"_s);
    m_hint->setWordWrap(true);
    m_go->makePrimary();
    m_intention->askForCodesWith(m_codes);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_fields);
    column->addWidget(m_summary);
    column->addWidget(m_packing);
    column->addWidget(m_pane, 1);
    column->addWidget(m_hint);
    column->addWidget(m_go);
    column->addWidget(m_confirm);
    column->addWidget(m_codes);
    column->addWidget(m_letter);
    column->addWidget(m_trail);
}

void BundlePanel::wire()
{
    connect(m_go, &KeyButton::clicked, this, &BundlePanel::ask);
    connect(m_packing, &PackingRow::told, this, &BundlePanel::takeScan);
    connect(m_packing, &PackingRow::waitingChanged, this, &BundlePanel::showPacking);
    hear(m_pane);
    hear(m_go);
    connect(m_letter, &PaperStrip::wanted, this, &BundlePanel::fetchLetter);
    connect(m_trail, &BundleTrail::noted, this, &BundlePanel::dispatched);
    connect(m_confirm, &ConfirmStrip::dismissed, this, [this] {
        retranslate();
        m_go->setFocus();
    });
    connect(m_intention, &Intention::underWayChanged, m_confirm, &ConfirmStrip::setUnderWay);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (!error.mayBeRetried())
            reload();
    });
}

void BundlePanel::show(const Bundle &bundle)
{
    const bool another = !m_bundle || m_bundle->id != bundle.id;
    if (!another && *m_bundle == bundle && !m_answer)
        return;
    if (another) {
        m_load->startOver();
        m_cards->setRecords({});
        m_intention->forget();
        m_letter->dismiss(); // the letter was another bundle's
    }
    m_answer.reset();
    m_bundle = bundle;
    m_packing->setBundle(bundle.id);
    if (another)
        m_confirm->dismiss(); // the question was about another bundle
    reload();
    retranslate();
}

void BundlePanel::reload()
{
    if (!m_bundle || m_answer)
        return;
    m_load->ask(
        m_dispatch.bundleCards(m_bundle->id), [this](const BundleCards &cards) { take(cards); }, [this] { reload(); });
}

void BundlePanel::take(const BundleCards &cards)
{
    m_load->fill(*m_cards, cards);
    retranslate();
}

bool BundlePanel::mayDispatch() const
{
    return m_bundle && !m_answer && m_load->isFilled() && m_bundle->state == BundleState::Ready && m_bundle->mayDispatch
        && m_cards->rowCount() > 0 && !m_intention->isUnderWay() && m_packing->waiting() == 0 && !mustScan();
}

bool BundlePanel::mustScan() const
{
    return m_bundle && m_bundle->mustScan && m_load->isFilled() && m_cards->unscanned() > 0;
}

bool BundlePanel::shows(const Change &change) const
{
    if (change.what == "card_misplaced"_L1)
        return true; // it changes nothing in any list
    if (change.what != "card_packed"_L1)
        return false;
    const auto card = m_cards->find(change.id);
    return !card || card->packedAt.isValid();
}

void BundlePanel::hear(QWidget *widget) { m_packing->hear(widget); }

int BundlePanel::waiting() const { return m_packing->waiting(); }

void BundlePanel::takeScan(BundleId bundle, const PackAnswer &answer)
{
    if (!m_bundle || m_bundle->id != bundle || m_answer || !m_load->isFilled())
        return;
    if (answer.outcome == PackAnswer::Outcome::Right || answer.outcome == PackAnswer::Outcome::Twice) {
        m_cards->setPacked(answer.card, answer.packedAt);
        m_pane->selectId(answer.card.value);
    }
    if (!m_cards->agreesWith(answer))
        reload(); // somebody else packs it, too, or a card was made void
    showPacking();
}

void BundlePanel::showPacking()
{
    const bool ready = m_bundle && m_bundle->state == BundleState::Ready && !m_answer;
    m_packing->setVisible(ready);
    m_packing->setEnabled(!m_confirm->isAsking());
    const int packed = m_cards->leaving() - m_cards->unscanned();
    m_packing->setCounts(packed, m_cards->leaving());
    if (packed == 1)
        m_pane->resizeColumnToContents(BundleCardTable::Packed); // it was empty when the widths were told
    m_hint->setText(hint());
    m_hint->setVisible(!hint().isEmpty());
    m_go->setEnabled(mayDispatch());
}

void BundlePanel::ask()
{
    if (!mayDispatch() || m_confirm->isAsking())
        return;
    m_packing->setEnabled(false); // before the question takes the focus
    m_confirm->ask(question(), verb(), [this] { dispatch(); });
    m_go->hide();
}

void BundlePanel::dispatch()
{
    const BundleId bundle = m_bundle->id;
    const auto call = [this, bundle](const OpId &op) { return m_dispatch.dispatchBundle(op, bundle); };
    m_intention->pursue(u"dispatch %1"_s.arg(bundle.value), call, [this, bundle](const DispatchAnswer &answer) {
        if (m_bundle && m_bundle->id == bundle)
            takeAnswer(answer);
        emit dispatched();
    });
}

void BundlePanel::takeAnswer(const DispatchAnswer &answer)
{
    BundleCards pulled;
    for (const PulledCard &card : answer.pulled) {
        BundleCard shown;
        for (const BundleCard &known : m_cards->records())
            if (known.serial == card.serial)
                shown = known;
        if (!shown.card.isValid())
            shown.card = {-1 - pulled.size()}; // came in after the list was read
        shown.serial = card.serial;
        shown.problem = card.reason;
        pulled.append(shown);
    }
    m_load->startOver(); // what the answer left out is the list now
    m_answer = answer;
    m_messages.clear();
    m_confirm->dismiss();
    m_pane->setLoading(false);
    m_cards->setRecords(pulled);
    retranslate();
}

void BundlePanel::fetchLetter()
{
    const BundleId bundle = m_bundle->id;
    m_letter->setUnderWay(true);
    whenAnswered(m_dispatch.bundleLetter(bundle), this, [this, bundle](const Result<BundleLetter> &letter) {
        m_letter->setUnderWay(false);
        if (!letter)
            Failure::tell(m_messages, letter.error(), this, [this] { fetchLetter(); });
        else if (m_bundle && m_bundle->id == bundle)
            m_letter->offer(PaperWords::letter(*letter));
    });
}

QString BundlePanel::summary() const
{
    if (m_answer) {
        const QString went
            = tr("%n card(s) dispatched: their new passwords work from now on, the old ones have stopped.", nullptr,
                 m_answer->dispatched);
        if (m_answer->pulled.isEmpty())
            return went;
        const QString taken = tr("%n card(s) taken out: remove them from the bundle before it leaves the house.",
                                 nullptr, int(m_answer->pulled.size()));
        return m_answer->dispatched > 0 ? went + u'\n' + taken : taken;
    }
    const int pulled = int(m_cards->pulled().size());
    if (!m_load->isFilled() || m_bundle->state != BundleState::Ready)
        return {};
    if (pulled == 0)
        return tr("Nothing speaks against these cards.");
    return tr("%n card(s) would be taken out of the bundle, for the reason in the list.", nullptr, pulled);
}

QString BundlePanel::hint() const
{
    if (!m_bundle || m_answer)
        return {};
    if (m_bundle->state != BundleState::Ready)
        return m_bundle->isRegistered && m_bundle->tracking.isEmpty()
            ? tr("Registered mail: the number from the post's slip is not noted yet.")
            : QString();
    QStringList sentences;
    if (m_bundle->isRegistered)
        sentences
            += tr("Registered mail: hand it over at the counter of the post, and note the number from its slip here.");
    if (!m_bundle->mayDispatch)
        sentences += tr("You printed one of these cards, so a colleague has to dispatch the bundle.");
    if (mustScan())
        sentences += tr("%n card(s) are not scanned yet: this society dispatches a bundle only when every card was "
                        "scanned into it.",
                        nullptr, m_cards->unscanned());
    return sentences.join(u'\n');
}

QString BundlePanel::receipt() const
{
    const QString words = RunWords::receipt(*m_bundle).word;
    if (m_bundle->receiver.isEmpty())
        return words;
    return tr("%1, confirmed by %2", "when a bundle was received, who said so").arg(words, m_bundle->receiver);
}

QString BundlePanel::question() const
{
    QStringList sentences;
    if (const int leaving = m_cards->leaving(); leaving > 0)
        sentences
            += tr("Mark %n card(s) for %1 as dispatched? From this moment their new passwords work and the old ones "
                  "stop. "
                  "This cannot be taken back.",
                  nullptr, leaving)
                   .arg(m_bundle->destination);
    if (const int unscanned = m_cards->unscanned(); unscanned > 0)
        sentences += tr("Careful: %n of these card(s) were not scanned, so nothing but the eye has checked that they "
                        "belong here.",
                        nullptr, unscanned);
    const BundleCards pulled = m_cards->pulled();
    if (pulled.isEmpty())
        return sentences.join(u'\n');
    QStringList named;
    for (const BundleCard &card : pulled.first(qMin(namedInQuestion, pulled.size())))
        named
            += tr("%1 (%2)", "serial of a card, why it is taken out").arg(card.serial, RunWords::problem(card.problem));
    if (pulled.size() > namedInQuestion)
        named += tr("%n more", nullptr, int(pulled.size()) - namedInQuestion);
    sentences += tr("Taken out and made void: %1.").arg(named.join(tr(", ", "between entries of a list")));
    return sentences.join(u'\n');
}

QString BundlePanel::verb() const
{
    const int leaving = m_cards->leaving();
    return leaving > 0 ? tr("Mark %n card(s) as dispatched", nullptr, leaving)
                       : tr("Take %n card(s) out of the bundle", nullptr, m_cards->rowCount());
}

void BundlePanel::retranslate()
{
    m_pane->setAccessibleName(m_answer ? tr("Cards that were taken out") : tr("Cards of the bundle"));
    m_pane->setEmptyText(m_answer ? tr("No card was taken out.") : tr("The bundle has no cards."));
    m_cards->retranslate();
    if (!m_bundle)
        return;
    const bool gone = m_answer || m_bundle->state == BundleState::Dispatched;
    const Chip chip = m_answer ? RunWords::bundle(BundleState::Dispatched) : RunWords::mayDispatch(*m_bundle);
    m_title->setText(m_bundle->destination);
    m_state->setState(chip.tone, chip.word, chip.icon);
    m_fields->setRow(u"route"_s, tr("Route"), Words::route(m_bundle->route));
    m_fields->setRow(u"cards"_s, tr("Cards"), QString::number(m_bundle->cards));
    m_fields->setRow(u"since"_s, tr("Ready since"), DateText::moment(m_bundle->readySince));
    m_fields->setRow(u"at"_s, tr("Dispatched"), DateText::moment(m_bundle->dispatchedAt));
    m_fields->setRow(u"by"_s, tr("Dispatched by"), m_bundle->dispatchedBy);
    m_fields->setRowVisible(u"at"_s, m_bundle->dispatchedAt.isValid());
    m_fields->setRowVisible(u"by"_s, !m_bundle->dispatchedBy.isEmpty());
    m_fields->setRow(u"tracking"_s, tr("Carrier's number"), m_bundle->tracking);
    m_fields->setRow(u"receipt"_s, tr("Receipt"), receipt());
    m_fields->setRowVisible(u"tracking"_s, !m_bundle->tracking.isEmpty());
    m_fields->setRowVisible(u"receipt"_s, !receipt().isEmpty());
    m_trail->show(*m_bundle);
    m_trail->setVisible(!m_answer && m_bundle->state == BundleState::Dispatched);
    const bool left = m_answer ? m_answer->dispatched > 0 : m_bundle->state == BundleState::Dispatched;
    m_letter->setVisible(left && m_bundle->route == "employer"_L1);
    m_letter->setWords(tr("Cover letter…"), tr("For the person in charge: count, serials, and a slip to sign"));
    m_summary->setText(summary());
    m_summary->setVisible(!summary().isEmpty());
    m_go->setWords(verb(), tr("Asks once more before anything happens"));
    showPacking();
    m_go->setVisible(!gone && !m_confirm->isAsking());
    if (m_confirm->isAsking())
        m_confirm->reword(question(), verb());
}
