#include "models/tables/BundleCardTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/Words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

qint64 numberOf(const BundleCard &card) { return card.card.value; }

Chip stateOf(const BundleCard &card)
{
    if (card.problem.isEmpty())
        return RunWords::sheet(card.state);
    return {RunWords::problem(card.problem), Tone::Warn, u"alert-triangle"_s};
}

Chip packedOf(const BundleCard &card) { return {DateText::time(card.packedAt), Tone::Good, u"package"_s}; }

// In the order of BundleCardTable::ColumnIndex.
constexpr std::array columns{
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "Serial"),
        .show = [](const BundleCard &card) { return card.serial; },
    },
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "State"),
        .sortBy = [](const BundleCard &card) { return QVariant(card.problem); },
        .chip = &stateOf,
    },
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "Packed"),
        .sortBy = [](const BundleCard &card) { return QVariant(card.packedAt); },
        .chip = &packedOf,
        .toolTip = [](const BundleCard &card) { return DateText::moment(card.packedAt); },
    },
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "Member"),
        .show = [](const BundleCard &card) { return card.memberName; },
    },
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "Kind"),
        .show = [](const BundleCard &card) { return Words::kind(card.kind); },
    },
    Column<BundleCard>{
        .title = QT_TRANSLATE_NOOP("BundleCardTable", "Printed"),
        .show = [](const BundleCard &card) { return DateText::day(card.printedOn); },
        .sortBy = [](const BundleCard &card) { return QVariant(card.printedOn); },
        .toolTip = [](const BundleCard &card) { return DateText::era(card.printedOn); },
    },
};
static_assert(columns.size() == BundleCardTable::PrintedOn + 1);

} // namespace

BundleCardTable::BundleCardTable(QObject *parent)
    : RecordTable(columns, "BundleCardTable", &numberOf, parent)
{
}

int BundleCardTable::leaving() const { return int(records().size() - pulled().size()); }

BundleCards BundleCardTable::pulled() const
{
    BundleCards found;
    for (const BundleCard &card : records())
        if (!card.problem.isEmpty())
            found.append(card);
    return found;
}

int BundleCardTable::unscanned() const
{
    return int(std::count_if(records().cbegin(), records().cend(), [](const BundleCard &card) {
        return card.problem.isEmpty() && !card.packedAt.isValid();
    }));
}

void BundleCardTable::setPacked(CardId card, const QDateTime &at)
{
    const int row = rowOf(card.value);
    if (row < 0)
        return;
    m_records[row].packedAt = at;
    mark(card.value);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

bool BundleCardTable::agreesWith(const PackAnswer &answer) const
{
    int packed = 0;
    int living = 0;
    for (const BundleCard &card : records()) {
        if (card.card == answer.card && card.problem.isEmpty() && answer.outcome == PackAnswer::Outcome::Void)
            return false;
        if (card.state != CardState::Good)
            continue;
        ++living;
        packed += card.packedAt.isValid() ? 1 : 0;
    }
    return packed == answer.packed && living == answer.cards;
}
