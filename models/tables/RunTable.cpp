#include "models/tables/RunTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"

#include <array>

namespace {

qint64 numberOf(const Run &run) { return run.id.value; }

// In the order of RunTable::ColumnIndex.
constexpr std::array columns{
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Run"),
        .show = [](const Run &run) { return QString::number(run.id.value); },
        .sortBy = [](const Run &run) { return QVariant(run.id.value); },
        .alignment = numbersRight,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "State"),
        .sortBy = [](const Run &run) { return QVariant(int(run.state)); },
        .chip = &RunWords::run,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Opened by"),
        .show = [](const Run &run) { return run.openedBy; },
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Cards"),
        .show = [](const Run &run) { return QString::number(run.cards); },
        .sortBy = [](const Run &run) { return QVariant(run.cards); },
        .alignment = numbersRight,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Opened"),
        .show = [](const Run &run) { return DateText::moment(run.openedAt); },
        .sortBy = [](const Run &run) { return QVariant(run.openedAt); },
        .toolTip = [](const Run &run) { return DateText::era(run.openedAt); },
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Time until"),
        .show = [](const Run &run) { return run.state == RunState::Open ? DateText::time(run.expiresAt) : QString(); },
        .sortBy = [](const Run &run) { return QVariant(run.expiresAt); },
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RunTable", "Form"),
        .show = [](const Run &run) { return RunWords::form(run.form); },
    },
};
static_assert(columns.size() == RunTable::Form + 1);

} // namespace

RunTable::RunTable(QObject *parent)
    : RecordTable(columns, "RunTable", &numberOf, parent)
{
}
