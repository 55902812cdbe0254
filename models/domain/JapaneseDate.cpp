#include "models/domain/JapaneseDate.h"

#include <array>
#include <utility>

namespace {

// Newest first: the first era that had begun is the one.
const std::array<std::pair<Era, QDate>, 5> &firstDays()
{
    static const std::array<std::pair<Era, QDate>, 5> days{{
        {Era::Reiwa, QDate(2019, 5, 1)},
        {Era::Heisei, QDate(1989, 1, 8)},
        {Era::Showa, QDate(1926, 12, 25)},
        {Era::Taisho, QDate(1912, 7, 30)},
        {Era::Meiji, QDate(1868, 10, 23)},
    }};
    return days;
}

} // namespace

std::optional<JapaneseDate> JapaneseDate::of(QDate date)
{
    if (!date.isValid() || date < QDate(1873, 1, 1))
        return {};
    for (const auto &[era, firstDay] : firstDays()) {
        if (date >= firstDay)
            return JapaneseDate{era, date.year() - firstDay.year() + 1, date.month(), date.day()};
    }
    return {};
}

int ageOn(QDate birth, QDate today)
{
    if (!birth.isValid() || !today.isValid() || today < birth)
        return -1;
    const bool birthdayToCome = std::pair(today.month(), today.day()) < std::pair(birth.month(), birth.day());
    return today.year() - birth.year() - (birthdayToCome ? 1 : 0);
}
