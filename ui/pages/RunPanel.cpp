#include "ui/pages/RunPanel.h"

#include "models/gateways/RunGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "ui/Theme.h"
#include "ui/pages/AbortStrip.h"
#include "ui/pages/PreviewPanel.h"
#include "ui/pages/PrinterPicker.h"
#include "ui/print/CardForms.h"
#include "ui/print/RunPrinter.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RunPanel::RunPanel(RunGateway &runs, const Session &session, const PrintRoom &room, MessageBar &messages,
                   const OpenedRun &run, const QString &form, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_session(session)
    , m_room(room)
    , m_messages(messages)
    , m_run(run)
    , m_form(form)
    , m_stack(new QStackedWidget(this))
    , m_done(new EmptyState(Icon::PrintRuns, this))
    , m_title(new SectionTitle(this))
    , m_facts(new PlainLabel(this))
    , m_preview(new PreviewPanel(runs, session, messages, this))
    , m_picker(new PrinterPicker(room.printers, session.demo, u"run-%1.pdf"_s.arg(run.id.value), form, this))
    , m_withoutBarcode(new NoticeList(this))
    , m_note(new PlainLabel(this))
    , m_print(new KeyButton(u"printButton"_s, Icon::PrintRuns, Qt::CTRL | Qt::Key_Return, this))
    , m_busy(new BusyStrip(this))
    , m_pause(new KeyButton(u"pauseButton"_s, Icon::Hand, Qt::CTRL | Qt::SHIFT | Qt::Key_P, this))
    , m_numbers(new PlainLabel(this))
    , m_abort(new KeyButton(u"abortButton"_s, Icon::Stop, Qt::CTRL | Qt::Key_Delete, this))
    , m_abortStrip(new AbortStrip(runs, messages, this))
{
    setObjectName(u"runPanel"_s);
    m_stack->addWidget(buildWork());
    m_stack->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    wire();
    enter(State::Ready);
    m_preview->load(run, form);
}

RunPanel::~RunPanel() = default;

QWidget *RunPanel::buildWork()
{
    m_facts->setQuiet(true);
    m_facts->setWordWrap(true);
    m_note->setWordWrap(true);
    m_withoutBarcode->setObjectName(u"withoutBarcode"_s);
    m_numbers->setObjectName(u"printNumbers"_s);
    m_numbers->setQuiet(true);
    m_print->makePrimary();

    auto *work = new QWidget(this);
    auto *side = new QVBoxLayout;
    side->setSpacing(Theme::space(3));
    side->addWidget(m_title);
    side->addWidget(m_facts);
    side->addSpacing(Theme::space(2));
    side->addWidget(m_picker);
    side->addWidget(m_withoutBarcode);
    side->addWidget(m_note);
    side->addWidget(m_print);
    auto *printing = new QHBoxLayout;
    printing->addWidget(m_busy, 1);
    printing->addWidget(m_pause);
    side->addLayout(printing);
    side->addWidget(m_numbers);
    side->addStretch();
    side->addWidget(m_abort, 0, Qt::AlignLeft);
    side->addWidget(m_abortStrip);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(6));
    row->addWidget(m_preview, 3);
    row->addLayout(side, 2);
    return work;
}

void RunPanel::wire()
{
    connect(m_picker, &PrinterPicker::changed, this, &RunPanel::retranslate);
    connect(m_preview, &PreviewPanel::barcodesKnown, this, &RunPanel::retranslate);
    connect(m_print, &KeyButton::clicked, this, &RunPanel::print);
    connect(m_abort, &KeyButton::clicked, this, &RunPanel::askToAbort);
    connect(m_busy, &BusyStrip::cancelled, this, [this] { m_printer->cancel(); });
    connect(m_pause, &KeyButton::clicked, this, &RunPanel::pauseOrGoOn);
    connect(m_abortStrip, &AbortStrip::dismissed, this, &RunPanel::retranslate);
    connect(m_abortStrip, &AbortStrip::aborted, this, [this] { enter(State::Aborted); });
    connect(m_abortStrip, &AbortStrip::gone, this, [this] { enter(State::Gone); });
    connect(m_done, &EmptyState::actionChosen, this, &RunPanel::closed);
}

void RunPanel::print()
{
    if (m_state == State::Stalled) {
        enter(State::Printing);
        m_printer->goOn();
        m_printer->retry();
        return;
    }
    const auto choice = m_picker->choice();
    const auto form = CardForms::find(m_form);
    if (m_state != State::Ready || !choice)
        return;
    if (const auto *problem = std::get_if<PrintProblem>(&form)) {
        stumble({*problem});
        return;
    }
    const RunPrinter::Order order{
        .run = m_run, .session = m_session, .form = std::get<CardForm>(form), .printer = *choice};
    m_printer = new RunPrinter(m_runs, m_room.secrets, order, this);
    wirePrinter();
    m_messages.clear();
    enter(State::Printing);
    m_printer->start();
}

void RunPanel::wirePrinter()
{
    connect(m_printer, &RunPrinter::progress, this, &RunPanel::showProgress);
    connect(m_printer, &RunPrinter::failed, this, &RunPanel::stumble);
    connect(m_printer, &RunPrinter::finished, this, [this] { enter(State::Printed); });
    connect(m_printer, &RunPrinter::paused, this, [this] {
        m_standing = m_held;
        retranslate();
    });
    connect(m_printer, &RunPrinter::stopped, this, [this] {
        enter(State::Stopped);
        m_messages.say(Severity::Warning, tr("Printing was stopped; %n card(s) had been printed.", nullptr, m_printed),
                       tr("None of their passwords works."), tr("Abort the run and destroy the sheets."));
        askToAbort();
    });
}

