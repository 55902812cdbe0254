#include "ui/pages/RequestFilter.h"

#include "models/tables/RequestTable.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"
#include "ui/widgets/FilterBar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nobody = "-"_L1;

/// A thing to filter by: its code in a request, and the words for the code.
struct By
{
    QLatin1StringView name;
    QString (*code)(const Request &);
    QString (*words)(const Request &);
};

const std::array<By, 4> &filters()
{
    static const std::array<By, 4> all{
        By{"kind"_L1, [](const Request &r) { return r.kind; }, [](const Request &r) { return Words::kind(r.kind); }},
        By{"channel"_L1, [](const Request &r) { return r.channel; },
           [](const Request &r) { return Words::channel(r.channel); }},
        By{"state"_L1, [](const Request &r) { return QString::number(int(r.state)); },
           [](const Request &r) { return StateWords::request(r.state).word; }},
        By{"claimed"_L1, [](const Request &r) { return r.claimedBy.isEmpty() ? QString(nobody) : r.claimedBy; },
           [](const Request &r) {
               return r.claimedBy.isEmpty() ? RequestFilter::tr("Nobody", "has claimed a request") : r.claimedBy;
           }},
    };
    return all;
}

} // namespace

RequestFilter::RequestFilter(RequestTable &table, FilterBar &bar, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
    , m_bar(bar)
{
    setSourceModel(&table);
    setSortRole(SortRole);
    for (const By &by : filters())
        bar.addFilter(by.name);
    connect(&bar, &FilterBar::changed, this, [this] { invalidateFilter(); });
    retranslate();
}

bool RequestFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Request &request = m_table.record(row);
    for (const By &by : filters()) {
        const QStringList chosen = m_bar.chosen(by.name);
        if (!chosen.isEmpty() && !chosen.contains(by.code(request)))
            return false;
    }
    return true;
}

void RequestFilter::offerChoices()
{
    for (const By &by : filters()) {
        QList<FilterChoice> choices;
        for (const Request &request : m_table.records()) {
            const FilterChoice choice{by.code(request), by.words(request)};
            if (!choices.contains(choice))
                choices.append(choice);
        }
        std::sort(choices.begin(), choices.end(),
                  [](const FilterChoice &one, const FilterChoice &other) { return one.words < other.words; });
        m_bar.setChoices(by.name, choices);
    }
}

void RequestFilter::setPresences(const Presences &presences)
{
    QHash<qint64, QString> names;
    for (const Presence &presence : presences)
        names.insert(presence.request.value, presence.names);
    if (names == m_names)
        return;
    m_names = names;
    if (rowCount() > 0)
        emit dataChanged(index(0, RequestTable::ClaimedBy), index(rowCount() - 1, RequestTable::ClaimedBy));
}

QVariant RequestFilter::data(const QModelIndex &index, int role) const
{
    const QVariant value = QSortFilterProxyModel::data(index, role);
    if (index.column() != RequestTable::ClaimedBy || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return value;
    const QString names = m_names.value(QSortFilterProxyModel::data(index, IdRole).toLongLong());
    if (names.isEmpty())
        return value;
    const QString looking = tr("%1 looks at it", "names").arg(names);
    const QString before = value.toString();
    return before.isEmpty() ? looking : tr("%1 (%2)", "who has it, who looks at it").arg(before, looking);
}

void RequestFilter::retranslate()
{
    m_bar.nameFilter(u"kind"_s, tr("Kind"));
    m_bar.nameFilter(u"channel"_s, tr("Came by"));
    m_bar.nameFilter(u"state"_s, tr("State"));
    m_bar.nameFilter(u"claimed"_s, tr("Claimed by"));
    offerChoices();
}
