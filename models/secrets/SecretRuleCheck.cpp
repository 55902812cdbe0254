#include "models/secrets/SecretRuleCheck.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double fewestBits = 60;

// Each entry is a set of which an alphabet may hold one. Reported mix-ups on paper, with their case variants.
const QStringList &lookAlikes()
{
    static const QStringList sets{u"0Oo"_s, u"1Il"_s, u"il"_s, u"17"_s, u"2Zz"_s, u"5Ss"_s, u"6b"_s,
                                  u"8B"_s,  u"9gq"_s, u"9Q"_s, u"pq"_s, u"uv"_s,  u"UV"_s};
    return sets;
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<SecretRuleFlaw> lookAlikeIn(const QString &alphabet)
{
    for (const QString &set : lookAlikes()) {
        QString found;
        for (const QChar c : set) {
            if (alphabet.contains(c))
                found += c;
        }
        if (found.size() > 1)
            return SecretRuleFlaw{SecretRuleFlaw::Kind::LookAlikes, found};
    }
    return {};
}

} // namespace

std::optional<SecretRuleFlaw> flawIn(const SecretRule &rule)
{
    using Kind = SecretRuleFlaw::Kind;
    bool letter = false;
    bool digit = false;
    for (const QChar c : rule.alphabet) {
        const char ascii = c.unicode() < 128 ? char(c.unicode()) : '\0';
        if (!isLetter(ascii) && !isDigit(ascii))
            return SecretRuleFlaw{Kind::NotLetterOrDigit, c};
        if (rule.alphabet.count(c) > 1)
            return SecretRuleFlaw{Kind::Twice, c};
        letter = letter || isLetter(ascii);
        digit = digit || isDigit(ascii);
    }
    if (!letter)
        return SecretRuleFlaw{Kind::NoLetter, {}};
    if (!digit)
        return SecretRuleFlaw{Kind::NoDigit, {}};
    if (const auto flaw = lookAlikeIn(rule.alphabet))
        return flaw;
    if (rule.length * std::log2(double(rule.alphabet.size())) < fewestBits)
        return SecretRuleFlaw{Kind::TooShort, QString::number(rule.length)};
    if (rule.group < 1 || rule.group > rule.length)
        return SecretRuleFlaw{Kind::Grouping, QString::number(rule.group)};
    return {};
}

bool isLegible(QByteArrayView secret)
{
    for (qsizetype i = 1; i < secret.size(); ++i) {
        if (secret[i - 1] == 'r' && secret[i] == 'n')
            return false;
        if (i > 1 && secret[i] == secret[i - 1] && secret[i] == secret[i - 2])
            return false;
    }
    return std::any_of(secret.begin(), secret.end(), isLetter) && std::any_of(secret.begin(), secret.end(), isDigit);
}
