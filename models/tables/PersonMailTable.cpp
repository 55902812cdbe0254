#include "models/tables/PersonMailTable.h"

#include "models/tables/DateText.h"
#include "models/tables/FactWords.h"
#include "models/tables/StateWords.h"

#include <array>

namespace {

// In the order of PersonMailTable::ColumnIndex.
constexpr std::array columns{
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "When"),
        .show = [](const PersonMail &m) { return DateText::moment(m.queuedAt); },
        .sortBy = [](const PersonMail &m) -> QVariant { return m.queuedAt; },
        .toolTip = [](const PersonMail &m) { return DateText::era(m.queuedAt); },
    },
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "State"),
        .chip = [](const PersonMail &m) { return StateWords::mail(m.state); },
    },
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "Mail"),
        .show = [](const PersonMail &m) { return FactWords::mail(m.kind); },
    },
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "Address as typed"),
        .show = [](const PersonMail &m) { return m.address; },
    },
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "Link or key"),
        .show = PersonMailTable::link,
        .sortBy = [](const PersonMail &m) -> QVariant { return m.expiresAt; },
    },
    Column<PersonMail>{
        .title = QT_TRANSLATE_NOOP("PersonMailTable", "Words of the mail system"),
        .show = [](const PersonMail &m) { return m.detail; },
    },
};
static_assert(columns.size() == PersonMailTable::Report + 1);

} // namespace

PersonMailTable::PersonMailTable(QObject *parent)
    : RecordTable<PersonMail>(
        columns, "PersonMailTable", [](const PersonMail &m) { return m.id; }, parent)
{
}

QString PersonMailTable::link(const PersonMail &mail)
{
    if (mail.usedAt.isValid())
        return tr("used %1", "a link or key, the moment").arg(DateText::moment(mail.usedAt));
    if (mail.voidAt.isValid())
        return tr("void since %1", "a link or key, the moment").arg(DateText::moment(mail.voidAt));
    if (mail.expiresAt.isValid())
        return tr("until %1", "a link or key works, the moment").arg(DateText::moment(mail.expiresAt));
    return {};
}
