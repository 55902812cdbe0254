#include "models/tables/ViewingTable.h"

#include "models/tables/DateText.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString expected(const ViewingPassword &v)
{
    if (v.state != "under_way"_L1)
        return {};
    if (v.dispatched)
        return ViewingTable::tr("Dispatched", "a card that is with the post or the employer");
    return v.expectedOn.isValid() ? DateText::day(v.expectedOn) : ViewingTable::tr("Not promised yet", "a day");
}

QString underWay(const ViewingPassword &v)
{
    if (!v.request.isValid())
        return {};
    return v.nextSerial.isEmpty() ? Words::underWay(QString::number(v.request.value)) : v.nextSerial;
}

// In the order of ViewingTable::ColumnIndex.
constexpr std::array columns{
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Symbol and number"),
        .show = [](const ViewingPassword &v) { return Words::symbolNumber(v.symbol, v.number, v.branch); },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Viewing password"),
        .chip = [](const ViewingPassword &v) { return StateWords::viewing(v.state); },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Name"),
        .show = [](const ViewingPassword &v) { return v.name; },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Expected"),
        .show = expected,
        .toolTip = [](const ViewingPassword &v) { return DateText::era(v.expectedOn); },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Card that works"),
        .show = [](const ViewingPassword &v) { return v.serial; },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Date on the card"),
        .show = [](const ViewingPassword &v) { return DateText::day(v.printedOn); },
        .toolTip = [](const ViewingPassword &v) { return DateText::era(v.printedOn); },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Works since"),
        .show = [](const ViewingPassword &v) { return DateText::day(v.worksSince.toLocalTime().date()); },
        .toolTip = [](const ViewingPassword &v) { return DateText::era(v.worksSince); },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Under way"),
        .show = underWay,
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Kana"),
        .show = [](const ViewingPassword &v) { return v.kana; },
    },
    Column<ViewingPassword>{
        .title = QT_TRANSLATE_NOOP("ViewingTable", "Employer"),
        .show = [](const ViewingPassword &v) { return v.employer; },
    },
};
static_assert(columns.size() == ViewingTable::Employer + 1);

} // namespace

ViewingTable::ViewingTable(QObject *parent)
    : PagedTable<ViewingPassword, ViewingList>(
        columns, "ViewingTable", [](const ViewingPassword &v) { return v.coverage.value; },
        [](const ViewingList &page) { return page.next; }, parent)
{
}
