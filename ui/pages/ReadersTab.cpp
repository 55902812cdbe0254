#include "ui/pages/ReadersTab.h"

#include "models/tables/ReaderTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReadersTab::ReadersTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : AskedTab(members, messages, parent)
    , m_table(new ReaderTable(this))
    , m_pane(new TablePane(this))
{
    m_pane->setObjectName(u"readersTable"_s);
    m_pane->setModel(m_table); // in the record's own order: a page is no whole to be sorted
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(&m_table->paging(), &Paging::loadingChanged, m_pane, &TablePane::setLoading);
    connect(&m_table->paging(), &Paging::failed, this, &ReadersTab::tell);
    retranslate();
}

QString ReadersTab::title() const { return tr("Who looked"); }

void ReadersTab::ask()
{
    if (m_shown == person()) {
        m_table->askAgain();
        return;
    }
    m_shown = person();
    m_table->ask([this, whose = person()](const QString &after) { return members().personReaders(whose, after); });
}

void ReadersTab::forget()
{
    m_shown = {};
    m_table->forget();
}

void ReadersTab::retranslate()
{
    m_pane->setAccessibleName(tr("Who looked at this person"));
    m_pane->setEmptyText(tr("Nobody has looked at this person yet."));
    m_table->retranslate();
}
