#pragma once

#include <QDate>

#include <optional>

enum class Era { Meiji, Taisho, Showa, Heisei, Reiwa };

/// A day in the Japanese calendar. Year 1 is written 元年.
struct JapaneseDate
{
    Era era = Era::Reiwa;
    int year = 0;
    int month = 0;
    int day = 0;

    /// Nothing for an invalid day, and nothing before 1873, when Japan's months were not yet the western ones. The two
    /// days that legally belong to two eras (1912-07-30, 1926-12-25) are written in the newer one.
    static std::optional<JapaneseDate> of(QDate date);

    friend bool operator==(const JapaneseDate &, const JapaneseDate &) = default;
};

/// Completed years of somebody born on `birth`, on the day `today`; born on 29 February, the year is completed on
/// 1 March of a common year. -1 when either day is invalid or `today` is before the birth.
int ageOn(QDate birth, QDate today);
