#pragma once

#include "models/intake/MailFlaw.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What came along with a mail. It is named and never opened.
struct MailAttachment
{
    QString name; ///< as the sender called it; may be empty
    QString type; ///< as the sender called it, such as application/pdf
    qint64 bytes = 0;

    friend bool operator==(const MailAttachment &, const MailAttachment &) = default;
};

/// A mail as text. All of it is what a stranger wrote: the sender's name and address prove nothing, and nothing of it
/// is ever taken for markup.
struct Mail
{
    QString from;
    QString to; ///< the first address, without its name
    QString subject;
    QDate sentOn;      ///< in Japan; null: not said
    QString messageId; ///< where there is none, a digest of the bytes, so that the same mail is known again
    QString text;
    bool wasHtml = false;      ///< the text was taken out of HTML
    bool isCut = false;        ///< there was more text than is read
    qint64 unreadable = 0;     ///< characters that could not be read and are U+FFFD now
    qint64 unreadableLine = 0; ///< of the text, from 1: where the first of them is
    QString charset;           ///< in which the text was
    bool charsetGuessed = false;
    QList<MailAttachment> attachments;
};

/// How much of a mail is read.
struct MailLimits
{
    qint64 bytes = 25 * 1024 * 1024;
    qint64 header = 256 * 1024; ///< bytes, of each part
    int depth = 10;
    int parts = 100;
    qsizetype text = 100000; ///< characters; more is cut, and said
    qsizetype line = 400;    ///< characters of a subject, a sender or a file's name
};
