#include "models/intake/HtmlText.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10;

/// The character that an entity's name or number means; nothing for one that is not known.
QString entity(const QString &name)
{
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
                                               {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s},
                                               {u"yen"_s, u"¥"_s},   {u"copy"_s, u"©"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toLower());
    const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
    bool well = false;
    const uint code = QStringView(name).sliced(hex ? 2 : 1).toUInt(&well, hex ? 16 : 10);
    if (!well || code < 0x20 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Goes through the text once, from tag to tag.
class Reader
{
public:
    explicit Reader(QStringView html)
        : m_html(html)
    {
    }

    QString run()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && isTag())
                readTag();
            else if (c == u'&')
                readEntity();
            else
                put(c), ++m_at;
        }
        return m_text;
    }

private:
    bool isTag() const
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void put(QChar c)
    {
        if (!c.isSpace()) {
            if (m_blank && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u' ';
            m_blank = false;
            m_text += c;
        } else {
            m_blank = true;
        }
    }

    void breakLine(int most)
    {
        m_blank = false;
        if (!m_text.isEmpty() && !m_text.endsWith(most == 1 ? u"\n"_s : u"\n\n"_s))
            m_text += u'\n';
    }

    void readTag()
    {
        if (m_html.sliced(m_at).startsWith(u"<!--")) {
            skipBehind(u"-->"_s);
            return;
        }
        const qsizetype end = m_html.indexOf(u'>', m_at);
        const QStringView tag = m_html.sliced(m_at + 1, (end < 0 ? m_html.size() : end) - m_at - 1);
        m_at = end < 0 ? m_html.size() : end + 1;
        qsizetype length = tag.startsWith(u'/') ? 1 : 0;
        while (length < tag.size() && tag[length].isLetterOrNumber())
            ++length;
        const QString name = tag.first(length).toString().toLower();
        static const QStringList silent{u"script"_s, u"style"_s, u"title"_s};
        static const QStringList lines{u"p"_s,  u"div"_s, u"tr"_s, u"li"_s, u"table"_s,     u"ul"_s,
                                       u"ol"_s, u"h1"_s,  u"h2"_s, u"h3"_s, u"blockquote"_s};
        if (silent.contains(name))
            skipBehind(u"</"_s + name);
        else if (name == "br"_L1)
            breakLine(2);
        else if (lines.contains(name.startsWith(u'/') ? name.sliced(1) : name))
            breakLine(1);
        else if (name == "td"_L1 || name == "th"_L1)
            m_blank = true;
    }

    void skipBehind(const QString &mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
        if (found >= 0 && mark.startsWith(u"</"_s)) {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
        }
    }

    void readEntity()
    {
        const qsizetype end = m_html.indexOf(u';', m_at);
        if (end > m_at && end - m_at <= longestEntity) {
            const QString character = entity(m_html.sliced(m_at + 1, end - m_at - 1).toString());
            if (!character.isEmpty()) {
                for (const QChar c : character)
                    put(c);
                m_at = end + 1;
                return;
            }
        }
        put(m_html[m_at++]);
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    bool m_blank = false;
};

} // namespace

QString HtmlText::plain(QStringView html) { return Reader(html).run(); }
