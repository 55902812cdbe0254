#include "ui/print/CardSetter.h"

#include "models/secrets/SecretRuleCheck.h"

#include <algorithm>

namespace {

PrintProblem problemOf(const CompositionFlaw &flaw, const Card &card)
{
    switch (flaw.kind) {
    case CompositionFlaw::Kind::TextMissing: return {PrintProblem::Kind::TextMissing, flaw.where, {}};
    case CompositionFlaw::Kind::LabelMissing: return {PrintProblem::Kind::LabelMissing, flaw.where, {}};
    case CompositionFlaw::Kind::DoesNotFit: return {PrintProblem::Kind::DoesNotFit, flaw.where, card.memberName};
    case CompositionFlaw::Kind::NumberBroken: return {PrintProblem::Kind::NumberBroken, flaw.where, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

const SecretRule *ruleFor(const QList<SecretRule> &rules, const QString &kind)
{
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const SecretRule &r) { return r.kind == kind; });
    return rule == rules.end() ? nullptr : &*rule;
}

CardSetter::CardSetter(const CardForm &form, const CardFonts &fonts, const QList<SecretRule> &rules,
                       const QMap<QString, CardTexts> &texts)
    : m_fonts(fonts)
    , m_composer(form, fonts)
    , m_rules(rules)
    , m_texts(texts)
{
}

std::variant<CardLayout, PrintProblem> CardSetter::set(const Card &card, bool withBarcode) const
{
    const SecretRule *rule = ruleFor(m_rules, card.secretKind);
    if (!rule)
        return PrintProblem{PrintProblem::Kind::RuleMissing, card.secretKind, {}};
    if (flawIn(*rule))
        return PrintProblem{PrintProblem::Kind::RuleFlawed, card.secretKind, {}};

    const auto composed = m_composer.compose(card, m_texts.value(card.kind), *rule, withBarcode);
    if (const auto *flaw = std::get_if<CompositionFlaw>(&composed))
        return problemOf(*flaw, card);
    const CardLayout &layout = std::get<CardLayout>(composed);
    for (const LaidFace &face : layout.faces) {
        for (const LaidPanel &panel : face.panels) {
            for (const PlacedText &text : panel.texts) {
                const QString missing = m_fonts.firstMissing(text.text, text.font);
                if (!missing.isEmpty())
                    return PrintProblem{PrintProblem::Kind::GlyphMissing, missing, card.memberName};
            }
        }
    }
    return layout;
}

CardLayout CardSetter::setAgain(const Card &card, bool withBarcode) const
{
    return std::get<CardLayout>(
        m_composer.compose(card, m_texts.value(card.kind), *ruleFor(m_rules, card.secretKind), withBarcode));
}
