#include "ui/print/CardFonts.h"

#include "ui/print/CarriedFonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

bool isSelector(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); }

// A character with the variation selector behind it, which belongs to it.
QList<QList<char32_t>> charactersOf(const QString &text)
{
    QList<QList<char32_t>> characters;
    for (const char32_t c : text.toUcs4()) {
        if (isSelector(c) && !characters.isEmpty() && characters.last().size() == 1)
            characters.last().append(c);
        else
            characters.append(QList<char32_t>{c});
    }
    return characters;
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

std::optional<quint32> CardFonts::indexIn(const Face &face, const QList<char32_t> &character)
{
    const char32_t base = character.first();
    if (!face.font.supportsCharacter(base))
        return {};
    if (character.size() > 1) {
        const VariantGlyphs::Found found = face.variants.find(base, character.at(1));
        if (found.answer == VariantGlyphs::Answer::Unknown)
            return {};
        if (found.answer == VariantGlyphs::Answer::Glyph)
            return found.glyph;
    }
    const QList<quint32> indexes = face.font.glyphIndexesForString(QString::fromUcs4(&base, 1));
    return indexes.isEmpty() || indexes.first() == 0 ? std::nullopt : std::optional(indexes.first());
}

CardFonts::Glyph CardFonts::foundIn(const QList<const Face *> &faces, const QList<char32_t> &character) const
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

CardFonts::Glyph CardFonts::glyphOf(const QList<char32_t> &character, const QString &role) const
{
    const auto place = m_roles.find(role);
    if (place == m_roles.end())
        return {};
    const auto known = place->glyphs.constFind(character);
    if (known != place->glyphs.constEnd())
        return *known;
    return *place->glyphs.insert(character, foundIn(place->faces, character));
}

QList<CardFonts::Glyph> CardFonts::glyphs(const QString &text, const QString &role) const
{
    QList<Glyph> all;
    for (const QList<char32_t> &character : charactersOf(text))
        all.append(glyphOf(character, role));
    return all;
}

double CardFonts::width(const QString &text, const QString &role) const
{
    double sum = 0;
    for (const Glyph &glyph : glyphs(text, role))
        sum += glyph.advance;
    return sum;
}

QString CardFonts::firstMissing(const QString &text, const QString &role) const
{
    for (const QList<char32_t> &character : charactersOf(text)) {
        if (glyphOf(character, role).font)
            continue;
        QStringList codes;
        for (const char32_t c : character)
            codes.append(u"U+%1"_s.arg(QString::number(quint32(c), 16).toUpper(), 4, u'0'));
        return codes.join(u' ');
    }
    return {};
}
