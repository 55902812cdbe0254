#include "ui/pages/StaffCodesPanel.h"

#include "models/gateways/StaffGateway.h"
#include "models/tables/StaffCodeTable.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StaffCodesPanel::StaffCodesPanel(StaffGateway &staff, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_staff(staff)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_what(new PlainLabel(this))
    , m_table(new StaffCodeTable(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_start(new KeyButton(u"startCodeButton"_s, Icon::Key, Qt::CTRL | Qt::Key_Return, this))
    , m_reason(new ReasonStrip(u"startCodeConfirm"_s, this))
    , m_codes(new StepUpStrip(staff, messages, this))
{
    setObjectName(u"staffCodesPanel"_s);
    m_intention->askForCodesWith(m_codes);
    m_what->setWordWrap(true);
    m_what->setQuiet(true);
    m_pane->setObjectName(u"staffCodesTable"_s);
    m_pane->setModel(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_what);
    column->addWidget(m_pane, 1);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_codes);

    connect(m_pane, &TablePane::currentIdChanged, this, &StaffCodesPanel::showChosen);
    connect(m_start, &KeyButton::clicked, m_reason, &ReasonStrip::ask);
    connect(m_reason, &ReasonStrip::given, this, &StaffCodesPanel::start);
    connect(m_intention, &Intention::underWayChanged, this, [this](bool underWay) {
        m_reason->setUnderWay(underWay);
        showChosen();
    });
    retranslate();
}

void StaffCodesPanel::focusWork() { m_pane->setFocus(Qt::OtherFocusReason); }

void StaffCodesPanel::load()
{
    m_load->ask(
        m_staff.staffCodes(), [this](const StaffCodes &found) { take(found); }, [this] { load(); });
}

void StaffCodesPanel::take(const StaffCodes &found)
{
    m_load->fill(*m_table, found);
    showChosen();
}

void StaffCodesPanel::showChosen()
{
    const auto before = m_chosen;
    m_chosen = m_table->find(m_pane->currentId().toLongLong());
    if (before != m_chosen) {
        m_reason->dismiss();
        m_intention->forget();
    }
    m_start->setEnabled(m_chosen && m_chosen->mayStart && !m_intention->isUnderWay());
    m_reason->setWords(
        m_chosen ? tr("Why may %1 set up one-time codes (new telephone, locked, first time)?").arg(m_chosen->name)
                 : QString(),
        tr("Let it be set up"));
}

void StaffCodesPanel::start(const QString &reason)
{
    if (!m_chosen || !m_chosen->mayStart)
        return;
    const qint64 who = m_chosen->staff;
    const QString name = m_chosen->name;
    const auto call = [this, who, reason](const OpId &op) { return m_staff.startCodeEnrolment(op, who, reason); };
    m_intention->pursue(u"%1 %2"_s.arg(QString::number(who), reason), call, [this, name](Done) {
        m_reason->dismiss();
        m_messages.say(Severity::Success, tr("%1 may set up one-time codes within a day.").arg(name), {},
                       tr("It is done by that person alone, under Staff, My one-time codes."));
        load();
    });
}

void StaffCodesPanel::retranslate()
{
    m_what->setText(tr("Whoever lost the telephone or typed five wrong codes needs somebody else to let the codes be "
                       "set up anew. You never see the secret, and you cannot do it for yourself."));
    m_pane->setAccessibleName(tr("One-time codes of the staff"));
    m_pane->setEmptyText(tr("Nobody works here yet."));
    m_start->setWords(tr("Let it be set up…"), tr("Asks for the reason"));
    m_table->retranslate();
    showChosen();
}
