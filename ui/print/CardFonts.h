#pragma once

#include "models/postcard/TextMeasure.h"
#include "ui/print/PrintProblem.h"
#include "ui/print/VariantGlyphs.h"

#include <QHash>
#include <QRawFont>

#include <memory>
#include <variant>
#include <vector>

/// The fonts of a form as glyphs: each role's own font, and behind it the fonts for rare kanji. It never lets the
/// system put in a font of its choice, which could draw another shape of somebody's name. Belongs to the thread that
/// made it.
class CardFonts final : public TextMeasure
{
public:
    /// A problem names the first font that is not installed. Of the fonts for rare kanji, one is enough.
    static std::variant<std::unique_ptr<CardFonts>, PrintProblem> load(const CardForm &form);

    /// One character as it is drawn; `advance` at a size of 1.
    struct Glyph
    {
        const QRawFont *font = nullptr; ///< at a size of `unit`; null when no font has the character
        quint32 index = 0;
        double advance = 0;
    };

    double width(const QString &text, const QString &role) const override;
    QList<Glyph> glyphs(const QString &text, const QString &role) const;

    /// The first character of `text` that no font has, as U+9089 U+E0101; empty when all can be drawn.
    QString firstMissing(const QString &text, const QString &role) const;

    /// Pixel size of the fonts that glyphs() hands out.
    static constexpr double unit = 1000;

private:
    struct Face
    {
        QRawFont font;
        VariantGlyphs variants;
    };

    CardFonts() = default;
    /// A character with the variation selector behind it, if it has one.
    struct Character
    {
        char32_t base = 0;
        char32_t selector = 0;

        quint64 number() const { return quint64(base) << 32 | selector; }
    };
    struct Role
    {
        QList<const Face *> faces;    ///< to ask, in order
        QHash<quint64, Glyph> glyphs; ///< that were asked for before: the same few hundred on every card
    };

    static Character takeFirst(QStringView &text);
    /// Calls `visit` with each character of `text` and its glyph.
    template <typename Visit>
    void each(QStringView text, const QString &role, Visit visit) const;
    static Glyph foundIn(const QList<const Face *> &faces, Character character);
    static std::optional<quint32> indexIn(const Face &face, Character character);
    static std::unique_ptr<Face> open(const FormFont &font);

    mutable QHash<QString, Role> m_roles;
    std::vector<std::unique_ptr<Face>> m_faces;
};
