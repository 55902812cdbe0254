#include "models/tables/RecoveryTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"

#include <array>

namespace {

qint64 numberOf(const Run &run) { return run.id.value; }

// In the order of RecoveryTable::ColumnIndex.
constexpr std::array columns{
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Run"),
        .show = [](const Run &run) { return QString::number(run.id.value); },
        .sortBy = [](const Run &run) { return QVariant(run.id.value); },
        .alignment = numbersRight,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Signatures"),
        .sortBy = [](const Run &run) { return QVariant(run.destructionSignatures); },
        .chip = [](const Run &run) { return RunWords::signatures(run.destructionSignatures); },
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Sheets to destroy"),
        .show = [](const Run &run) { return QString::number(RecoveryTable::toDestroy(run)); },
        .sortBy = [](const Run &run) { return QVariant(RecoveryTable::toDestroy(run)); },
        .alignment = numbersRight,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Not found"),
        .show = [](const Run &run) { return QString::number(run.notFound); },
        .sortBy = [](const Run &run) { return QVariant(run.notFound); },
        .alignment = numbersRight,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "State of the run"),
        .sortBy = [](const Run &run) { return QVariant(int(run.state)); },
        .chip = &RunWords::run,
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Opened by"),
        .show = [](const Run &run) { return run.openedBy; },
    },
    Column<Run>{
        .title = QT_TRANSLATE_NOOP("RecoveryTable", "Opened"),
        .show = [](const Run &run) { return DateText::moment(run.openedAt); },
        .sortBy = [](const Run &run) { return QVariant(run.openedAt); },
        .toolTip = [](const Run &run) { return DateText::era(run.openedAt); },
    },
};
static_assert(columns.size() == RecoveryTable::OpenedAt + 1);

} // namespace

RecoveryTable::RecoveryTable(QObject *parent)
    : RecordTable(columns, "RecoveryTable", &numberOf, parent)
{
}
