#include "ui/pages/ReturnedPanel.h"

#include "models/domain/CardSerial.h"
#include "models/gateways/ReturnGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/ReturnedTable.h"
#include "models/tables/Words.h"
#include "ui/ErrorText.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/ScanSound.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace {

// As for a run that is counted: one for done, two for done before, three for wrong.
constexpr int beepsOfSuccess = 1;
constexpr int beepsOfRepeat = 2;
constexpr int beepsOfRefusal = 3;

} // namespace

ReturnedPanel::ReturnedPanel(ReturnGateway &returns, bool closes, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_returns(returns)
    , m_closes(closes)
    , m_messages(messages)
    , m_recording(new Intention(messages, this))
    , m_closing(new Intention(messages, this))
    , m_scanRow(new QWidget(this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reason(new QComboBox(this))
    , m_field(new ScanField(this))
    , m_chip(new StateChip(this))
    , m_result(new PlainLabel(this))
    , m_sound(new ScanSound(this))
    , m_chooseReason(new QAction(this))
    , m_table(new ReturnedTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_detail(new QWidget(this))
    , m_title(new SectionTitle(this))
    , m_fields(new FieldGrid(this))
    , m_person(new KeyButton(u"returnPersonButton"_s, Icon::Person, Qt::CTRL | Qt::Key_M, this))
    , m_confirmed(new KeyButton(u"addressConfirmedButton"_s, Icon::Good, Qt::CTRL | Qt::Key_Return, this))
    , m_corrected(new KeyButton(u"addressCorrectedButton"_s, Icon::Edit, Qt::CTRL | Qt::SHIFT | Qt::Key_Return, this))
    , m_notNeeded(new KeyButton(u"noCardNeededButton"_s, Icon::Forbidden, Qt::CTRL | Qt::Key_Delete, this))
    , m_confirm(new ConfirmStrip(u"closeReturnConfirm"_s, this))
{
    setObjectName(u"returnedPanel"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"returnsTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(buildScan());
    column->addWidget(split, 1);
    wire();
    fillReasons();
    setView(View::Open);
}

QWidget *ReturnedPanel::buildScan()
{
    m_reason->setObjectName(u"returnReason"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_chip->setObjectName(u"returnResult"_s);
    m_result->setObjectName(u"returnResultWords"_s);
    m_result->setWordWrap(true);
    m_chip->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason);
    row->addWidget(m_field, 1);
    auto *result = new QHBoxLayout;
    result->setSpacing(Theme::space(3));
    result->addWidget(m_chip);
    result->addWidget(m_result, 1);
    auto *column = new QVBoxLayout(m_scanRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(row);
    column->addLayout(result);
    return m_scanRow;
}

QWidget *ReturnedPanel::buildDetail()
{
    m_title->setWordWrap(true);
    m_fields->setObjectName(u"returnFields"_s);
    m_confirmed->makePrimary();
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_title);
    column->addWidget(m_fields);
    for (KeyButton *button : {m_person, m_confirmed, m_corrected, m_notNeeded})
        column->addWidget(button);
    column->addWidget(m_confirm);
    column->addStretch();
    return m_detail;
}

void ReturnedPanel::wire()
{
    m_chooseReason->setObjectName(u"chooseReasonAction"_s);
    m_chooseReason->setShortcut(Qt::CTRL | Qt::Key_R);
    m_chooseReason->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_chooseReason);
    connect(m_chooseReason, &QAction::triggered, m_reason, [this] { m_reason->setFocus(Qt::ShortcutFocusReason); });
    connect(m_reason, &QComboBox::activated, this, [this] { m_field->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &ScanField::scanned, this, &ReturnedPanel::scan);
    connect(m_pane, &TablePane::currentIdChanged, this, &ReturnedPanel::showCard);
    connect(m_person, &KeyButton::clicked, this, [this] {
        if (m_shown)
            emit personWanted(m_shown->person);
    });
    connect(m_confirmed, &KeyButton::clicked, this, [this] { askToClose(u"address_confirmed"_s); });
    connect(m_corrected, &KeyButton::clicked, this, [this] { askToClose(u"address_corrected"_s); });
    connect(m_notNeeded, &KeyButton::clicked, this, [this] { askToClose(u"no_card_needed"_s); });
    connect(m_confirm, &ConfirmStrip::dismissed, this, &ReturnedPanel::updateButtons);
    connect(m_closing, &Intention::underWayChanged, m_confirm, &ConfirmStrip::setUnderWay);
    connect(m_closing, &Intention::failed, this, [this](const DbError &error) {
        if (!error.mayBeRetried())
            load();
    });
    connect(m_recording, &Intention::failed, this, [this](const DbError &error) {
        m_lineLost = error.mayBeRetried();
        if (m_lineLost)
            return; // "Try again" goes on with the same card; the others wait behind it
        const QString serial = m_scans.isEmpty() ? QString() : m_scans.takeFirst().serial;
        tell({tr("Not recorded", "result of a scan"), Tone::Bad, {}}, serial, beepsOfRefusal);
        const ErrorText why = ErrorText::of(error); // stays on the bar while the scanning goes on
        m_messages.say(Severity::Error, tr("%1 was not recorded. %2", "card, why").arg(serial, why.what), {}, why.now);
        recordNext();
    });
}

void ReturnedPanel::setView(View view)
{
    m_view = view;
    m_load->startOver();
    m_table->setRecords({});
    const bool open = view == View::Open;
    m_scanRow->setVisible(open);
    m_pane->setColumnHidden(ReturnedTable::ClosedAt, open);
    m_pane->setColumnHidden(ReturnedTable::ClosedBy, open);
    m_pane->setColumnHidden(ReturnedTable::RecordedBy, !open);
    m_pane->sortByColumn(open ? ReturnedTable::RecordedAt : ReturnedTable::ClosedAt,
                         open ? Qt::AscendingOrder : Qt::DescendingOrder);
    showCard();
    retranslate();
}

void ReturnedPanel::focusWork()
{
    if (m_view == View::Open)
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_pane->setFocus(Qt::OtherFocusReason);
}

void ReturnedPanel::load()
{
    const QString view = m_view == View::Open ? u"open"_s : u"closed"_s;
    const auto take = [this](const ReturnedCards &cards) {
        m_load->fill(*m_table, cards);
        showCard();
        if (m_view == View::Open)
            emit loaded(int(cards.size()));
    };
    m_load->ask(m_returns.returns(view, {}), take, [this] { load(); });
}

void ReturnedPanel::scan(const QString &text)
{
    const auto serial = CardSerial::parse(text);
    if (!serial) {
        tell({tr("No card number", "result of a scan"), Tone::Bad, {}},
             tr("Read the number on the outside again; the last digit checks the others."), beepsOfRefusal);
        return;
    }
    const QString reason = m_reason->currentData().toString();
    if (reason.isEmpty()) {
        tell({tr("No reason yet", "result of a scan"), Tone::Warn, {}},
             tr("Choose the reason that is stamped on the card (Ctrl+R), then scan it again."), beepsOfRefusal);
        return;
    }
    m_scans.append({serial->text(), reason});
    if (m_scans.size() == 1)
        recordNext();
}

void ReturnedPanel::recordNext()
{
    if (m_scans.isEmpty())
        return;
    const Scan next = m_scans.first();
    const auto call = [this, next](const OpId &op) { return m_returns.recordReturn(op, next.serial, next.reason); };
    m_recording->pursue(u"return %1 %2"_s.arg(next.serial, next.reason), call, [this](const ReturnAnswer &answer) {
        m_scans.removeFirst();
        if (m_lineLost)
            m_messages.clear();
        m_lineLost = false;
        take(answer);
        load();
        recordNext();
    });
}

void ReturnedPanel::take(const ReturnAnswer &answer)
{
    if (answer.again) {
        tell({tr("Recorded before", "result of a scan"), Tone::Warn, u"copy"_s},
             tr("%1 came back on %2 already (%3); nothing has changed.", "card, moment, reason")
                 .arg(answer.serial, DateText::moment(answer.recordedAt), ReturnWords::reason(answer.reason)),
             beepsOfRepeat);
        return;
    }
    tell({tr("Recorded", "result of a scan"), Tone::Good, {}},
         answer.stopped
             ? tr("%1: its password is void from now on. The address has to be checked before another card is sent.")
                   .arg(answer.serial)
             : tr("%1: its password did not work any more. The address has to be checked before another card is sent.")
                   .arg(answer.serial),
         beepsOfSuccess);
}

void ReturnedPanel::tell(const Chip &chip, const QString &words, int beeps)
{
    m_chip->setState(chip.tone, chip.word, chip.icon);
    m_chip->show();
    m_result->setText(words);
    m_sound->play(beeps);
}

void ReturnedPanel::showCard()
{
    const auto card = m_table->find(m_pane->currentId().toLongLong());
    if (!card || !m_shown || card->serial != m_shown->serial)
        m_confirm->dismiss(); // the question was about another card
    m_shown = card;
    m_detail->setVisible(m_shown.has_value());
    updateButtons();
    if (!m_shown)
        return;
    m_title->setText(m_shown->serial);
    m_fields->setRow(u"member"_s, tr("Member"), m_shown->memberName);
    m_fields->setRow(u"kind"_s, tr("Kind"), Words::kind(m_shown->kind));
    m_fields->setRow(u"to"_s, tr("Sent to"),
                     tr("%1, %2", "destination, route").arg(m_shown->destination, Words::route(m_shown->route)));
    m_fields->setRow(u"reason"_s, tr("Reason"), ReturnWords::reason(m_shown->reason));
    m_fields->setRow(u"recorded"_s, tr("Came back"),
                     tr("%1, noted by %2").arg(DateText::moment(m_shown->recordedAt), m_shown->recordedBy));
    m_fields->setRow(u"closed"_s, tr("Address check"),
                     m_shown->outcome.isEmpty() ? tr("Still to be done")
                                                : tr("%1, %2 by %3", "outcome, moment, who")
                                                      .arg(ReturnWords::outcome(m_shown->outcome),
                                                           DateText::moment(m_shown->closedAt), m_shown->closedBy));
}

QString ReturnedPanel::question(const QString &outcome) const
{
    if (!m_shown)
        return {};
    return tr("Close the return of %1 (%2): %3? Another card then needs a new request and a new approval. This cannot "
              "be taken back.",
              "card, member, outcome")
        .arg(m_shown->serial, m_shown->memberName, ReturnWords::outcome(outcome));
}

void ReturnedPanel::askToClose(const QString &outcome)
{
    if (!m_shown)
        return;
    m_outcome = outcome;
    m_confirm->ask(question(outcome), ReturnWords::outcome(outcome),
                   [this, serial = m_shown->serial, outcome] { close(serial, outcome); });
    updateButtons();
}

void ReturnedPanel::close(const QString &serial, const QString &outcome)
{
    const auto call = [this, serial, outcome](const OpId &op) { return m_returns.closeReturn(op, serial, outcome); };
    m_closing->pursue(u"close %1 %2"_s.arg(serial, outcome), call, [this, serial, outcome](Done) {
        m_confirm->dismiss();
        m_messages.say(
            Severity::Success,
            tr("The return of %1 is closed: %2.", "card, outcome").arg(serial, ReturnWords::outcome(outcome)));
        load();
    });
}

void ReturnedPanel::updateButtons()
{
    const bool open = m_shown && m_shown->outcome.isEmpty() && m_closes && !m_confirm->isAsking();
    for (KeyButton *button : {m_confirmed, m_corrected, m_notNeeded})
        button->setVisible(open);
    m_person->setVisible(m_shown && m_closes);
}

void ReturnedPanel::fillReasons()
{
    const QString kept = m_reason->currentData().toString();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Choose the reason…"), QString());
    for (const QString &code : ReturnWords::reasons())
        m_reason->addItem(ReturnWords::reason(code), code);
    m_reason->setCurrentIndex(qMax(0, m_reason->findData(kept)));
}

void ReturnedPanel::retranslate()
{
    m_reasonLabel->setText(tr("Stamped"));
    m_reason->setAccessibleName(tr("Reason as stamped on the card"));
    m_chooseReason->setText(tr("Choose the reason"));
    m_field->setPlaceholderText(tr("Scan or type the number of the card that came back"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_pane->setAccessibleName(tr("Cards that came back"));
    m_pane->setEmptyText(m_view == View::Open
                             ? tr("No address is to be checked. Cards appear here once they are scanned above.")
                             : tr("No return has been closed yet."));
    m_person->setWords(tr("Open the member"), tr("Shows the member's record at the counter"));
    m_confirmed->setWords(ReturnWords::outcome(u"address_confirmed"_s), tr("The address on file was right"));
    m_corrected->setWords(ReturnWords::outcome(u"address_corrected"_s), tr("The address on file was put right"));
    m_notNeeded->setWords(ReturnWords::outcome(u"no_card_needed"_s), tr("The member wants no card any more"));
    m_table->retranslate();
    fillReasons();
    showCard();
    if (m_confirm->isAsking())
        m_confirm->reword(question(m_outcome), ReturnWords::outcome(m_outcome));
}
