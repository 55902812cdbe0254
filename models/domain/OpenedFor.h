#pragma once

#include <QString>

/// Why a person's record is opened, and from which list; both are on record.
struct OpenedFor
{
    QString reason; ///< a code of Words::readReason(), or the clerk's own words
    QString from;   ///< search, recent, household, requests, registration, viewing_passwords, returns or draft

    friend bool operator==(const OpenedFor &, const OpenedFor &) = default;
};
