#include "models/tables/CoverageTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

// In the order of CoverageTable::ColumnIndex.
constexpr std::array columns{
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Symbol and number"),
        .show = [](const Coverage &c) { return Words::symbolNumber(c.symbol, c.number, c.branch); },
    },
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Coverage"),
        .sortBy = [](const Coverage &c) -> QVariant { return c.lostOn; },
        .chip = [](const Coverage &c) { return StateWords::coverage(c.status, c.lostOn); },
        .toolTip = [](const Coverage &c) { return DateText::era(c.lostOn); },
    },
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Since"),
        .show = [](const Coverage &c) { return DateText::day(c.acquiredOn); },
        .sortBy = [](const Coverage &c) -> QVariant { return c.acquiredOn; },
        .toolTip = [](const Coverage &c) { return DateText::era(c.acquiredOn); },
    },
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Employer"),
        .show = [](const Coverage &c) { return c.employer; },
    },
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Kind of member"),
        .show = [](const Coverage &c) { return Words::insured(c.insured); },
    },
    Column<Coverage>{
        .title = QT_TRANSLATE_NOOP("CoverageTable", "Why it ended"),
        .show = [](const Coverage &c) { return Words::lossReason(c.lossReason); },
    },
};
static_assert(columns.size() == CoverageTable::LossReason + 1);

} // namespace

CoverageTable::CoverageTable(QObject *parent)
    : RecordTable<Coverage>(
        columns, "CoverageTable", [](const Coverage &c) { return c.id.value; }, parent)
{
}
