#pragma once

#include "models/intake/Mail.h"

#include <QByteArray>

#include <optional>

/// Reads a mail that somebody saved, dropped or pasted. It comes from outside: nothing is rendered, nothing that came
/// along is opened, and what cannot be read is refused with its place. To be called off the window's thread.
class MailParser
{
public:
    struct Outcome
    {
        Mail mail;
        std::optional<MailFlaw> flaw; ///< then the mail is not to be used
    };

    /// A file's bytes: a mail with its header, or else a text.
    static Outcome read(QByteArrayView bytes, const MailLimits &limits = {});
    /// What was pasted: a mail's source, or its text with or without the lines that a mail program puts above it.
    static Outcome readPasted(const QString &text, const MailLimits &limits = {});
};
