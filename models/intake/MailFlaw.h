#pragma once

#include <QString>

/// Why a mail is refused. It names the place and what is wrong with it, never what somebody wrote.
struct MailFlaw
{
    enum class Kind {
        NotReadable,    ///< the file cannot be opened or read to its end
        TooLarge,       ///< more bytes than the limit
        Empty,          ///< there is nothing in it
        NotAMail,       ///< neither a mail nor a text: `name` is what it looks like, where that is known
        HeaderTooLong,  ///< of a part
        NoBoundary,     ///< a part of several parts does not say what is between them
        TooDeep,        ///< parts within parts
        TooManyParts,   ///< one beside the other
        UnknownCharset, ///< `name` is the label; nothing is guessed
        UnknownCoding,  ///< `name` is how the part says it was packed for transport
    };

    Kind kind = Kind::NotReadable;
    qint64 line = 0; ///< of the part's beginning, from 1; 0 where no line is meant
    QString name = {};

    friend bool operator==(const MailFlaw &, const MailFlaw &) = default;
};
