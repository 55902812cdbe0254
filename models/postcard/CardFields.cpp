#include "models/postcard/CardFields.h"

using namespace Qt::StringLiterals;

namespace {

const QString slotPrefix = u"text."_s;

bool isOfName(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.'; }

// The name in the braces that open at `at`; empty when it is not a field that stands there.
QStringView nameAt(QStringView words, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < words.size() && isOfName(words.at(end)))
        ++end;
    return end < words.size() && words.at(end) == u'}' ? words.sliced(at + 1, end - at - 1) : QStringView();
}

// Calls `found` with the place and name of each field in `words`.
template <typename Found>
void eachField(QStringView words, Found found)
{
    for (qsizetype at = words.indexOf(u'{'); at >= 0; at = words.indexOf(u'{', at + 1)) {
        const QStringView name = nameAt(words, at);
        if (!name.isEmpty())
            found(at, name);
    }
}

QString postcode(const QString &digits) { return digits.size() == 7 ? digits.left(3) + u'-' + digits.mid(3) : digits; }

} // namespace

CardFields::CardFields(const Card &card, const CardTexts &texts, const CardForm &form)
{
    const auto date = [&form](QDate day) { return day.isValid() ? day.toString(form.dateFormat) : QString(); };
    // At home the recipient is the member, and the card is in nobody's care.
    const bool atHome = card.recipient.trimmed() == card.memberName.trimmed();
    m_values = {
        {u"society_name"_s, card.societyName},
        {u"society_postal_code"_s, postcode(card.societyPostalCode)},
        {u"society_address"_s, card.societyAddress},
        {u"society_telephone"_s, card.societyTelephone},
        {u"postal_code"_s, postcode(card.postalCode)},
        {u"address"_s, card.address},
        {u"registered"_s, card.handling.contains("registered"_L1) ? u"簡易書留"_s : QString()},
        {u"no_forwarding"_s, card.handling.contains("no_forwarding"_L1) ? u"転送不要"_s : QString()},
        {u"care_of"_s, atHome ? QString() : card.recipient},
        {u"department"_s, atHome ? QString() : card.department},
        {u"attention"_s, atHome ? QString() : card.attention},
        {u"member_name"_s, card.memberName},
        {u"login_id"_s, card.loginId},
        {u"serial"_s, card.serial},
        {u"printed_on"_s, date(card.printedOn)},
        {u"replaces_serial"_s, card.replacesSerial},
        {u"replaces_printed_on"_s, date(card.replacesPrintedOn)},
        {u"secret_label"_s, form.secretLabels.value(card.secretKind)},
    };
    for (const CardText &text : texts)
        m_values.insert(slotPrefix + text.slot, text.text);
}

QString CardFields::value(const QString &field) const { return m_values.value(field); }

bool CardFields::holds(const QString &when) const
{
    if (when.isEmpty())
        return true;
    return when.startsWith(u'!') ? value(when.mid(1)).isEmpty() : !value(when).isEmpty();
}

QString CardFields::filledPart(QStringView words) const
{
    QString result;
    qsizetype copied = 0;
    eachField(words, [&](qsizetype at, QStringView name) {
        result.append(words.sliced(copied, at - copied)).append(value(name.toString()));
        copied = at + name.size() + 2;
    });
    return result.append(words.sliced(copied));
}

QString CardFields::filled(const QString &words) const
{
    QString result;
    const QStringView all(words);
    qsizetype copied = 0;
    for (qsizetype open = all.indexOf(u'['); open >= 0; open = all.indexOf(u'[', open + 1)) {
        const qsizetype close = all.indexOf(u']', open);
        if (close < 0)
            break;
        const QStringView part = all.sliced(open + 1, close - open - 1);
        if (part.contains(u'[')) // the part begins at the last of them
            continue;
        result += filledPart(all.sliced(copied, open - copied));
        bool complete = true;
        eachField(part, [&](qsizetype, QStringView name) { complete = complete && !value(name.toString()).isEmpty(); });
        if (complete)
            result += filledPart(part);
        copied = close + 1;
    }
    return result += filledPart(all.sliced(copied));
}

QStringList CardFields::in(const QString &words)
{
    QStringList fields;
    eachField(words, [&](qsizetype, QStringView name) { fields.append(name.toString()); });
    return fields;
}

QStringList CardFields::textsIn(const QString &words)
{
    QStringList texts = in(words);
    texts.removeIf([](const QString &field) { return !field.startsWith(slotPrefix); });
    return texts;
}

const QStringList &CardFields::names()
{
    static const QStringList all = namesForOutside()
        + QStringList{u"login_id"_s, u"printed_on"_s, u"replaces_serial"_s, u"replaces_printed_on"_s,
                      u"secret_label"_s};
    return all;
}

const QStringList &CardFields::namesForOutside()
{
    static const QStringList outside{u"society_name"_s,    u"society_postal_code"_s,
                                     u"society_address"_s, u"society_telephone"_s,
                                     u"postal_code"_s,     u"address"_s,
                                     u"care_of"_s,         u"department"_s,
                                     u"attention"_s,       u"member_name"_s,
                                     u"serial"_s,          u"registered"_s,
                                     u"no_forwarding"_s};
    return outside;
}

QString CardFields::slotOf(const QString &field)
{
    return field.startsWith(slotPrefix) ? field.mid(slotPrefix.size()) : QString();
}
