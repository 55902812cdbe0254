#include "models/intake/MimeReading.h"

#include "models/intake/EncodedWords.h"
#include "models/intake/MailText.h"
#include "models/intake/TransferCoding.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = MailFlaw::Kind;

namespace {

qint64 lineEnds(QByteArrayView bytes) { return std::count(bytes.begin(), bytes.end(), '\n'); }

QDate dayInJapan(const QByteArray &field)
{
    QString written = QString::fromLatin1(field);
    if (const qsizetype comment = written.indexOf(u'('); comment >= 0)
        written.truncate(comment);
    const QDateTime moment = QDateTime::fromString(written.simplified(), Qt::RFC2822Date);
    return moment.isValid() ? moment.toUTC().addSecs(9 * 3600).date() : QDate();
}

QString addressIn(const QString &field)
{
    const qsizetype open = field.indexOf(u'<');
    const qsizetype close = open < 0 ? -1 : field.indexOf(u'>', open);
    const QString address = close < 0 ? field.section(u',', 0, 0) : field.mid(open + 1, close - open - 1);
    return address.trimmed();
}

/// The parts between lines that are "--boundary", and whether the last one was closed.
QList<QByteArrayView> between(QByteArrayView body, const QByteArray &boundary, int most)
{
    QList<QByteArrayView> parts;
    const QByteArray mark = "--" + boundary;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && parts.size() <= most;) {
        const qsizetype end = body.indexOf('\n', at);
        const qsizetype next = end < 0 ? body.size() : end + 1;
        const QByteArrayView line = body.sliced(at, next - at);
        if (line.startsWith(mark)) {
            const QByteArray rest = line.sliced(mark.size()).toByteArray().trimmed();
            if (rest.isEmpty() || rest == "--") {
                if (begin >= 0)
                    parts.append(body.sliced(begin, at - begin));
                begin = next;
                if (rest == "--")
                    return parts;
            }
        }
        at = next;
    }
    if (begin >= 0 && begin < body.size()) // the end was cut off
        parts.append(body.sliced(begin));
    return parts;
}

} // namespace

MailParser::Outcome MimeReading::run(QByteArrayView bytes)
{
    const MailHeader header(bytes.first(std::min<qsizetype>(bytes.size(), m_limits.header)));
    readHeader(header, bytes);
    m_outcome.flaw = read({bytes, 1, 0});
    return m_outcome;
}

void MimeReading::readHeader(const MailHeader &header, QByteArrayView bytes)
{
    Mail &mail = m_outcome.mail;
    mail.from = shortened(header.text("from"));
    mail.to = shortened(addressIn(header.text("to")));
    mail.subject = shortened(header.text("subject"));
    mail.sentOn = dayInJapan(header.bytes("date"));
    mail.messageId = shortened(header.text("message-id"));
    if (mail.messageId.isEmpty())
        mail.messageId = MailText::digest(bytes);
}

QString MimeReading::shortened(const QString &text) const { return MailText::line(text, m_limits.line); }

MimeReading::Flaw MimeReading::read(const Part &part)
{
    if (part.depth > m_limits.depth)
        return MailFlaw{Kind::TooDeep, part.line};
    if (++m_parts > m_limits.parts)
        return MailFlaw{Kind::TooManyParts, part.line};
    const MailHeader header(part.bytes.first(std::min<qsizetype>(part.bytes.size(), m_limits.header)));
    if (header.bodyAt() >= m_limits.header)
        return MailFlaw{Kind::HeaderTooLong, part.line};

    const MailHeader::Parted type = header.parted("content-type");
    const Part body{part.bytes.sliced(header.bodyAt()), part.line + header.lines(), part.depth};
    if (type.value.startsWith("multipart/"))
        return readParts(body, header, type);
    if (header.parted("content-disposition").value != "attachment") {
        if (type.value == "message/rfc822")
            return read({body.bytes, body.line, body.depth + 1});
        if (type.value.isEmpty() || type.value == "text" || type.value == "text/plain" || type.value == "text/html")
            return readText(body, header, type);
    }
    nameAttachment(header, type, body.bytes.size());
    return {};
}

MimeReading::Flaw MimeReading::readParts(const Part &part, const MailHeader &, const MailHeader::Parted &type)
{
    const QByteArray boundary = type.parameters.value("boundary").toUtf8();
    if (boundary.isEmpty() || boundary.size() > 200)
        return MailFlaw{Kind::NoBoundary, part.line};
    QList<Part> parts;
    qint64 line = part.line;
    qsizetype counted = 0;
    for (const QByteArrayView bytes : between(part.bytes, boundary, m_limits.parts)) {
        const qsizetype begin = bytes.data() - part.bytes.data();
        line += lineEnds(part.bytes.sliced(counted, begin - counted));
        counted = begin;
        parts.append({bytes, line, part.depth + 1});
    }
    if (type.value == "multipart/alternative")
        return readAlternatives(parts);
    for (const Part &one : std::as_const(parts)) {
        if (const Flaw flaw = read(one))
            return flaw;
    }
    return {};
}

/// The same in several ways: the plain text, where there is one.
MimeReading::Flaw MimeReading::readAlternatives(const QList<Part> &parts)
{
    const auto isPlain = [](const Part &part) {
        const QByteArray type
            = MailHeader(part.bytes.first(std::min<qsizetype>(part.bytes.size(), 65536))).parted("content-type").value;
        return type.isEmpty() || type == "text/plain";
    };
    const auto plain = std::find_if(parts.cbegin(), parts.cend(), isPlain);
    if (plain != parts.cend())
        return read(*plain);
    for (const Part &part : parts) {
        if (const Flaw flaw = read(part))
            return flaw;
    }
    return {};
}

MimeReading::Flaw MimeReading::readText(const Part &part, const MailHeader &header, const MailHeader::Parted &type)
{
    const QByteArray coding = header.bytes("content-transfer-encoding");
    const bool html = type.value == "text/html";
    // No character takes more than four bytes, and packed ones not more than three times as many.
    const qsizetype enough = (html ? 10 : 1) * m_limits.text * 12;
    const QByteArrayView packed = part.bytes.first(std::min(part.bytes.size(), enough));
    const auto bytes = TransferCoding::unpacked(packed, coding);
    if (!bytes)
        return MailFlaw{Kind::UnknownCoding, part.line, shortened(QString::fromLatin1(coding))};
    const QByteArray name = coding.trimmed().toLower();
    const bool wasPacked = name == "base64" || name == "quoted-printable";
    // What was pasted is in the clipboard's own code, whatever the mail was in.
    const QString label
        = m_pasted && !wasPacked && !bytes->contains('\x1B') ? u"utf-8"_s : type.parameters.value("charset");
    MailText text;
    if (!text.decode(*bytes, label.toLatin1()))
        return MailFlaw{Kind::UnknownCharset, part.line, shortened(label)};
    if (packed.size() < part.bytes.size())
        text.markCut();
    text.appendTo(m_outcome.mail, html, m_limits.text);
    return {};
}

void MimeReading::nameAttachment(const MailHeader &header, const MailHeader::Parted &type, qsizetype bytes)
{
    QString name = header.parted("content-disposition").parameters.value("filename");
    if (name.isEmpty())
        name = type.parameters.value("name");
    const bool packed = header.bytes("content-transfer-encoding").trimmed().toLower() == "base64";
    m_outcome.mail.attachments.append(
        {shortened(name), shortened(QString::fromLatin1(type.value)), packed ? qint64(bytes) * 3 / 4 : qint64(bytes)});
}
