#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

/// Days and times as they stand on the screen, everywhere the same: short, with the weekday, and for the telephone also
/// in the Japanese calendar. Null dates give an empty text.
class DateText
{
    Q_DECLARE_TR_FUNCTIONS(DateText)

public:
    /// Such as "2026-11-20 Fri".
    static QString day(QDate date);
    /// Such as "2026-11-20 Fri 12:04", on this computer's clock.
    static QString moment(const QDateTime &moment);
    /// Such as "12:04", on this computer's clock.
    static QString time(const QDateTime &moment);

    /// In the Japanese calendar, such as "Reiwa 8.11.20"; empty before 1873.
    static QString era(QDate date);
    static QString era(const QDateTime &moment) { return era(moment.toLocalTime().date()); }

    /// Both calendars and the age on `today`, as one reads it to a caller.
    static QString birth(QDate birth, QDate today);
};