void RunPanel::pauseOrGoOn()
{
    m_held = !m_held;
    m_standing = false;
    if (m_held)
        m_printer->pause();
    else
        m_printer->goOn();
    retranslate();
}

void RunPanel::showProgress(int staged, int printed, int total)
{
    m_staged = staged;
    m_printed = printed;
    m_busy->setProgress(printed, total);
    retranslate();
}

void RunPanel::stumble(const PrintFailure &failure)
{
    const bool retry = failure.mayBeRetried();
    const auto *error = std::get_if<DbError>(&failure.why);
    if (error && AbortStrip::saysGone(*error))
        enter(State::Gone);
    else
        enter(retry ? State::Stalled : State::Stopped);
    if (error) {
        m_messages.say(*error);
    } else {
        const QString kept = m_printed == 0
            ? tr("No card has been printed.")
            : tr("%n card(s) had been printed; none of their passwords works.", nullptr, m_printed);
        m_messages.say(Severity::Error, std::get<PrintProblem>(failure.why).sentence(), kept,
                       tr("Abort the run, put this right, and open a new one."));
    }
    if (!retry)
        askToAbort();
}

void RunPanel::askToAbort()
{
    if (isOver() || m_state == State::Printing || m_abortStrip->isAsking())
        return;
    m_abortStrip->ask(m_run.id, m_run.fence, m_run.cards);
    retranslate();
}

void RunPanel::enter(State state)
{
    m_state = state;
    m_held = false;
    m_standing = false;
    if (state == State::Printing)
        m_busy->start(tr("Printing"));
    else
        m_busy->finish();
    m_stack->setCurrentIndex(isOver() ? 1 : 0);
    retranslate();
    if (isOver())
        emit moved();
}

QString RunPanel::unsaved() const
{
    if (isOver())
        return {};
    return tr("Run %1 is open. Its passwords exist only in this program: leaving now means that it can only be aborted "
              "and "
              "its sheets destroyed.")
        .arg(run());
}

void RunPanel::retranslate()
{
    const bool printing = m_state == State::Printing;
    m_title->setText(tr("Run %1").arg(run()));
    m_facts->setText(tr("%n card(s) on %1, dated %2, to be printed by %3.", nullptr, m_run.cards)
                         .arg(RunWords::form(m_form), DateText::day(m_run.printedOn), DateText::time(m_run.expiresAt)));
    showNote();
    m_numbers->setText(tr("With a password %1, printed %2, in all %3").arg(m_staged).arg(m_printed).arg(m_run.cards));
    m_numbers->setVisible(printing || m_printed > 0);
    QList<Chip> withoutBarcode;
    for (const QString &sentence : m_preview->withoutBarcode())
        withoutBarcode.append({sentence, Tone::Neutral});
    m_withoutBarcode->setNotices(withoutBarcode);
    m_withoutBarcode->setVisible(!withoutBarcode.isEmpty());
    m_picker->setEnabled(m_state == State::Ready);
    // Grey but in its place while printing, so that nothing else comes to lie under an impatient second click.
    m_print->setVisible(m_state != State::Stopped);
    m_print->setEnabled(m_state == State::Stalled || (m_state == State::Ready && m_picker->choice().has_value()));
    m_print->setWords(m_state == State::Stalled ? tr("Go on printing") : tr("Print %n card(s)", nullptr, m_run.cards),
                      tr("Makes the passwords and prints the cards"));
    m_pause->setVisible(printing);
    m_pause->setWords(m_held ? tr("Go on") : tr("Pause"),
                      m_held ? tr("Goes on with the next sheet") : tr("Waits after the sheet that is being printed"));
    m_abort->setWords(tr("Abort this run…"), tr("Makes its passwords void and puts its sheets on the recovery list"));
    m_abort->setVisible(!printing && !m_abortStrip->isAsking());
    showOutcome();
}

void RunPanel::showNote()
{
    const QString until = DateText::time(m_run.expiresAt);
    if (m_standing)
        m_note->setText(
            tr("Printing stands between two sheets and goes on where it was. The run must be printed by %1, "
               "or it can only be aborted; do not close the program.")
                .arg(until));
    else if (m_held)
        m_note->setText(tr("Printing pauses as soon as this sheet is through."));
    else
        m_note->setText(
            tr("Put the card paper in. Passwords are made while printing and are kept nowhere else: do not close the "
               "program before the run is through."));
}

void RunPanel::showOutcome()
{
    if (m_state == State::Gone)
        m_done->setTexts(
            tr("Run %1 is out of your hands").arg(run()),
            tr("Somebody else aborted or closed it. If it was aborted, none of its passwords works, and its "
               "sheets are listed under Recovery: collect and destroy them."));
    else if (m_state == State::Aborted)
        m_done->setTexts(tr("Run %1 is aborted").arg(run()),
                         tr("None of its passwords works. Collect its sheets and destroy them: they are listed under "
                            "Recovery."));
    else
        m_done->setTexts(
            tr("Run %1 is printed: %n card(s)", nullptr, m_run.cards).arg(run()),
            tr("Seal the cards. Another person now reconciles the run by scanning every card; you cannot do it "
               "yourself."));
    m_done->setAction(tr("Back to the queue"));
}
