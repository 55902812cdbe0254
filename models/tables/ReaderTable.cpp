#include "models/tables/ReaderTable.h"

#include "models/tables/DateText.h"
#include "models/tables/EventWords.h"
#include "models/tables/Words.h"

#include <array>

namespace {

// In the order of ReaderTable::ColumnIndex.
constexpr std::array columns{
    Column<PersonReader>{
        .title = QT_TRANSLATE_NOOP("ReaderTable", "When"),
        .show = [](const PersonReader &r) { return DateText::moment(r.at); },
        .sortBy = [](const PersonReader &r) -> QVariant { return r.at; },
        .toolTip = [](const PersonReader &r) { return DateText::era(r.at); },
    },
    Column<PersonReader>{
        .title = QT_TRANSLATE_NOOP("ReaderTable", "Who"),
        .show = [](const PersonReader &r) { return r.reader; },
    },
    Column<PersonReader>{
        .title = QT_TRANSLATE_NOOP("ReaderTable", "Looked at"),
        .show = [](const PersonReader &r) { return EventWords::of(r.what); },
    },
    Column<PersonReader>{
        .title = QT_TRANSLATE_NOOP("ReaderTable", "Why"),
        .show = [](const PersonReader &r) { return Words::readReason(r.reason); },
    },
    Column<PersonReader>{
        .title = QT_TRANSLATE_NOOP("ReaderTable", "From"),
        .show = [](const PersonReader &r) { return Words::openedFrom(r.from); },
    },
};
static_assert(columns.size() == ReaderTable::From + 1);

} // namespace

ReaderTable::ReaderTable(QObject *parent)
    : PagedTable<PersonReader>(
        columns, "ReaderTable", [](const PersonReader &r) { return r.id; },
        [](const PersonReaders &page) { return page.isEmpty() ? QString() : page.last().next; }, parent)
{
}
