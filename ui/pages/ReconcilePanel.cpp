#include "ui/pages/ReconcilePanel.h"

#include "models/base/WhenAnswered.h"
#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/SheetTable.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/BalanceRow.h"
#include "ui/pages/DoubtStrip.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ScanLog.h"
#include "ui/pages/ScanSound.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/pages/StockRow.h"
#include "ui/pages/StrayLookup.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// What a scan that is not counted may show of itself.
constexpr int longestEcho = 20;

} // namespace

ReconcilePanel::ReconcilePanel(RunGateway &runs, StaffGateway &staff, const Run &run, MessageBar &messages,
                               QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_messages(messages)
    , m_run(run)
    , m_intention(new Intention(messages, this))
    , m_title(new SectionTitle(this))
    , m_subtitle(new PlainLabel(this))
    , m_log(new ScanLog(this))
    , m_field(new ScanField(this))
    , m_spoiled(new KeyButton(u"spoiledButton"_s, Icon::Trash, Qt::Key_F8, this))
    , m_undo(new KeyButton(u"undoScanButton"_s, Icon::Return, Qt::Key_F7, this))
    , m_soundOn(new KeyButton(u"scanSoundButton"_s, Icon::Bell, {}, this))
    , m_doubt(new DoubtStrip(this))
    , m_balance(new BalanceRow(this))
    , m_stock(new StockRow(this))
    , m_reconcile(new KeyButton(u"reconcileButton"_s, Icon::Check, Qt::CTRL | Qt::Key_Return, this))
    , m_codes(new StepUpStrip(staff, messages, this))
    , m_which(new SegmentBar(this))
    , m_sheets(new SheetTable(this))
    , m_sheetPane(new TablePane(this))
    , m_spoilSelected(new KeyButton(u"spoilSelectedButton"_s, Icon::Trash, Qt::Key_F9, this))
    , m_unscanSelected(new KeyButton(u"unscanButton"_s, Icon::Return, Qt::SHIFT | Qt::Key_F9, this))
    , m_giveUpSelected(new KeyButton(u"giveUpButton"_s, Icon::Help, Qt::CTRL | Qt::Key_F9, this))
    , m_sound(new ScanSound(this))
    , m_strays(new StrayLookup(runs, messages, this))
{
    setObjectName(u"reconcilePanel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(4));
    row->addLayout(buildCount(), 2);
    row->addLayout(buildSheets(), 1);
    wire();
    retranslate();
    load();
}

QLayout *ReconcilePanel::buildCount()
{
    m_spoiled->setCheckable(true);
    m_soundOn->setCheckable(true);
    m_soundOn->setChecked(m_sound->isOn());
    m_subtitle->setQuiet(true);
    m_subtitle->setWordWrap(true);
    m_reconcile->makePrimary();
    m_intention->askForCodesWith(m_codes);

    auto *help = new QHBoxLayout;
    help->addWidget(m_spoiled);
    help->addWidget(m_undo);
    help->addStretch();
    help->addWidget(m_soundOn);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(2));
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addStretch(1);
    column->addWidget(m_log);
    column->addWidget(m_field);
    column->addWidget(m_doubt);
    column->addLayout(help);
    column->addSpacing(Theme::space(2));
    column->addWidget(m_balance);
    column->addWidget(m_stock);
    column->addWidget(m_reconcile);
    column->addWidget(m_codes);
    return column;
}

QLayout *ReconcilePanel::buildSheets()
{
    m_which->addPlace(u"missingPlace"_s);
    m_which->addPlace(u"spoiledPlace"_s);
    m_which->addPlace(u"notFoundPlace"_s);
    m_which->addPlace(u"sealedPlace"_s);
    m_sheetPane->setObjectName(u"sheetsTable"_s);
    m_sheetPane->setModel(m_sheets);
    m_sheetPane->setColumnHidden(SheetTable::State, true); // the place above the list says it

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_spoilSelected);
    buttons->addWidget(m_unscanSelected);
    buttons->addWidget(m_giveUpSelected);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space(2));
    column->addWidget(m_which);
    column->addWidget(m_sheetPane, 1);
    column->addLayout(buttons);
    return column;
}

