#include "ui/print/CardFonts.h"

#include "ui/print/CarriedFonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

bool isSelector(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); }

char32_t codeAt(QStringView text)
{
    if (text.size() > 1 && text.at(0).isHighSurrogate() && text.at(1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    return text.at(0).unicode();
}

} // namespace

std::variant<std::unique_ptr<CardFonts>, PrintProblem> CardFonts::load(const CardForm &form)
{
    std::unique_ptr<CardFonts> fonts(new CardFonts);
    QList<const Face *> rare;
    for (const QString &family : form.rareFonts) {
        if (auto face = open({family, false, 0})) {
            rare.append(face.get());
            fonts->m_faces.push_back(std::move(face));
        }
    }
    if (rare.isEmpty())
        return PrintProblem{PrintProblem::Kind::FontMissing, form.rareFonts.join(u" / "_s), {}};

    for (auto role = form.fonts.cbegin(); role != form.fonts.cend(); ++role) {
        auto face = open(role.value());
        if (!face)
            return PrintProblem{PrintProblem::Kind::FontMissing, role.value().family, {}};
        fonts->m_roles.insert(role.key(), {QList<const Face *>{face.get()} + rare, {}});
        fonts->m_faces.push_back(std::move(face));
    }
    return fonts;
}

std::unique_ptr<CardFonts::Face> CardFonts::open(const FormFont &font)
{
    if (!CarriedFonts::provide(font.family))
        return {};
    QFont wanted(font.family);
    wanted.setPixelSize(int(unit));
    wanted.setBold(font.bold);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    wanted.setStyleStrategy(QFont::NoFontMerging);
    QRawFont raw = QRawFont::fromFont(wanted);
    // The database may still answer with another family where the files have gone.
    if (!raw.isValid() || !(raw.familyName() == font.family || QFontDatabase::hasFamily(raw.familyName())))
        return {};
    const QByteArray cmap = raw.fontTable("cmap");
    return std::make_unique<Face>(Face{raw, VariantGlyphs(cmap)});
}

std::optional<quint32> CardFonts::indexIn(const Face &face, Character character)
{
    if (!face.font.supportsCharacter(character.base))
        return {};
    if (character.selector != 0) {
        const VariantGlyphs::Found found = face.variants.find(character.base, character.selector);
        if (found.answer == VariantGlyphs::Answer::Unknown)
            return {};
        if (found.answer == VariantGlyphs::Answer::Glyph)
            return found.glyph;
    }
    const QList<quint32> indexes = face.font.glyphIndexesForString(QString::fromUcs4(&character.base, 1));
    return indexes.isEmpty() || indexes.first() == 0 ? std::nullopt : std::optional(indexes.first());
}

CardFonts::Glyph CardFonts::foundIn(const QList<const Face *> &faces, Character character)
{
    for (const Face *face : faces) {
        if (const auto index = indexIn(*face, character)) {
            const QList<QPointF> advances
                = face->font.advancesForGlyphIndexes({*index}, QRawFont::SeparateAdvances | QRawFont::UseDesignMetrics);
            return {&face->font, *index, advances.isEmpty() ? 0 : advances.first().x() / unit};
        }
    }
    return {};
}

CardFonts::Character CardFonts::takeFirst(QStringView &text)
{
    Character character{codeAt(text), 0};
    text = text.sliced(QChar::requiresSurrogates(character.base) ? 2 : 1);
    if (text.isEmpty() || isSelector(character.base))
        return character;
    const char32_t next = codeAt(text);
    if (isSelector(next)) {
        character.selector = next;
        text = text.sliced(QChar::requiresSurrogates(next) ? 2 : 1);
    }
    return character;
}

template <typename Visit>
void CardFonts::each(QStringView text, const QString &role, Visit visit) const
{
    const auto place = m_roles.find(role);
    while (!text.isEmpty()) {
        const Character character = takeFirst(text);
        if (place == m_roles.end()) {
            visit(character, Glyph());
            continue;
        }
        auto known = place->glyphs.constFind(character.number());
        if (known == place->glyphs.constEnd())
            known = place->glyphs.insert(character.number(), foundIn(place->faces, character));
        visit(character, *known);
    }
}

QList<CardFonts::Glyph> CardFonts::glyphs(const QString &text, const QString &role) const
{
    QList<Glyph> all;
    all.reserve(text.size());
    each(text, role, [&](Character, const Glyph &glyph) { all.append(glyph); });
    return all;
}

double CardFonts::width(const QString &text, const QString &role) const
{
    double sum = 0;
    each(text, role, [&](Character, const Glyph &glyph) { sum += glyph.advance; });
    return sum;
}

QString CardFonts::firstMissing(const QString &text, const QString &role) const
{
    QStringList codes;
    each(text, role, [&](Character character, const Glyph &glyph) {
        if (glyph.font || !codes.isEmpty())
            return;
        for (const char32_t c : {character.base, character.selector}) {
            if (c != 0 || c == character.base)
                codes.append(u"U+%1"_s.arg(QString::number(quint32(c), 16).toUpper(), 4, u'0'));
        }
    });
    return codes.join(u' ');
}
