#pragma once

#include <QString>

/// A question of the identity check, in the order in which the society's profile asks it (AIS-6).
struct IdentityItem
{
    QString field; ///< name, kana, birth_date, symbol_number, address, employer, phone, email
    bool required = false;

    friend bool operator==(const IdentityItem &, const IdentityItem &) = default;
};
