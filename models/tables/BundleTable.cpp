#include "models/tables/BundleTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

qint64 numberOf(const Bundle &bundle) { return bundle.id.value; }

// In the order of BundleTable::ColumnIndex.
constexpr std::array columns{
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Destination"),
        .show = [](const Bundle &bundle) { return bundle.destination; },
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "State"),
        .sortBy = [](const Bundle &bundle) { return QVariant(int(bundle.state) * 2 + int(!bundle.mayDispatch)); },
        .chip = &RunWords::mayDispatch,
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Cards"),
        .show = [](const Bundle &bundle) { return QString::number(bundle.cards); },
        .sortBy = [](const Bundle &bundle) { return QVariant(bundle.cards); },
        .alignment = numbersRight,
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Route"),
        .show = [](const Bundle &bundle) { return Words::route(bundle.route); },
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Ready since"),
        .show = [](const Bundle &bundle) { return DateText::moment(bundle.readySince); },
        .sortBy = [](const Bundle &bundle) { return QVariant(bundle.readySince); },
        .toolTip = [](const Bundle &bundle) { return DateText::era(bundle.readySince); },
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Dispatched"),
        .show = [](const Bundle &bundle) { return DateText::moment(bundle.dispatchedAt); },
        .sortBy = [](const Bundle &bundle) { return QVariant(bundle.dispatchedAt); },
        .toolTip = [](const Bundle &bundle) { return DateText::era(bundle.dispatchedAt); },
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Dispatched by"),
        .show = [](const Bundle &bundle) { return bundle.dispatchedBy; },
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Receipt"),
        .sortBy = [](const Bundle &bundle) { return QVariant(bundle.daysOut.value_or(-1)); },
        .chip = &RunWords::receipt,
    },
    Column<Bundle>{
        .title = QT_TRANSLATE_NOOP("BundleTable", "Carrier's number"),
        .show = [](const Bundle &bundle) { return bundle.tracking; },
    },
};
static_assert(columns.size() == BundleTable::Tracking + 1);

} // namespace

BundleTable::BundleTable(QObject *parent)
    : RecordTable(columns, "BundleTable", &numberOf, parent)
{
}
