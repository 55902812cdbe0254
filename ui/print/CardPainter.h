#pragma once

#include "models/base/Secret.h"
#include "models/postcard/CardLayout.h"
#include "ui/print/CardFonts.h"
#include "ui/print/SecretOutlines.h"

#include <QPainter>

#include <map>

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
/// printed document can be searched for its addressee; the secret and its spoken names are outlines and nothing else.
class CardPainter
{
public:
    /// Both outlive this.
    CardPainter(const CardForm &form, const CardFonts &fonts);

    /// Paints face number `face`. One unit of `painter` is one dot of its device, of which `dotsPerMm` make a
    /// millimetre; its origin is the card's upper left corner.
    void paint(QPainter &painter, const CardLayout &layout, qsizetype face, const Secret &secret, DotsPerMm dotsPerMm);

private:
    class Panel;

    const SecretOutlines &outlinesFor(const PlacedSecret &place);

    const CardForm &m_form;
    const CardFonts &m_fonts;
    std::map<std::pair<QString, QString>, SecretOutlines> m_outlines; ///< by the fonts of characters and aids
};