void ReconcilePanel::wire()
{
    connect(m_field, &ScanField::scanned, this, &ReconcilePanel::take);
    connect(m_undo, &QPushButton::clicked, this, &ReconcilePanel::takeBackLast);
    connect(m_spoiled, &QPushButton::toggled, this, [this] { m_field->setFocus(); });
    connect(m_soundOn, &QPushButton::toggled, m_sound, &ScanSound::setOn);
    connect(m_reconcile, &QPushButton::clicked, this, &ReconcilePanel::startReconciling);
    connect(m_which, &SegmentBar::chosenChanged, this, &ReconcilePanel::showSheets);
    connect(m_sheetPane, &TablePane::currentIdChanged, this, &ReconcilePanel::updateButtons);
    connect(m_spoilSelected, &QPushButton::clicked, this, &ReconcilePanel::spoilSelected);
    connect(m_giveUpSelected, &QPushButton::clicked, this, &ReconcilePanel::giveUpSelected);
    connect(m_doubt, &DoubtStrip::sameSheet, this, [this](const QString &serial) { answerDoubt(serial, false); });
    connect(m_doubt, &DoubtStrip::secondSheet, this, [this](const QString &serial) { answerDoubt(serial, true); });
    connect(m_strays, &StrayLookup::told, this, [this](const StraySheet &sheet) {
        m_log->tell(sheet);
        m_sound->play(sheet.kind);
    });
    connect(m_unscanSelected, &QPushButton::clicked, this, &ReconcilePanel::unscanSelected);
    connect(m_intention, &Intention::underWayChanged, this, &ReconcilePanel::updateButtons);
    connect(m_intention, &Intention::failed, m_field, [this] { m_field->setFocus(); });
    connect(m_stock, &StockRow::changed, this, [this] {
        m_intention->forget(); // another count is another intention
        updateButtons();
    });
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (!m_stock->isAncestorOf(widget) && !m_codes->isAncestorOf(widget)) // these take digits of their own
            m_field->hear(widget);
    }
}

void ReconcilePanel::load()
{
    m_sheetPane->setLoading(true);
    whenAnswered(m_runs.runSheets(m_run.id), this, [this](const Result<Sheets> &sheets) {
        m_sheetPane->setLoading(false);
        if (!sheets) {
            Failure::tell(m_messages, sheets.error(), this, [this] { load(); });
            return;
        }
        m_ledger.emplace(*sheets, m_run.perSheet);
        counted();
        m_field->setFocus();
    });
    updateButtons();
}

void ReconcilePanel::setRun(const Run &run)
{
    m_run = run;
    m_gone = false;
    retranslate();
}

void ReconcilePanel::setGone()
{
    m_gone = true;
    retranslate();
}

QString ReconcilePanel::unsaved() const
{
    if (!m_ledger || !m_ledger->touched() || m_done || m_gone)
        return {};
    if (m_ledger->balanced())
        return tr("Run %1 is counted but not reconciled yet. The count would be lost.").arg(m_run.id.value);
    return tr("Run %1 is not balanced: %n sheet(s) are unaccounted for. The count would be lost.", nullptr,
              m_ledger->missingCount())
        .arg(m_run.id.value);
}

void ReconcilePanel::take(const QString &text)
{
    if (m_doubt->isAsking()) { // whoever scans on has not seen the question
        m_log->add({ReconcileLedger::Outcome::Held, text.simplified().left(longestEcho)});
        m_sound->play(ReconcileLedger::Outcome::Held);
        return;
    }
    if (!mayCount())
        return;
    const bool asSpoiled = m_spoiled->isChecked();
    const ReconcileLedger::Scan scan = asSpoiled ? m_ledger->spoil(text) : m_ledger->scan(text);
    if (scan.outcome == ReconcileLedger::Outcome::Spoiled)
        m_spoiled->setChecked(false); // it was meant for one sheet
    m_log->add(scan);
    m_sound->play(scan.outcome);
    if (scan.outcome == ReconcileLedger::Outcome::Twice)
        m_doubt->ask(scan.text);
    else if (scan.outcome == ReconcileLedger::Outcome::OtherRun)
        m_strays->look(m_run.id, m_run.fence, scan.text);
    counted();
}

void ReconcilePanel::answerDoubt(const QString &serial, bool second)
{
    if (second && mayCount())
        m_log->add(m_ledger->spoilBoth(serial));
    counted();
    m_field->setFocus();
}

void ReconcilePanel::takeBackLast()
{
    if (!mayCount())
        return;
    const QString serial = m_ledger->undo();
    if (serial.isEmpty())
        return;
    m_log->addTakenBack(serial);
    counted();
}

void ReconcilePanel::spoilSelected()
{
    const QString serial = selectedSerial();
    if (!mayCount() || serial.isEmpty() || m_ledger->spoiled().contains(serial))
        return;
    m_log->add(m_ledger->spoil(serial));
    counted();
}

void ReconcilePanel::giveUpSelected()
{
    const QString serial = selectedSerial();
    if (!mayCount() || serial.isEmpty() || m_ledger->markOf(serial) != ReconcileLedger::Mark::Remaining)
        return;
    m_log->add(m_ledger->giveUp(serial));
    counted();
}

void ReconcilePanel::unscanSelected()
{
    const QString serial = selectedSerial();
    if (!mayCount() || serial.isEmpty() || !m_ledger->unscan(serial))
        return;
    m_log->addTakenBack(serial);
    counted();
}

void ReconcilePanel::startReconciling()
{
    if (!mayCount() || !m_ledger->balanced() || !m_stock->balances())
        return;
    const auto stock = m_stock->stock();
    if (!stock) {
        closeRun();
        return;
    }
    const auto call
        = [this, stock = *stock](const OpId &op) { return m_runs.noteStock(op, m_run.id, m_run.fence, stock); };
    m_intention->pursue(u"stock"_s, call, [this](Done) { closeRun(); });
}

