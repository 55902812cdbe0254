#include "models/tables/ReceiptOwedTable.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"

#include <array>

namespace {

qint64 numberOf(const ReceiptOwed &record) { return record.employer; }

// In the order of ReceiptOwedTable::ColumnIndex.
constexpr std::array columns{
    Column<ReceiptOwed>{
        .title = QT_TRANSLATE_NOOP("ReceiptOwedTable", "Employer"),
        .show = [](const ReceiptOwed &r) { return r.name; },
    },
    Column<ReceiptOwed>{
        .title = QT_TRANSLATE_NOOP("ReceiptOwedTable", "Receipt"),
        .sortBy = [](const ReceiptOwed &r) { return QVariant(r.daysOut); },
        .chip = [](const ReceiptOwed &r) { return RunWords::unconfirmed(r.daysOut); },
    },
    Column<ReceiptOwed>{
        .title = QT_TRANSLATE_NOOP("ReceiptOwedTable", "Bundles"),
        .show = [](const ReceiptOwed &r) { return QString::number(r.bundles); },
        .sortBy = [](const ReceiptOwed &r) { return QVariant(r.bundles); },
        .alignment = numbersRight,
    },
    Column<ReceiptOwed>{
        .title = QT_TRANSLATE_NOOP("ReceiptOwedTable", "Cards"),
        .show = [](const ReceiptOwed &r) { return QString::number(r.cards); },
        .sortBy = [](const ReceiptOwed &r) { return QVariant(r.cards); },
        .alignment = numbersRight,
    },
    Column<ReceiptOwed>{
        .title = QT_TRANSLATE_NOOP("ReceiptOwedTable", "Since"),
        .show = [](const ReceiptOwed &r) { return DateText::day(r.oldest); },
        .sortBy = [](const ReceiptOwed &r) { return QVariant(r.oldest); },
        .toolTip = [](const ReceiptOwed &r) { return DateText::era(r.oldest); },
    },
};
static_assert(columns.size() == ReceiptOwedTable::Oldest + 1);

} // namespace

ReceiptOwedTable::ReceiptOwedTable(QObject *parent)
    : RecordTable(columns, "ReceiptOwedTable", &numberOf, parent)
{
}
