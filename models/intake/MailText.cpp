#include "models/intake/MailText.h"

#include "models/intake/CharsetGuess.h"
#include "models/intake/HtmlText.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::none_of(bytes.cbegin(), bytes.cend(), [](char c) { return uchar(c) >= 0x80 || c == '\x1B'; });
}

Charset looksLike(const QByteArray &bytes)
{
    if (bytes.contains('\x1B'))
        return Charset::Iso2022Jp;
    CharsetGuess guess;
    guess.read(bytes);
    return guess.charset();
}

/// Characters that are not seen but change how their neighbours are: controls, and what turns the direction of writing.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069)
        || u == 0x200E || u == 0x200F || u == 0xFEFF;
}

} // namespace

bool MailText::decode(const QByteArray &bytes, const QByteArray &label)
{
    const auto named = Charsets::ofLabel(label);
    if (!label.isEmpty() && !named && !isAscii(bytes))
        return false;
    m_guessed = (!named || *named == Charset::Ascii) && !isAscii(bytes);
    m_charset = m_guessed ? looksLike(bytes) : named.value_or(Charset::Ascii);
    TextDecoder decoder(m_charset, TextDecoder::OnFlaw::Replace);
    decoder.decode(bytes, m_text);
    decoder.finish(m_text);
    m_flaws = decoder.flaws();
    m_flawLine = decoder.firstFlaw() ? decoder.firstFlaw()->line : 0;
    return true;
}

void MailText::appendTo(Mail &mail, bool html, qsizetype most) const
{
    QString said = clean(html ? HtmlText::plain(m_text) : m_text);
    while (said.endsWith(u'\n'))
        said.chop(1);
    if (mail.charset.isEmpty() || m_guessed) {
        mail.charset = QString::fromLatin1(Charsets::labelOf(m_charset));
        mail.charsetGuessed = mail.charsetGuessed || m_guessed;
    }
    if (m_flaws > 0 && mail.unreadable == 0)
        mail.unreadableLine = mail.text.isEmpty() ? m_flawLine : mail.text.count(u'\n') + 2 + m_flawLine;
    mail.unreadable += m_flaws;
    mail.wasHtml = mail.wasHtml || html;
    if (!mail.text.isEmpty() && !said.isEmpty())
        mail.text += u"\n\n"_s;
    mail.text += said;
    mail.isCut = mail.isCut || m_cut || mail.text.size() > most;
    if (mail.text.size() > most) {
        mail.text.truncate(most);
        if (mail.text.back().isHighSurrogate())
            mail.text.chop(1);
    }
}

QString MailText::clean(const QString &text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\r')
            cleaned += at + 1 < text.size() && text[at + 1] == u'\n' ? QString() : u"\n"_s;
        else if (c == u'\n' || c == u'\t' || !isHidden(c))
            cleaned += c;
    }
    return cleaned;
}

QString MailText::line(const QString &text, qsizetype most)
{
    QString one = clean(text).simplified();
    if (one.size() > most) {
        one.truncate(most);
        if (one.back().isHighSurrogate())
            one.chop(1);
    }
    return one;
}

QString MailText::digest(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return u"sha256:"_s + QString::fromLatin1(hash.result().toHex());
}
