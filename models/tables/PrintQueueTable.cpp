#include "models/tables/PrintQueueTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/Words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

qint64 numberOf(const PrintJob &job) { return job.request.value; }

bool isOf(const PrintJob &job, const QString &form, const QString &place)
{
    return job.form == form && (place.isEmpty() || PrintQueueTable::placeOf(job) == place);
}

bool isMoreUrgent(const PrintJob *one, const PrintJob *other)
{
    if (one->promisedOn.isValid() != other->promisedOn.isValid())
        return one->promisedOn.isValid();
    return std::tie(one->promisedOn, one->approvedAt, one->request.value)
        < std::tie(other->promisedOn, other->approvedAt, other->request.value);
}

// In the order of PrintQueueTable::ColumnIndex.
constexpr std::array columns{
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Member"),
        .show = [](const PrintJob &job) { return job.memberName; },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "State"),
        .sortBy = [](const PrintJob &job) { return QVariant(!job.mayPrint           ? 2
                                                                : job.sharedAddress ? 0
                                                                                    : 1); },
        .chip = [](const PrintJob &job) { return RunWords::mayPrint(job); },
        .toolTip = [](const PrintJob &job) { return RunWords::printHint(job); },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Kind"),
        .show = [](const PrintJob &job) { return Words::kind(job.kind); },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Destination"),
        .show = [](const PrintJob &job) { return job.destination; },
        .toolTip = [](const PrintJob &job) { return Words::route(job.route); },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Form"),
        .show = [](const PrintJob &job) { return RunWords::form(job.form); },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Approved"),
        .show = [](const PrintJob &job) { return DateText::moment(job.approvedAt); },
        .sortBy = [](const PrintJob &job) { return QVariant(job.approvedAt); },
        .toolTip = [](const PrintJob &job) { return DateText::era(job.approvedAt); },
    },
    Column<PrintJob>{
        .title = QT_TRANSLATE_NOOP("PrintQueueTable", "Promised by"),
        .show = [](const PrintJob &job) { return DateText::day(job.promisedOn); },
        .sortBy = [](const PrintJob &job) { return QVariant(job.promisedOn); },
        .toolTip = [](const PrintJob &job) { return DateText::era(job.promisedOn); },
    },
};
static_assert(columns.size() == PrintQueueTable::PromisedOn + 1);

} // namespace

PrintQueueTable::PrintQueueTable(QObject *parent)
    : RecordTable(columns, "PrintQueueTable", &numberOf, parent)
{
}

QString PrintQueueTable::placeOf(const PrintJob &job)
{
    if (job.route.isEmpty())
        return u"nowhere"_s;
    return job.route == "home"_L1 ? u"home"_s : u"employer "_s + job.destination;
}

QList<PrintQueueTable::Place> PrintQueueTable::places(const QString &form) const
{
    Place homes{u"home"_s, tr("Letters to homes"), 0};
    Place nowhere{u"nowhere"_s, tr("No addressee"), 0};
    QList<Place> employers;
    QHash<QString, qsizetype> known;
    for (const PrintJob &job : records()) {
        if (job.form != form)
            continue;
        const QString key = placeOf(job);
        if (key == homes.key) {
            ++homes.cards;
        } else if (key == nowhere.key) {
            ++nowhere.cards;
        } else {
            const auto at = known.constFind(key);
            if (at == known.constEnd()) {
                known.insert(key, employers.size());
                employers.append({key, job.destination, 1});
            } else {
                ++employers[*at].cards;
            }
        }
    }
    if (homes.cards > 0)
        employers.prepend(homes);
    if (nowhere.cards > 0)
        employers.append(nowhere);
    return employers;
}

QList<RequestId> PrintQueueTable::picked(const QString &form, const QString &place) const
{
    QList<RequestId> found;
    for (const PrintJob &job : records())
        if (job.mayPrint && isOf(job, form, place) && m_picked.contains(numberOf(job)))
            found.append(job.request);
    return found;
}

int PrintQueueTable::printable(const QString &form, const QString &place) const
{
    const auto counts = [&](const PrintJob &job) { return job.mayPrint && isOf(job, form, place); };
    return int(std::count_if(records().cbegin(), records().cend(), counts));
}

QStringList PrintQueueTable::forms() const
{
    QStringList found;
    for (const PrintJob &job : records())
        if (!found.contains(job.form))
            found.append(job.form);
    return found;
}

void PrintQueueTable::pick(const QString &form, bool picked, const QString &place)
{
    QList<const PrintJob *> meant;
    for (const PrintJob &job : records()) {
        if (!job.mayPrint || !isOf(job, form, place))
            continue;
        meant.append(&job);
        m_picked.remove(numberOf(job));
    }
    std::sort(meant.begin(), meant.end(), isMoreUrgent);
    for (const PrintJob *job : meant.first(picked ? std::min<qsizetype>(meant.size(), mostInARun) : 0))
        m_picked.insert(numberOf(*job));
    if (rowCount() > 0)
        emit dataChanged(index(0, Member), index(rowCount() - 1, Member), {Qt::CheckStateRole});
    emit picksChanged();
}

void PrintQueueTable::unpickAll()
{
    m_picked.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, Member), index(rowCount() - 1, Member), {Qt::CheckStateRole});
    emit picksChanged();
}

Qt::ItemFlags PrintQueueTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RecordTable::flags(index);
    if (!index.isValid() || !record(index.row()).mayPrint)
        return flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return index.column() == Member ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PrintQueueTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Member)
        return RecordTable::data(index, role);
    const PrintJob &job = record(index.row());
    return job.mayPrint && m_picked.contains(numberOf(job)) ? Qt::Checked : Qt::Unchecked;
}

bool PrintQueueTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Member || !record(index.row()).mayPrint)
        return false;
    if (value.toInt() == Qt::Checked)
        m_picked.insert(numberOf(record(index.row())));
    else
        m_picked.remove(numberOf(record(index.row())));
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit picksChanged();
    return true;
}
