#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/postcard/CardLayout.h"
#include "models/postcard/TextMeasure.h"

#include <QHash>

#include <variant>

class CardFields;

/// Why a card cannot be laid out. It is refused before anything of its run is printed.
struct CompositionFlaw
{
    enum class Kind {
        TextMissing,  ///< the profile gives no text for the slot `where`
        LabelMissing, ///< the form has no label for the kind of secret `where`
        DoesNotFit,   ///< the element `where`, even at its smallest size
        NumberBroken, ///< the text for the element `where` has a new line within a number
    };

    Kind kind;
    QString where;

    friend bool operator==(const CompositionFlaw &, const CompositionFlaw &) = default;
};

/// Sets a card by its form: fills in the words, breaks and fits the lines, finds the codes. Millimetres in, millimetres
/// out. Where a card says the same as the one before, its lines are not broken again. Not for two threads at once.
class CardComposer
{
public:
    /// Both outlive this.
    CardComposer(const CardForm &form, const TextMeasure &measure);

    /// `rule` says how long the secret will be. `withBarcode`: a customer barcode where the address gives one without
    /// doubt.
    std::variant<CardLayout, CompositionFlaw> compose(const Card &card, const CardTexts &texts, const SecretRule &rule,
                                                      bool withBarcode) const;

private:
    struct Job;

    std::optional<CompositionFlaw> place(const FormElement &element, const Job &job, LaidPanel &panel,
                                         CardLayout &layout) const;
    std::optional<CompositionFlaw> placeText(const FormElement &element, const CardFields &fields,
                                             LaidPanel &panel) const;
    std::optional<CompositionFlaw> placeQr(const FormElement &element, const QString &text, LaidPanel &panel) const;
    void placeBarcode(const FormElement &element, const Job &job, LaidPanel &panel, CardLayout &layout) const;

    /// What an element says.
    struct Words
    {
        QStringList texts;       ///< fields that may not be missing
        bool constant = true;    ///< it is the same on every card
        QString last;            ///< on the card before
        QList<PlacedText> lines; ///< where that came to stand
    };

    std::variant<QList<PlacedText>, CompositionFlaw> linesOf(const FormElement &element, const QString &text) const;

    const CardForm &m_form;
    const TextMeasure &m_measure;
    mutable QHash<const FormElement *, Words> m_words;
    mutable QHash<QString, int> m_sides; ///< of QR codes
};
