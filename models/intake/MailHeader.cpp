#include "models/intake/MailHeader.h"

#include "models/intake/EncodedWords.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype longestName = 76;
constexpr qsizetype mostFields = 1000;
constexpr int mostPieces = 50; // of one parameter

bool isNameByte(char c) { return c > ' ' && c < '\x7F' && c != ':'; }

/// The length of the field's name that the line begins with; 0 for none.
qsizetype nameLength(QByteArrayView line)
{
    qsizetype length = 0;
    while (length < line.size() && length <= longestName && isNameByte(line[length]))
        ++length;
    return length > 0 && length <= longestName && length < line.size() && line[length] == ':' ? length : 0;
}

QByteArrayView lineAt(QByteArrayView part, qsizetype at, qsizetype &next)
{
    const qsizetype end = part.indexOf('\n', at);
    next = end < 0 ? part.size() : end + 1;
    QByteArrayView line = part.sliced(at, (end < 0 ? part.size() : end) - at);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// A parameter's value at `at`, bare or in quotes; `at` is behind it afterwards.
QByteArray valueAt(QByteArrayView field, qsizetype &at)
{
    QByteArray value;
    if (at < field.size() && field[at] == '"') {
        for (++at; at < field.size() && field[at] != '"'; ++at) {
            if (field[at] == '\\' && at + 1 < field.size())
                ++at;
            value += field[at];
        }
        at = std::min(at + 1, field.size());
        return value;
    }
    while (at < field.size() && field[at] != ';')
        value += field[at++];
    return value.trimmed();
}

QByteArray percentDecoded(const QByteArray &value) { return QByteArray::fromPercentEncoding(value); }

/// RFC 2231: charset'language'value, the value with percents. The charset goes to `charset`.
QByteArray extended(const QByteArray &value, QByteArray &charset)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    if (second < 0)
        return percentDecoded(value);
    charset = value.left(first);
    return percentDecoded(value.mid(second + 1));
}

/// A parameter in pieces (name*0, name*1*, …) or in one.
QString joined(const QMap<QByteArray, QByteArray> &raw, const QByteArray &name)
{
    QByteArray charset;
    if (raw.contains(name + '*'))
        return EncodedWords::text(extended(raw.value(name + '*'), charset), charset);
    QByteArray bytes;
    bool found = false;
    for (int piece = 0; piece < mostPieces; ++piece) {
        const QByteArray key = name + '*' + QByteArray::number(piece);
        if (raw.contains(key + '*'))
            bytes += piece == 0 ? extended(raw.value(key + '*'), charset) : percentDecoded(raw.value(key + '*'));
        else if (raw.contains(key))
            bytes += raw.value(key);
        else
            break;
        found = true;
    }
    return found ? EncodedWords::text(bytes, charset) : EncodedWords::decoded(raw.value(name));
}

} // namespace

MailHeader::MailHeader(QByteArrayView part)
{
    for (qsizetype at = 0; at < part.size();) {
        qsizetype next = 0;
        const QByteArrayView line = lineAt(part, at, next);
        ++m_lines;
        at = next;
        m_bodyAt = at;
        if (line.isEmpty())
            return;
        if ((line[0] == ' ' || line[0] == '\t') && !m_fields.isEmpty()) {
            m_fields.last().value += line.toByteArray();
        } else if (const qsizetype length = nameLength(line); length > 0 && m_fields.size() < mostFields) {
            m_fields.append({line.first(length).toByteArray().toLower(), line.sliced(length + 1).toByteArray()});
        }
    }
    m_bodyAt = part.size();
}

bool MailHeader::beginsAMail(QByteArrayView bytes)
{
    static constexpr std::array known{"from", "subject",     "date",         "message-id",   "received",
                                      "to",   "return-path", "mime-version", "content-type", "delivered-to"};
    qsizetype next = 0;
    QByteArrayView line = lineAt(bytes, 0, next);
    if (line.startsWith("From ")) // of a mailbox file
        line = lineAt(bytes, next, next);
    const qsizetype length = nameLength(line);
    if (length == 0)
        return false;
    const MailHeader header(bytes.first(std::min<qsizetype>(bytes.size(), 65536)));
    return std::count_if(known.begin(), known.end(), [&](const char *name) { return header.has(name); }) >= 2;
}

bool MailHeader::has(const char *name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) { return field.name == name; });
}

QByteArray MailHeader::bytes(const char *name) const
{
    const auto found
        = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) { return field.name == name; });
    return found == m_fields.cend() ? QByteArray() : found->value.trimmed();
}

QString MailHeader::text(const char *name) const { return EncodedWords::decoded(bytes(name)); }

MailHeader::Parted MailHeader::parted(const char *name) const
{
    const QByteArray field = bytes(name);
    Parted parted;
    qsizetype at = std::max<qsizetype>(field.indexOf(';'), -1);
    parted.value = field.left(at < 0 ? field.size() : at).trimmed().toLower();
    QMap<QByteArray, QByteArray> raw;
    while (at >= 0 && at < field.size() && raw.size() < mostFields) {
        ++at; // the semicolon
        const qsizetype equals = field.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray key = field.mid(at, equals - at).trimmed().toLower();
        at = equals + 1;
        while (at < field.size() && (field[at] == ' ' || field[at] == '\t'))
            ++at;
        raw.insert(key, valueAt(field, at));
        at = field.indexOf(';', at);
    }
    for (auto entry = raw.cbegin(); entry != raw.cend(); ++entry) {
        const QByteArray base
            = entry.key().left(entry.key().indexOf('*') < 0 ? entry.key().size() : entry.key().indexOf('*'));
        if (!parted.parameters.contains(base))
            parted.parameters.insert(base, joined(raw, base));
    }
    return parted;
}
