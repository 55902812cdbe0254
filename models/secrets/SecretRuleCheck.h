#pragma once

#include "models/domain/Staff.h"

#include <QByteArrayView>

#include <optional>

/// What is wrong with a profile's rule for secrets; `detail` names the characters, which are the rule's and no secret.
struct SecretRuleFlaw
{
    enum class Kind {
        NotLetterOrDigit, ///< a symbol, a blank or anything but ASCII: members cannot type it (AIS-16)
        Twice,            ///< a character stands twice, so it would be drawn more often than the others
        LookAlikes,       ///< two characters of the alphabet are taken for one another on paper
        NoLetter,
        NoDigit,
        TooShort, ///< fewer than 60 bits, the database's line: a stolen hash could be searched
        Grouping, ///< no characters between two gaps, or more than the secret has
    };

    Kind kind;
    QString detail;

    friend bool operator==(const SecretRuleFlaw &, const SecretRuleFlaw &) = default;
};

/// The first flaw of `rule`; nothing when secrets may be made by it.
std::optional<SecretRuleFlaw> flawIn(const SecretRule &rule);

/// True when members can read `secret` off the paper without doubt: no character three times in a row, never "rn"
/// (which reads as m), at least one letter and one digit.
bool isLegible(QByteArrayView secret);
