#pragma once

#include "models/base/Secret.h"
#include "models/postcard/CardLayout.h"
#include "ui/print/CardFonts.h"
#include "ui/print/SecretShapes.h"

#include <QPainter>

#include <map>
#include <memory>
#include <vector>

/// How many dots make a millimetre; a printer that stretches the paper's way is told of fewer than it has.
struct DotsPerMm
{
    DotsPerMm(double both) // NOLINT(google-explicit-constructor): most devices are the same both ways
        : across(both)
        , down(both)
    {
    }
    DotsPerMm(double across, double down)
        : across(across)
        , down(down)
    {
    }

    double across;
    double down;
};

/// Paints a laid-out card at its exact millimetres on any device. Codes come out in whole dots; text is text, so that a
/// printed document can be searched for its addressee; the secret and its spoken names are shapes and nothing else.
class CardPainter
{
public:
    /// Both outlive this. It must itself outlive the documents that it painted on.
    CardPainter(const CardForm &form, const CardFonts &fonts);

    /// Paints face number `face`. One unit of `painter` is one dot of its device, of which `dotsPerMm` make a
    /// millimetre; its origin is the card's upper left corner.
    void paint(QPainter &painter, const CardLayout &layout, qsizetype face, const Secret &secret, DotsPerMm dotsPerMm);

private:
    class Panel;
    struct Run;

    const SecretShapes &shapesFor(const CardLayout &layout, ShapeFont::As as);
    QList<Run> runsOf(const LaidPanel &panel, double dotsPerMm) const;
    void words(QPainter &painter, const LaidPanel &panel, double dotsPerMm);

    const CardForm &m_form;
    const CardFonts &m_fonts;
    std::vector<std::unique_ptr<SecretShapes>> m_shapes;
    std::map<std::pair<const QRawFont *, double>, QRawFont> m_sized; ///< fonts at a size in dots
};
