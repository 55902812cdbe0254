#pragma once

#include "models/intake/Mail.h"
#include "models/intake/TextDecoder.h"

/// The words of one part of a mail, on their way from bytes to a text that can be shown and kept.
class MailText
{
public:
    /// Reads `bytes` in the labelled charset; without a label, or when it says ASCII and is not, in the one that they
    /// look like. False when the label is one that is not read here and matters.
    bool decode(const QByteArray &bytes, const QByteArray &label);
    void markCut() { m_cut = true; }
    /// Puts the text behind what the mail says already, at most `most` characters together.
    void appendTo(Mail &mail, bool html, qsizetype most) const;

    /// One line without anything that could hide or move other text.
    static QString line(const QString &text, qsizetype most);
    /// The same for a text: line ends and tabs stay.
    static QString clean(const QString &text);
    /// What stands for a message id where there is none.
    static QString digest(QByteArrayView bytes);

private:
    QString m_text;
    Charset m_charset = Charset::Utf8;
    bool m_guessed = false;
    bool m_cut = false;
    qint64 m_flaws = 0;
    qint64 m_flawLine = 0;
};
