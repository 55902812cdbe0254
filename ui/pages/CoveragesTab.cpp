#include "ui/pages/CoveragesTab.h"

#include "models/tables/CoverageTable.h"
#include "ui/widgets/TablePane.h"

#include <QVBoxLayout>

#include <algorithm>

CoveragesTab::CoveragesTab(QWidget *parent)
    : PersonTab(parent)
    , m_table(new CoverageTable(this))
    , m_pane(new TablePane(this))
{
    showSorted(m_pane, "coveragesTable", m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    retranslate();
}

QString CoveragesTab::title() const { return tr("Coverage"); }

void CoveragesTab::showPerson(const PersonView &person, QDate, bool again)
{
    if (again)
        m_table->refresh(person.coverages);
    else
        m_table->setRecords(person.coverages);
    const auto ended = [](const Coverage &coverage) { return !coverage.lossReason.isEmpty(); };
    const bool any = std::any_of(person.coverages.cbegin(), person.coverages.cend(), ended);
    m_pane->setColumnHidden(CoverageTable::LossReason, !any);
}

void CoveragesTab::clear() { m_table->setRecords({}); }

void CoveragesTab::retranslate()
{
    m_pane->setAccessibleName(title());
    m_pane->setEmptyText(tr("No coverage is on record."));
    m_table->retranslate();
}
