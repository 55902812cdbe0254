#include "models/tables/BundleCardTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/Words.h"

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
