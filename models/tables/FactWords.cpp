#include "models/tables/FactWords.h"

#include "models/tables/DateText.h"
#include "models/tables/Words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    QLatin1StringView name;
    const char *label;
};

constexpr std::array facts{
    Fact{"mail"_L1, QT_TRANSLATE_NOOP("FactWords", "Mail")},
    Fact{"queued_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Written")},
    Fact{"sent_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Sent")},
    Fact{"reported"_L1, QT_TRANSLATE_NOOP("FactWords", "Reported by the mail system")},
    Fact{"reported_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Reported at")},
    Fact{"sender"_L1, QT_TRANSLATE_NOOP("FactWords", "Sender")},
    Fact{"opened_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Link opened")},
    Fact{"expires_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Works until")},
    Fact{"serial"_L1, QT_TRANSLATE_NOOP("FactWords", "Card number")},
    Fact{"printed_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Date on the card")},
    Fact{"dispatched_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Dispatched")},
    Fact{"employer"_L1, QT_TRANSLATE_NOOP("FactWords", "Employer")},
    Fact{"department"_L1, QT_TRANSLATE_NOOP("FactWords", "Department")},
    Fact{"works_since_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Works since")},
    Fact{"kind"_L1, QT_TRANSLATE_NOOP("FactWords", "Request")},
    Fact{"received_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Received")},
    Fact{"promised_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Promised")},
    Fact{"expected_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Expected")},
    Fact{"hold_until_on"_L1, QT_TRANSLATE_NOOP("FactWords", "On hold until")},
    Fact{"decided_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Decided")},
    Fact{"acquired_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Coverage began")},
    Fact{"lost_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Coverage ended")},
    Fact{"loss_reason"_L1, QT_TRANSLATE_NOOP("FactWords", "Reason")},
    Fact{"until_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Open until")},
    Fact{"erased_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Erased on")},
    Fact{"days_between"_L1, QT_TRANSLATE_NOOP("FactWords", "Days between")},
    Fact{"filed_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Filed by the employer")},
    Fact{"opens_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Opens")},
    Fact{"open_from_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Shown from")},
    Fact{"keep_years"_L1, QT_TRANSLATE_NOOP("FactWords", "Years kept")},
    Fact{"registers_from_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Registers from")},
    Fact{"registered_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Registered")},
    Fact{"last_login_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Last login")},
    Fact{"frozen_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Frozen")},
    Fact{"deleted_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Ended")},
    Fact{"erased_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Erased")},
    Fact{"reset_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Reset")},
    Fact{"tried_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Tried")},
    Fact{"ended_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Broken off")},
    Fact{"asked_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Key asked for")},
    Fact{"void_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Void since")},
    Fact{"count"_L1, QT_TRANSLATE_NOOP("FactWords", "Times")},
    Fact{"failures"_L1, QT_TRANSLATE_NOOP("FactWords", "Wrong entries")},
    Fact{"last_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Last time")},
    Fact{"locked_at"_L1, QT_TRANSLATE_NOOP("FactWords", "Locked since")},
    Fact{"old_until_on"_L1, QT_TRANSLATE_NOOP("FactWords", "Registered until")},
    Fact{"days"_L1, QT_TRANSLATE_NOOP("FactWords", "Days")},
    Fact{"minutes"_L1, QT_TRANSLATE_NOOP("FactWords", "Minutes")},
    Fact{"hours"_L1, QT_TRANSLATE_NOOP("FactWords", "Hours")},
    Fact{"items"_L1, QT_TRANSLATE_NOOP("FactWords", "Items compared")},
    Fact{"names"_L1, QT_TRANSLATE_NOOP("FactWords", "What")},
};

} // namespace

QStringList FactWords::shown()
{
    QStringList names;
    for (const Fact &fact : facts)
        names.append(fact.name);
    return names;
}

QString FactWords::label(const QString &name)
{
    const auto *found = std::find_if(facts.begin(), facts.end(), [&](const Fact &fact) { return fact.name == name; });
    return found == facts.end() ? name : tr(found->label);
}

QString FactWords::value(const QString &name, const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &item : value.toArray())
            words.append(Words::identityField(item.toString()));
        return words.join(tr(", ", "between the words of a list"));
    }
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    if (name.endsWith("_on"_L1))
        return DateText::day(QDate::fromString(text, Qt::ISODate));
    if (name.endsWith("_at"_L1))
        return DateText::moment(QDateTime::fromString(text, Qt::ISODateWithMs));
    if (name == "kind"_L1)
        return Words::kind(text);
    if (name == "loss_reason"_L1)
        return Words::lossReason(text);
    if (name == "mail"_L1)
        return mail(text);
    if (name == "reported"_L1)
        return report(text);
    return text;
}

QString FactWords::mail(const QString &kind)
{
    if (kind == "registration"_L1)
        return tr("link to register");
    if (kind == "confirmation"_L1)
        return tr("second link to register");
    if (kind == "email_change"_L1)
        return tr("link to confirm a new address");
    if (kind == "address_check"_L1)
        return tr("link to check the address");
    if (kind == "recovery"_L1)
        return tr("link to set the password anew");
    if (kind == "id_reminder"_L1)
        return tr("reminder of the ID");
    if (kind == "one_time_key"_L1)
        return tr("one-time key");
    if (kind == "email_changed"_L1)
        return tr("warning of a changed address");
    if (kind == "registered_again"_L1)
        return tr("warning of another registration");
    if (kind == "card_dispatched"_L1)
        return tr("notice that a card has left");
    return tr("announcement");
}

QString FactWords::report(const QString &event)
{
    if (event == "sent"_L1)
        return tr("sent");
    if (event == "delivered"_L1)
        return tr("delivered");
    if (event == "deferred"_L1)
        return tr("put off");
    if (event == "bounced"_L1)
        return tr("came back");
    if (event == "rejected"_L1)
        return tr("refused");
    if (event == "mailbox_full"_L1)
        return tr("mailbox full");
    if (event == "unknown_address"_L1)
        return tr("no such address");
    if (event == "complained"_L1)
        return tr("marked as junk");
    return event;
}
