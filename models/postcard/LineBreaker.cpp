#include "models/postcard/LineBreaker.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

const QString hyphens = u"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\uFF0D\uFF70~\u301C\uFF5E"_s;
const QString numerals = u"〇一二三四五六七八九十百千"_s;
const QString joiners = u".,/&'@_+#:"_s;
const QString neverFirst = u"、。，．・）)」』】〕〉》！？!?ー々ゝゞ％%ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"_s;
const QString neverLast = u"（(「『【〔〈《〒"_s;

// Letters, kanji and kana are what they are; the others are folded.
QChar plain(const QString &grapheme)
{
    const QChar c = grapheme.at(0);
    const bool itself = c < u'\u0080' || (c >= u'\u4E00' && c <= u'\u9FFF') || (c >= u'\u3041' && c <= u'\u3096')
        || (c >= u'\u30A1' && c <= u'\u30FC');
    if (grapheme.size() == 1 && itself)
        return c;
    const QString folded = grapheme.normalized(QString::NormalizationForm_KC);
    return folded.isEmpty() ? QChar() : folded.at(0);
}

bool isBlank(const QString &piece) { return piece.at(0).isSpace(); }

// What makes up a house number or a foreign word.
bool isRunning(QChar c)
{
    return (c.unicode() < 128 && c.isLetterOrNumber()) || joiners.contains(c) || numerals.contains(c);
}

QStringList graphemes(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() > 0; start = finder.position())
        all.append(text.mid(start, finder.position() - start));
    return all;
}

LineBreaker::Pieces atBlanksOnly(const LineBreaker::Pieces &pieces)
{
    LineBreaker::Pieces joined;
    for (const LineBreaker::Piece &piece : pieces) {
        if (joined.isEmpty() || piece.blank || joined.last().blank) {
            joined.append(piece);
        } else {
            joined.last().text += piece.text;
            joined.last().width += piece.width;
        }
    }
    return joined;
}

std::optional<QStringList> fill(const LineBreaker::Pieces &pieces, double width)
{
    QStringList lines{QString()};
    double filled = 0;
    QString blanks;
    double gap = 0;
    for (const LineBreaker::Piece &piece : pieces) {
        if (piece.blank) {
            blanks += piece.text;
            gap += piece.width;
            continue;
        }
        if (lines.last().isEmpty()) {
            blanks.clear();
            filled = gap = 0;
        }
        if (filled + gap + piece.width <= width) {
            lines.last() += blanks + piece.text;
            filled += gap + piece.width;
        } else if (piece.width > width) {
            return {};
        } else {
            lines.append(piece.text);
            filled = piece.width;
        }
        blanks.clear();
        gap = 0;
    }
    return lines;
}

} // namespace

LineBreaker::LineBreaker(const TextMeasure &measure, const QString &font)
    : m_measure(measure)
    , m_font(font)
{
}

QStringList LineBreaker::pieces(const QString &text)
{
    QStringList all;
    bool running = false; // the last piece is a run of digits and letters
    bool holdsOn = false; // the last piece must not end a line
    for (const QString &grapheme : graphemes(text)) {
        if (grapheme.at(0).isSpace()) {
            all.append(grapheme);
            running = holdsOn = false;
            continue;
        }
        const bool blankBefore = all.isEmpty() || isBlank(all.last());
        const QChar c = plain(grapheme);
        const bool hyphen = hyphens.contains(c);
        const bool runs = isRunning(c) || (running && hyphen);
        const bool stays = !blankBefore && ((running && runs) || holdsOn || neverFirst.contains(grapheme));
        if (stays)
            all.last() += grapheme;
        else
            all.append(grapheme);
        running = runs;
        holdsOn = neverLast.contains(grapheme) || (hyphen && !runs && c == u'-');
    }
    return all;
}

bool LineBreaker::breaksNumber(const QString &text)
{
    if (!text.contains(u'\n'))
        return false;
    static const QRegularExpression within(
        u"([0-9][%1.,/]?\\s*\\n\\s*[0-9])|([0-9]\\s*\\n\\s*[%1.,/][0-9])"_s.arg(QRegularExpression::escape(hyphens)));
    static const QRegularExpression list(u"\\n\\s*[0-9]{1,2}[.)](?![0-9])"_s);
    return within.match(text.normalized(QString::NormalizationForm_KC).replace(list, u"\n"_s)).hasMatch();
}

LineBreaker::Text LineBreaker::measured(const QString &text) const
{
    Text all;
    for (const QString &paragraph : text.split(u'\n')) {
        Pieces measured;
        for (const QString &piece : pieces(paragraph))
            measured.append({piece, m_measure.width(piece, m_font), isBlank(piece)});
        all.paragraphs.append(measured);
    }
    return all;
}

std::optional<QStringList> LineBreaker::lines(const Text &text, double width, int most, bool atBlanks)
{
    QStringList all;
    for (const Pieces &whole : text.paragraphs) {
        std::optional<QStringList> filled;
        if (atBlanks)
            filled = fill(atBlanksOnly(whole), width);
        if (!filled || all.size() + filled->size() > most)
            filled = fill(whole, width);
        if (!filled)
            return {};
        all += *filled;
    }
    return all.size() <= most ? std::optional(all) : std::nullopt;
}

std::optional<QStringList> LineBreaker::lines(const QString &text, double width, int most, bool atBlanks) const
{
    return lines(measured(text), width, most, atBlanks);
}
