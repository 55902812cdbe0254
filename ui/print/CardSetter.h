#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/postcard/CardComposer.h"
#include "ui/print/CardFonts.h"
#include "ui/print/PrintProblem.h"

#include <QMap>

#include <variant>

/// Lays out cards and makes sure that each can be printed to the last stroke: rules sound, texts there, everything
/// fits, a glyph for every character of every name. A run is set as a whole before its first secret is made. Not for
/// two threads at once.
class CardSetter
{
public:
    /// Both outlive this. `rules` are the society's, `texts` the profile's by kind of card.
    CardSetter(const CardForm &form, const CardFonts &fonts, const QList<SecretRule> &rules,
               const QMap<QString, CardTexts> &texts);

    /// `withBarcode`: a customer barcode where the address gives one without doubt.
    std::variant<CardLayout, PrintProblem> set(const Card &card, bool withBarcode) const;
    /// Only for a card that set() has laid out before: nothing is looked for a second time.
    CardLayout setAgain(const Card &card, bool withBarcode) const;

private:
    const CardFonts &m_fonts;
    CardComposer m_composer;
    QList<SecretRule> m_rules;
    QMap<QString, CardTexts> m_texts;
};

/// The rule for a kind of secret; null when the society has none.
const SecretRule *ruleFor(const QList<SecretRule> &rules, const QString &kind);
