#include "models/tables/DateText.h"

#include "models/domain/JapaneseDate.h"

#include <QLocale>

namespace {

// The weekday's name comes with the format, so that a date never mixes two languages.
QLocale namesOfDays()
{
    return QLocale(DateText::tr("en", "code of the locale whose names of weekdays are used, such as ja"));
}

} // namespace

QString DateText::day(QDate date)
{
    if (!date.isValid())
        return {};
    return namesOfDays().toString(date,
                                  tr("yyyy-MM-dd ddd", "format of a day with its weekday, see QLocale::toString"));
}

QString DateText::moment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QString format = tr("yyyy-MM-dd ddd HH:mm", "format of a day with its weekday and the time");
    return namesOfDays().toString(moment.toLocalTime(), format);
}

QString DateText::time(const QDateTime &moment)
{
    return moment.isValid() ? namesOfDays().toString(moment.toLocalTime(), tr("HH:mm", "format of a time")) : QString();
}

QString DateText::era(QDate date)
{
    const auto day = JapaneseDate::of(date);
    if (!day)
        return {};
    const QString year
        = day->year == 1 ? tr("1", "first year of an era, in Japanese the character gan") : QString::number(day->year);
    const auto written = [&](const QString &pattern) { return pattern.arg(year).arg(day->month).arg(day->day); };
    switch (day->era) {
    case Era::Meiji: return written(tr("Meiji %1.%2.%3", "year, month, day"));
    case Era::Taisho: return written(tr("Taisho %1.%2.%3", "year, month, day"));
    case Era::Showa: return written(tr("Showa %1.%2.%3", "year, month, day"));
    case Era::Heisei: return written(tr("Heisei %1.%2.%3", "year, month, day"));
    case Era::Reiwa: return written(tr("Reiwa %1.%2.%3", "year, month, day"));
    }
    return {};
}

QString DateText::birth(QDate birth, QDate today)
{
    if (!birth.isValid())
        return {};
    const QString western = birth.toString(tr("yyyy-MM-dd", "format of a date of birth"));
    const QString japanese = era(birth);
    const int age = ageOn(birth, today);
    if (age < 0 || japanese.isEmpty())
        return western;
    return tr("%1 (%2), age %3", "date of birth, the same in the Japanese calendar, age")
        .arg(western, japanese)
        .arg(age);
}