void ReconcilePanel::closeRun()
{
    const auto call = [this, count = m_ledger->count()](const OpId &op) {
        return m_runs.reconcileRun(op, m_run.id, m_run.fence, count);
    };
    m_intention->pursue(u"reconcile"_s, call, [this](const ReconcileAnswer &answer) {
        m_done = true;
        updateButtons();
        emit reconciled(m_run.id.value, answer);
    });
}

void ReconcilePanel::counted()
{
    m_intention->forget(); // another count is another intention
    m_balance->setNumbers(*m_ledger);
    m_stock->setCounted(m_ledger->paperCount(), m_ledger->lostPaperCount());
    showSheets();
    retranslate();
}

void ReconcilePanel::showSheets()
{
    if (!m_ledger)
        return;
    static constexpr std::array marks{ReconcileLedger::Mark::Remaining, ReconcileLedger::Mark::Spoiled,
                                      ReconcileLedger::Mark::NotFound, ReconcileLedger::Mark::Sealed};
    m_sheets->setRecords(m_ledger->sheetsMarked(marks.at(size_t(m_which->chosen()))));
    updateButtons();
}

bool ReconcilePanel::isOpen() const { return m_ledger && !m_intention->isUnderWay() && !m_gone && !m_done; }

bool ReconcilePanel::mayCount() const { return isOpen() && !m_doubt->isAsking(); }

QString ReconcilePanel::selectedSerial() const
{
    const auto sheet = m_sheets->find(m_sheetPane->currentId().toLongLong());
    return sheet ? sheet->serial : QString();
}

void ReconcilePanel::updateButtons()
{
    const bool selected = !selectedSerial().isEmpty();
    if (m_gone || m_done)
        m_doubt->dismiss();
    m_field->setEnabled(isOpen());
    m_spoiled->setEnabled(mayCount());
    m_undo->setEnabled(mayCount() && m_ledger->touched());
    m_spoilSelected->setEnabled(mayCount() && selected && m_which->chosen() != Spoiled);
    m_giveUpSelected->setEnabled(mayCount() && selected && m_which->chosen() == Missing);
    m_unscanSelected->setEnabled(mayCount() && selected && m_which->chosen() != Missing);
    m_stock->setEnabled(mayCount());
    m_reconcile->setEnabled(mayCount() && m_ledger->balanced() && m_stock->balances());
}

void ReconcilePanel::retranslate()
{
    m_title->setText(tr("Reconcile run %1").arg(m_run.id.value));
    m_subtitle->setText(m_gone
                            ? tr("This run was aborted or closed elsewhere; nothing more can be counted.")
                            : tr("%1, printed by %2, opened %3")
                                  .arg(RunWords::form(m_run.form), m_run.openedBy, DateText::moment(m_run.openedAt)));
    m_field->setPlaceholderText(tr("Scan or type the serial"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_spoiled->setWords(tr("Next sheet is spoiled"), tr("Counts the next scan as spoiled"));
    m_undo->setWords(tr("Take back"), tr("Takes the last count back"));
    m_soundOn->setWords(
        tr("Sound"),
        tr("One beep: counted. Two quick ones: counted before. Two slow ones: misread. Three: not of this run; what it "
           "is, a later rhythm says. Two and a late one: no serial."));
    m_spoilSelected->setWords(tr("Mark as spoiled"), tr("Counts the selected sheet as spoiled"));
    m_unscanSelected->setWords(tr("Take out"), tr("Makes the selected sheet unaccounted for again"));
    m_giveUpSelected->setWords(tr("Not found"), tr("Counts the selected sheet as one that nobody has"));
    m_sheetPane->setAccessibleName(tr("Sheets of the run"));

    const int good = m_ledger ? m_ledger->goodCount() : 0;
    const int spoiled = m_ledger ? m_ledger->spoiledCount() : 0;
    const int lost = m_ledger ? m_ledger->notFoundCount() : 0;
    m_reconcile->setWords(lost == 0
                              ? tr("Reconcile: %1 sealed, %2 spoiled").arg(good).arg(spoiled)
                              : tr("Reconcile: %1 sealed, %2 spoiled, %3 not found").arg(good).arg(spoiled).arg(lost),
                          tr("Closes the run; possible once every sheet is accounted for"));
    const int missing = m_ledger ? m_ledger->missingCount() : 0;
    m_which->setText(Missing, tr("Missing %1", "sheets of a run").arg(missing));
    m_which->setText(Spoiled, tr("Spoiled %1", "sheets of a run").arg(spoiled));
    m_which->setText(NotFound, tr("Not found %1", "sheets of a run").arg(lost));
    m_which->setText(Sealed, tr("Sealed %1", "sheets of a run").arg(good));
    m_which->setAccessibleName(tr("Which sheets the list shows"));
    static constexpr std::array empty{QT_TR_NOOP("No sheet is missing."), QT_TR_NOOP("No sheet is marked as spoiled."),
                                      QT_TR_NOOP("No sheet is marked as not found."),
                                      QT_TR_NOOP("Scanned sheets appear here.")};
    m_sheetPane->setEmptyText(tr(empty.at(size_t(m_which->chosen()))));
    updateButtons();
}
