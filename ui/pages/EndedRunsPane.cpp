#include "ui/pages/EndedRunsPane.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RunGateway.h"
#include "models/tables/RunTable.h"
#include "ui/widgets/Failure.h"

#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

EndedRunsPane::EndedRunsPane(RunGateway &runs, MessageBar &messages, QWidget *parent)
    : TablePane(parent)
    , m_runs(runs)
    , m_messages(messages)
    , m_table(new RunTable(this))
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_table);
    sorted->setSortRole(SortRole);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(RunTable::Number, Qt::DescendingOrder);
}

void EndedRunsPane::load()
{
    const quint64 asked = ++m_asked;
    setLoading(true);
    // A run whose spoiled sheets are not destroyed yet ended like any other.
    loadView(u"recovery"_s, asked, [this, asked](const Runs &recovery) {
        loadView(u"done"_s, asked, [this, recovery](const Runs &done) { take(recovery, done); });
    });
}

void EndedRunsPane::loadView(const QString &view, quint64 asked, std::function<void(const Runs &)> then)
{
    whenAnswered(m_runs.runs(view), this, [this, asked, then](const Result<Runs> &runs) {
        if (asked != m_asked)
            return;
        if (runs) {
            then(*runs);
            return;
        }
        setLoading(false);
        Failure::tell(m_messages, runs.error(), this, [this] { load(); });
    });
}

void EndedRunsPane::take(const Runs &recovery, const Runs &done)
{
    setLoading(false);
    Runs ended;
    for (const Run &run : recovery + done) {
        // One that moved between the two answers is in both.
        const bool known = std::any_of(ended.cbegin(), ended.cend(), [&](const Run &r) { return r.id == run.id; });
        if (!known && (!m_only || run.state == *m_only))
            ended.append(run);
    }
    if (m_known)
        m_table->refresh(ended);
    else
        m_table->setRecords(ended);
    m_known = true;
    emit loaded();
}

std::optional<Run> EndedRunsPane::currentRun() const { return m_table->find(currentId().toLongLong()); }

void EndedRunsPane::retranslate() { m_table->retranslate(); }
