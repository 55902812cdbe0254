#include "models/tables/RegistrationRateTable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

// 0 would be no number of a row.
qint64 numberOf(const RegistrationRate &rate) { return rate.employer > 0 ? rate.employer : -1; }

QString employerWords(const RegistrationRate &rate)
{
    return rate.employer > 0 ? rate.name : RegistrationRateTable::tr("Without an employer");
}

double gainedPoints(const RegistrationRate &rate)
{
    return rate.eligible > 0 ? 100.0 * (rate.registered - rate.registeredBefore) / rate.eligible : 0;
}

QString trendWords(const RegistrationRate &rate)
{
    const int gained = rate.registered - rate.registeredBefore;
    if (gained == 0)
        return RegistrationRateTable::tr("as before", "registrations of an employer");
    return u"%1%2"_s.arg(gained > 0 ? u"+"_s : u"−"_s, QString::number(qAbs(gained)));
}

// In the order of RegistrationRateTable::ColumnIndex.
constexpr std::array columns{
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "Employer"),
        .show = employerWords,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "Of a hundred"),
        .show = [](const RegistrationRate &r) { return QString::number(r.percent(), 'f', 1); },
        .sortBy = [](const RegistrationRate &r) -> QVariant { return r.percent(); },
        .alignment = numbersRight,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "In 30 days"),
        .show = trendWords,
        .sortBy = [](const RegistrationRate &r) -> QVariant { return gainedPoints(r); },
        .alignment = numbersRight,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "Not registered"),
        .show = [](const RegistrationRate &r) { return QString::number(r.eligible - r.registered); },
        .sortBy = [](const RegistrationRate &r) -> QVariant { return r.eligible - r.registered; },
        .alignment = numbersRight,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "Registered"),
        .show = [](const RegistrationRate &r) { return QString::number(r.registered); },
        .sortBy = [](const RegistrationRate &r) -> QVariant { return r.registered; },
        .alignment = numbersRight,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "May register"),
        .show = [](const RegistrationRate &r) { return QString::number(r.eligible); },
        .sortBy = [](const RegistrationRate &r) -> QVariant { return r.eligible; },
        .alignment = numbersRight,
    },
    Column<RegistrationRate>{
        .title = QT_TRANSLATE_NOOP("RegistrationRateTable", "Code"),
        .show = [](const RegistrationRate &r) { return r.code; },
    },
};
static_assert(columns.size() == RegistrationRateTable::Code + 1);

} // namespace

RegistrationRateTable::RegistrationRateTable(QObject *parent)
    : RecordTable<RegistrationRate>(columns, "RegistrationRateTable", &numberOf, parent)
{
}
