#include "ui/pages/OpeningsTab.h"

#include "models/tables/OpeningTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

OpeningsTab::OpeningsTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : AskedTab(members, messages, parent)
    , m_table(new OpeningTable(this))
    , m_pane(new TablePane(this))
{
    showSorted(m_pane, "openingsTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    retranslate();
}

QString OpeningsTab::title() const { return tr("Contents and notices"); }

void OpeningsTab::showPerson(const PersonView &person, QDate today, bool again)
{
    m_insured = person.coverages.isEmpty() || person.coverages.first().insured;
    AskedTab::showPerson(person, today, again);
}

void OpeningsTab::ask()
{
    m_pane->setLoading(true);
    m_contents.reset();
    m_notices.reset();
    await(members().contents(person()), [this](const PortalContents &contents) {
        m_contents = contents;
        list();
    });
    await(members().notices(person()), [this](const PersonNotices &notices) {
        m_notices = notices;
        list();
    });
}

void OpeningsTab::list()
{
    if (!m_contents || !m_notices) // half of it would look like all of it
        return;
    m_pane->setLoading(false);
    const auto lines = OpeningTable::lines(*m_contents, *m_notices, m_insured, today());
    if (m_table->rowCount() == 0)
        m_table->setRecords(lines);
    else
        m_table->refresh(lines);
}

void OpeningsTab::forget()
{
    m_pane->setLoading(false);
    m_contents.reset();
    m_notices.reset();
    m_table->setRecords({});
}

void OpeningsTab::retranslate()
{
    m_pane->setAccessibleName(title());
    m_pane->setEmptyText(tr("The society's profile names no contents and no notices."));
    m_table->retranslate();
    list(); // the remarks are sentences
}
