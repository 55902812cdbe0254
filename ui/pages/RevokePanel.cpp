#include "ui/pages/RevokePanel.h"

#include "models/gateways/ReturnGateway.h"
#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/pages/AstrayChoice.h"
#include "ui/pages/EndedRunsPane.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RevokePanel::RevokePanel(ReturnGateway &returns, RunGateway &runs, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_returns(returns)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_pane(new EndedRunsPane(runs, messages, this))
    , m_detail(new QWidget(this))
    , m_title(new SectionTitle(this))
    , m_fields(new FieldGrid(this))
    , m_what(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_reason(new TextField(this))
    , m_astray(new QCheckBox(this))
    , m_choice(new AstrayChoice(u"revoke"_s, this))
    , m_revoke(new HoldButton(u"revokeButton"_s, Icon::Forbidden, this))
{
    setObjectName(u"revokePanel"_s);
    m_pane->setObjectName(u"revokeTable"_s);
    m_pane->keepOnly(RunState::Closed); // one that is not counted is aborted instead
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_pane, &TablePane::currentIdChanged, this, &RevokePanel::showRun);
    connect(m_pane, &EndedRunsPane::loaded, this, &RevokePanel::showRun);
    connect(m_reason, &TextField::settled, this, &RevokePanel::updateButton);
    connect(m_astray, &QCheckBox::toggled, this, &RevokePanel::showSteps);
    connect(m_choice, &AstrayChoice::changed, this, &RevokePanel::updateButton);
    connect(m_revoke, &HoldButton::held, this, [this] { m_astray->isChecked() ? report() : revoke(); });
    connect(m_intention, &Intention::underWayChanged, this, &RevokePanel::updateButton);
    retranslate();
}

QWidget *RevokePanel::buildDetail()
{
    m_what->setObjectName(u"revokeWhat"_s);
    m_what->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setQuiet(true);
    m_reason->setObjectName(u"revokeReason"_s);
    m_reason->setMaxLength(200);
    m_astray->setObjectName(u"revokeAstray"_s);
    m_revoke->makePrimary();
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(m_what);
    column->addWidget(m_reason);
    column->addWidget(m_astray);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_revoke, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addStretch();
    return m_detail;
}

void RevokePanel::focusWork() { m_pane->setFocus(Qt::OtherFocusReason); }

void RevokePanel::load() { m_pane->load(); }

void RevokePanel::showRun()
{
    const auto run = m_pane->currentRun();
    if (!run || !m_run || run->id != m_run->id) {
        m_reason->clear();
        m_astray->setChecked(false);
        m_choice->clear();
        m_intention->forget();
    }
    m_run = run;
    m_detail->setVisible(m_run.has_value());
    if (!m_run)
        return;
    m_title->setText(tr("Run %1").arg(m_run->id.value));
    m_fields->setRow(u"cards"_s, tr("Cards"), QString::number(m_run->cards));
    m_fields->setRow(u"good"_s, tr("Sealed"), QString::number(m_run->good));
    m_fields->setRow(u"by"_s, tr("Opened by"), m_run->openedBy);
    m_fields->setRow(u"at"_s, tr("Opened"), DateText::moment(m_run->openedAt));
    const bool revoked = m_run->isRevoked();
    m_fields->setRow(u"revoked"_s, tr("Revoked"),
                     revoked ? tr("%1 by %2", "moment, name").arg(DateText::moment(m_run->revokedAt), m_run->revokedBy)
                             : QString());
    m_fields->setRow(u"why"_s, tr("Reason"), m_run->revokeReason);
    m_fields->setRowVisible(u"revoked"_s, revoked);
    m_fields->setRowVisible(u"why"_s, revoked);
    m_what->setText(tr("Every card of run %1 that still lives becomes void: the passwords of those that have left stop "
                       "at once, and those that still lie in a bundle go back to the queue. This cannot be taken back.")
                        .arg(m_run->id.value));
    showSteps();
}

void RevokePanel::showSteps()
{
    const bool open = m_run && !m_run->isRevoked(); // a run is revoked once
    for (QWidget *step : QList<QWidget *>{m_what, m_reason, m_astray, m_revoke, m_hint})
        step->setVisible(open);
    m_choice->setVisible(open && m_astray->isChecked());
    m_revoke->setWords(m_astray->isChecked() ? tr("Revoke this run and report it") : tr("Revoke this run"),
                       tr("Keep the button, the space bar or Enter pressed for a second"));
    updateButton();
}

void RevokePanel::revoke()
{
    if (!m_run)
        return;
    const RunId run = m_run->id;
    const QString reason = m_reason->text().simplified();
    const auto call = [this, run, reason](const OpId &op) { return m_returns.revokeRun(op, run, reason); };
    m_intention->pursue(u"revoke %1 %2"_s.arg(QString::number(run.value), reason), call,
                        [this, run](const RevokedRun &revoked) {
                            m_reason->clear();
                            m_messages.say(Severity::Success,
                                           tr("Run %1 is revoked: %2 of its passwords stopped, %3 cards taken out of "
                                              "their bundles.")
                                               .arg(QString::number(run.value), QString::number(revoked.stopped),
                                                    QString::number(revoked.pulled)),
                                           {}, tr("Take the cards out of the bundles and destroy them."));
                            load();
                        });
}

void RevokePanel::report()
{
    if (!m_run)
        return;
    const RunId run = m_run->id;
    const QString reason = m_reason->text().simplified();
    const QString happened = m_choice->happened();
    const QString seen = m_choice->seen();
    const auto call = [=, this](const OpId &op) { return m_returns.reportRun(op, run, reason, happened, seen); };
    m_intention->pursue(
        u"astray %1 %2 %3 %4"_s.arg(QString::number(run.value), reason, happened, seen), call,
        [this, run](const RunAstray &answer) {
            m_reason->clear();
            m_messages.say(Severity::Success,
                           tr("Run %1 is revoked and reported: %2 of its passwords stopped, %3 cards taken out of "
                              "their bundles, %4 members concerned.")
                               .arg(QString::number(run.value), QString::number(answer.revoked.stopped),
                                    QString::number(answer.revoked.pulled), QString::number(answer.persons)),
                           {},
                           tr("First report to the authority: from %1 to %2. Final report: %3 at the latest.", "days")
                               .arg(DateText::day(answer.firstFrom), DateText::day(answer.firstDue),
                                    DateText::day(answer.finalDue)));
            load();
            emit reported();
        });
}

void RevokePanel::updateButton()
{
    m_revoke->setEnabled(m_run && !m_run->isRevoked() && !m_intention->isUnderWay()
                         && !m_reason->text().simplified().isEmpty()
                         && (!m_astray->isChecked() || m_choice->isComplete()));
    m_reason->setReadOnly(m_intention->isUnderWay());
    m_astray->setEnabled(!m_intention->isUnderWay());
    m_choice->setEnabled(!m_intention->isUnderWay());
}

void RevokePanel::retranslate()
{
    m_pane->setAccessibleName(tr("Runs that were counted"));
    m_pane->setEmptyText(tr("No run has been counted yet. One that is not counted is aborted under Print runs."));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for revoking the run"));
    m_astray->setText(tr("The cards that have left went astray: report them to the authority as one case"));
    m_choice->retranslate();
    m_hint->setText(tr("Write the reason, then keep the button, the space bar or Enter pressed until it is full."));
    m_pane->retranslate();
    showRun();
}
