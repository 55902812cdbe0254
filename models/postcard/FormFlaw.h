#pragma once

#include <QString>

/// What is wrong with a form file, and where: faces[0].panels[1].elements[3].size.
struct FormFlaw
{
    enum class Kind {
        NotJson,
        Missing,
        WrongType,
        OutOfRange,
        Unknown, ///< a key, word, font, field or text slot that does not exist
        OutsideSheet,
        PanelsOverlap,
        PlacesOverlap, ///< of two cards on one sheet, or a number of cards that does not divide a slice of secrets
        AcrossFold,
        OutsidePanel, ///< beyond the panel or within its margin
        OnAdhesive,
        OnPostmark,    ///< something of this card's own where the post puts its mark
        AtWindow,      ///< not wholly behind the window however the sheet slips, or the window looks beyond its panel
        NumberBroken,  ///< fixed words with a new line within a number
        TooSmall,      ///< the box does not hold what it is for
        BarcodePlace,  ///< nearer than 10 mm to an edge, in the postmark's corner, or something else in its quiet zone
        NotForOutside, ///< the outside carries addressee, sender, postage, barcode and serial, and nothing else
        SecretOnce,    ///< not exactly one place for the secret
        SerialMissing, ///< a face without the serial, or an outside without its QR code
        AddresseeMissing, ///< `field` stands nowhere outside, on a card that goes home or on one in somebody's care
    };

    Kind kind;
    QString field;

    friend bool operator==(const FormFlaw &, const FormFlaw &) = default;
};
