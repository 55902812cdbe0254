#pragma once

#include <QList>
#include <QString>

/// How it stands with this person's own one-time codes.
struct OwnCode
{
    bool setUp = false;
    bool locked = false;
    bool invited = false; ///< an administrator lets them be set up now

    friend bool operator==(const OwnCode &, const OwnCode &) = default;
};

/// What became of a code that was typed. A wrong one is on record, so it is an answer and no error.
struct CodeAnswer
{
    enum class Outcome { Unknown, Passed, Wrong, Locked };

    Outcome outcome = Outcome::Unknown;
    int left = 0; ///< tries

    friend bool operator==(const CodeAnswer &, const CodeAnswer &) = default;
};

/// How it stands with somebody's one-time codes, for whoever lets them be set up.
struct StaffCode
{
    qint64 staff = 0;
    QString name;
    QString state; ///< none, started, set_up or locked
    bool mayStart = false;

    friend bool operator==(const StaffCode &, const StaffCode &) = default;
};
using StaffCodes = QList<StaffCode>;
