#pragma once

#include "models/postcard/CardForm.h"
#include "models/postcard/CustomerBarcode.h"

#include <QPointF>

#include <optional>

/// One line of text; `at` is the left end of its baseline.
struct PlacedText
{
    QString name;
    QString text;
    QString font;
    QPointF at;
    double size = 0;
    double width = 0;
    double ink = 1;
};

struct PlacedQr
{
    QString name;
    QRectF box; ///< the code with its quiet zone
    double module = 0;
    QString text; ///< encoded when it is painted, since that takes as long as all else of a layout
};

struct PlacedBarcode
{
    QRectF box; ///< the bars with their quiet zone
    double points = 0;
    CustomerBarcode code;
};

/// A frame, a line or a tint.
struct PlacedShape
{
    FormElement::Kind kind = FormElement::Kind::Line;
    QRectF box;
    double pen = 0;
    double radius = 0;
    double pitch = 0;
    double ink = 1;
};

/// The room for the secret: a box for each character, and how to fill it. The secret itself is never part of a layout.
struct PlacedSecret
{
    QString font;
    double size = 0;
    SecretStyle style;
    QList<QRectF> cells;
};

/// All of a panel, in mm from its upper left corner as a reader holds it.
struct LaidPanel
{
    QString name;
    QRectF box; ///< on the card
    bool turned = false;
    QList<PlacedText> texts;
    QList<PlacedShape> shapes;
    QList<PlacedQr> qrCodes;
    QList<PlacedBarcode> barcodes;
    QList<PlacedSecret> secrets;
};

struct LaidFace
{
    QString name;
    QList<LaidPanel> panels;
};

/// A card ready to be painted, all but its secret.
struct CardLayout
{
    QString serial;
    QString memberName;
    QSizeF size;
    QList<LaidFace> faces;                                     ///< one page each
    std::optional<CustomerBarcode::Suppressed> withoutBarcode; ///< why it has none, though one was wanted
};
