#include "models/postcard/CardFields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QString slotPrefix = u"text."_s;

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z0-9_.]+)\\}"_s);
    return pattern;
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

QString CardFields::filledPart(const QString &words) const
{
    QString result;
    qsizetype copied = 0;
    for (auto it = fieldPattern().globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        result += words.mid(copied, match.capturedStart() - copied) + value(match.captured(1));
        copied = match.capturedEnd();
    }
    return result + words.mid(copied);
}

QString CardFields::filled(const QString &words) const
{
    static const QRegularExpression optional(u"\\[([^\\[\\]]*)\\]"_s);
    QString result;
    qsizetype copied = 0;
    for (auto it = optional.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        result += filledPart(words.mid(copied, match.capturedStart() - copied));
        const QStringList fields = in(match.captured(1));
        const bool complete
            = std::none_of(fields.begin(), fields.end(), [this](const auto &field) { return value(field).isEmpty(); });
        if (complete)
            result += filledPart(match.captured(1));
        copied = match.capturedEnd();
    }
    return result + filledPart(words.mid(copied));
}

QStringList CardFields::in(const QString &words)
{
    QStringList fields;
    for (auto it = fieldPattern().globalMatch(words); it.hasNext();)
        fields.append(it.next().captured(1));
    return fields;
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
                                     u"serial"_s};
    return outside;
}

QString CardFields::slotOf(const QString &field)
{
    return field.startsWith(slotPrefix) ? field.mid(slotPrefix.size()) : QString();
}
