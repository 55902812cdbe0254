#pragma once

#include <QList>
#include <QMap>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

/// A font's part on the card.
struct FormFont
{
    QString family;
    bool bold = false;
    double ascent = 0; ///< from a line's top down to its baseline, as a part of the size
};

/// How the secret's characters stand, in mm.
struct SecretStyle
{
    double cell = 0;    ///< width for one character with its aid
    double minCell = 0; ///< the least it may shrink to
    double gap = 0;     ///< between two groups
    double row = 0;     ///< height of one row of characters
    double glyphAt = 0; ///< baseline of the character, from the row's top
    QString aidFont;
    double aidWidth = 1; ///< the part of its cell that an aid may take; it is condensed to that
    double readingSize = 0;
    double readingAt = 0; ///< baseline of the kana name
    double classSize = 0;
    double classAt = 0; ///< baseline of 小文字 and the like

    friend bool operator==(const SecretStyle &, const SecretStyle &) = default;
};

/// One thing that stands on a panel. Measures in mm from the panel's upper left corner as a reader holds it.
struct FormElement
{
    enum class Kind { Text, Secret, Qr, CustomerBarcode, Frame, Line, Tint };
    enum class Align { Left, Centre, Right };
    enum class Stand { Top, Middle, Bottom };

    Kind kind = Kind::Text;
    QString name;
    QRectF box;
    QString when; ///< a field that must have a value, or with ! in front must have none; empty: always
    QString text; ///< text with {fields}; a part in [brackets] falls away when a field in it is empty
    QString font;
    double size = 0;
    double minSize = 0; ///< text that is too wide shrinks to this and no further
    int lines = 1;
    double lineHeight = 1; ///< from baseline to baseline, as a part of the size
    Align align = Align::Left;
    Stand stand = Stand::Top;
    bool atBlanks = false; ///< break lines at blanks where that fits, as in an address
    double ink = 1;        ///< 1 black, 0 paper
    double pen = 0;        ///< thickness of a frame's or a tint's lines
    double radius = 0;     ///< of a frame's corners
    double pitch = 0;      ///< from one line of a tint to the next
    double points = 0;     ///< size of the customer barcode
    double module = 0;     ///< side of one square of the QR code
    SecretStyle secret;
};

/// The window of an envelope, before the panel that shows through it.
struct FormWindow
{
    QRectF box;       ///< on the panel while the sheet lies in the middle of its envelope
    double shift = 0; ///< how far the sheet can slip to any side
};

/// A part of a face between folds.
struct FormPanel
{
    QString name;
    bool sealed = false;    ///< inside, where the secret may stand; the face's unless the panel says otherwise
    QRectF box;             ///< on the card
    bool turned = false;    ///< printed upside down on the flat sheet, so that it is upright once folded
    double margin = 0;      ///< along all four edges, where the printer does not reach
    QList<QRectF> adhesive; ///< where toner would spoil the seal
    std::optional<FormWindow> window;
    QList<FormElement> elements;
};

struct FormFace
{
    QString name;
    QList<double> folds;        ///< heights of the folds on the card
    QList<double> uprightFolds; ///< folds from top to bottom, by their distance from the left edge
    QList<FormPanel> panels;
};

/// A kind of card: all measures, fixed words and places, read from resources/forms. See resources/forms/README.md.
struct CardForm
{
    QString name;
    QString title;
    QSizeF sheet;          ///< the paper as it goes into the printer
    QSizeF card;           ///< one card, unfolded; the sheet where it holds one
    QList<QPointF> places; ///< upper left corners of the cards on the sheet's first side
    QString dateFormat;
    QMap<QString, FormFont> fonts;
    QStringList rareFonts;               ///< asked in this order for characters that a role's own font lacks
    QMap<QString, QString> texts;        ///< the texts it wants from the profile, each with what it is for
    QMap<QString, QString> secretLabels; ///< by kind of secret
    QMap<QChar, QString> readings;       ///< the spoken name of every letter (capital) and digit
    QString lowerCase;                   ///< 小文字
    QString upperCase;
    QString digit;
    QString sample; ///< stamped over a preview
    QList<FormFace> faces;

    /// The spoken name and the class of one character of a secret.
    QString readingOf(char character) const;
    QString classOf(char character) const;
    /// Where card number `place` of a sheet begins. The sheet is turned like a leaf of a book, left to right, so that
    /// on its second side the places lie mirrored.
    QPointF cornerOf(qsizetype face, qsizetype place) const;
};
