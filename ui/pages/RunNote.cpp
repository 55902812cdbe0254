#include "ui/pages/RunNote.h"

#include "models/gateways/RunGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "ui/Theme.h"
#include "ui/pages/AbortStrip.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

RunNote::RunNote(RunGateway &runs, bool prints, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_prints(prints)
    , m_title(new SectionTitle(this))
    , m_state(new StateChip(this))
    , m_why(new PlainLabel(this))
    , m_fields(new FieldGrid(this))
    , m_abort(new KeyButton(u"abortButton"_s, Icon::Stop, Qt::CTRL | Qt::Key_Delete, this))
    , m_strip(new AbortStrip(runs, messages, this))
{
    setObjectName(u"runNote"_s);
    m_why->setObjectName(u"runNoteWhy"_s);
    m_why->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(4));
    column->addLayout(head);
    column->addWidget(m_why);
    column->addWidget(m_fields);
    column->addWidget(m_abort, 0, Qt::AlignLeft);
    column->addWidget(m_strip);
    column->addStretch();

    connect(m_abort, &KeyButton::clicked, this, [this] {
        m_strip->ask(m_run.id, m_run.fence, m_run.cards);
        m_abort->hide();
    });
    connect(m_strip, &AbortStrip::dismissed, this, [this] {
        m_abort->setVisible(mayAbort());
        m_abort->setFocus();
    });
    connect(m_strip, &AbortStrip::aborted, this, &RunNote::aborted);
    retranslate();
}

void RunNote::show(const Run &run, bool printingHere)
{
    if (run.id != m_run.id || run.fence != m_run.fence)
        m_strip->dismiss(); // the question was about another run, or about what it was before
    m_run = run;
    m_printingHere = printingHere;
    m_abort->setVisible(mayAbort() && !m_strip->isAsking());
    retranslate();
}

bool RunNote::mayAbort() const
{
    return m_prints && !m_printingHere && (m_run.state == RunState::Open || m_run.state == RunState::Printed);
}

QString RunNote::explanation() const
{
    if (m_printingHere)
        return tr("This run is being printed here. Go to \"To print\" to follow or stop it.");
    if (m_run.expired)
        return tr("The time for this run is over. It can only be aborted; its sheets have to be destroyed.");
    if (m_run.state == RunState::Printed)
        return m_run.openedByMe ? tr("You printed this run, so a colleague has to reconcile it.")
                                : tr("Your duties do not include reconciling this run.");
    if (m_run.state != RunState::Open)
        return {};
    if (m_run.openedByMe)
        return tr(
            "You opened this run, but it is not being printed here. If you are printing it at another workstation, "
            "go on there. If the program was closed meanwhile, its passwords are gone for good and the run can only "
            "be aborted.");
    if (!m_prints)
        return tr("%1 is printing this run.").arg(m_run.openedBy);
    return tr("%1 is printing this run. If that workstation has failed, the run can be aborted here.")
        .arg(m_run.openedBy);
}

void RunNote::retranslate()
{
    m_title->setText(tr("Run %1").arg(m_run.id.value));
    const Chip chip = RunWords::run(m_run);
    m_state->setState(chip.tone, chip.word, chip.icon);
    m_why->setText(explanation());
    m_fields->setRow(u"cards"_s, tr("Cards"), QString::number(m_run.cards));
    m_fields->setRow(u"staged"_s, tr("With a password"), tr("%1 of %2", "cards").arg(m_run.staged).arg(m_run.cards));
    m_fields->setRow(u"form"_s, tr("Form"), RunWords::form(m_run.form));
    m_fields->setRow(u"openedBy"_s, tr("Opened by"), m_run.openedBy);
    m_fields->setRow(u"openedAt"_s, tr("Opened"), DateText::moment(m_run.openedAt));
    m_fields->setRow(u"expiresAt"_s, tr("Time until"), DateText::moment(m_run.expiresAt));
    m_abort->setWords(tr("Abort this run…"), tr("Makes its passwords void and puts its sheets on the recovery list"));
}
