#include "ui/pages/MailsTab.h"

#include "models/tables/PersonMailTable.h"
#include "ui/Theme.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MailsTab::MailsTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : AskedTab(members, messages, parent)
    , m_table(new PersonMailTable(this))
    , m_head(new NoticeList(this))
    , m_pane(new TablePane(this))
{
    m_head->setObjectName(u"mailLogHead"_s);
    showSorted(m_pane, "mailLogTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_head);
    layout->addWidget(m_pane, 1);
    retranslate();
}

QString MailsTab::title() const { return tr("Mails", "heading: what was mailed to a member"); }

void MailsTab::focusFirst() { m_pane->setFocus(); }

void MailsTab::ask()
{
    m_pane->setLoading(true);
    await(members().mailLog(person()), [this](const MailLog &log) {
        m_pane->setLoading(false);
        if (m_log)
            m_table->refresh(log.mails);
        else
            m_table->setRecords(log.mails);
        m_log = log;
        m_pane->setColumnHidden(PersonMailTable::Address, log.closed);
        m_pane->setColumnHidden(PersonMailTable::Report, log.closed);
        showHead();
    });
}

void MailsTab::forget()
{
    m_log.reset();
    m_pane->setLoading(false);
    m_table->setRecords({});
    showHead();
}

void MailsTab::showHead()
{
    QList<Chip> head;
    if (m_log && m_log->closed)
        head.append({tr("The addresses open once the identity check of a request in your hand has passed."), Tone::Warn,
                     u"lock"_s});
    if (m_log && !m_log->sender.isEmpty())
        head.append({tr("A receive filter has to allow mails from %1 (domain %2).", "address, domain")
                         .arg(m_log->sender, m_log->domain),
                     Tone::Neutral, u"mail"_s});
    m_head->setNotices(head);
    m_head->setVisible(!head.isEmpty());
}

void MailsTab::retranslate()
{
    m_pane->setAccessibleName(tr("Mails to the member"));
    m_pane->setEmptyText(tr("Nothing was ever mailed to this person."));
    m_table->retranslate();
    showHead();
}
