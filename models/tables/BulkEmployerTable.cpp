#include "models/tables/BulkEmployerTable.h"

#include <array>

namespace {

qint64 numberOf(const BulkEmployer &employer) { return employer.employer; }

// In the order of BulkEmployerTable::ColumnIndex.
constexpr std::array columns{
    Column<BulkEmployer>{
        .title = QT_TRANSLATE_NOOP("BulkEmployerTable", "Employer"),
        .show = [](const BulkEmployer &employer) { return employer.name; },
    },
    Column<BulkEmployer>{
        .title = QT_TRANSLATE_NOOP("BulkEmployerTable", "Cards"),
        .show = [](const BulkEmployer &employer) { return QString::number(employer.cards); },
        .sortBy = [](const BulkEmployer &employer) { return QVariant(employer.cards); },
        .alignment = numbersRight,
    },
};
static_assert(columns.size() == BulkEmployerTable::Cards + 1);

} // namespace

BulkEmployerTable::BulkEmployerTable(QObject *parent)
    : RecordTable(columns, "BulkEmployerTable", &numberOf, parent)
{
}
