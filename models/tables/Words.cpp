#include "models/tables/Words.h"

using namespace Qt::StringLiterals;

QString Words::kind(const QString &code)
{
    if (code == "viewing_password_issue"_L1)
        return tr("Viewing password, first issue");
    if (code == "viewing_password_reissue"_L1)
        return tr("Viewing password, reissue");
    if (code == "login_notice"_L1)
        return tr("Login ID and password");
    if (code == "id_notice"_L1)
        return tr("Login ID and temporary password");
    if (code == "temporary_password_reset"_L1)
        return tr("Temporary password, reset");
    if (code == "registration_reset"_L1)
        return tr("Registration, reset");
    if (code == "registration_inquiry"_L1)
        return tr("Inquiry about a registration");
    if (code == "email_assistance"_L1)
        return tr("Help with an e-mail address");
    if (code == "account_freeze"_L1)
        return tr("Freezing an account");
    if (code == "account_deletion"_L1)
        return tr("Deleting an account");
    if (code == "number_succession"_L1)
        return tr("Taking over an earlier number");
    if (code == "referral"_L1)
        return tr("Referral to another section");
    return code;
}

QString Words::outcomeOf(const QString &kind)
{
    if (kind == "viewing_password_issue"_L1)
        return tr("a viewing password", "is sent to somebody");
    if (kind == "viewing_password_reissue"_L1)
        return tr("a new viewing password", "is sent to somebody");
    if (kind == "login_notice"_L1)
        return tr("the login ID and a new password", "are sent to somebody");
    if (kind == "id_notice"_L1 || kind == "temporary_password_reset"_L1)
        return tr("the login ID and a new temporary password", "are sent to somebody");
    return Words::kind(kind);
}

QString Words::channel(const QString &code)
{
    if (code == "portal"_L1)
        return tr("Member portal", "how a request came in");
    if (code == "email"_L1)
        return tr("E-mail", "how a request came in");
    if (code == "telephone"_L1)
        return tr("Telephone", "how a request came in");
    if (code == "paper"_L1)
        return tr("Paper form", "how a request came in");
    if (code == "counter"_L1)
        return tr("At the counter", "how a request came in");
    if (code == "list"_L1)
        return tr("Made from a list", "how a request came in");
    return code;
}

QString Words::route(const QString &code)
{
    if (code == "employer"_L1)
        return tr("by way of the employer");
    if (code == "home"_L1)
        return tr("to the member's home");
    return code;
}

QString Words::identityField(const QString &code)
{
    if (code == "name"_L1)
        return tr("Name");
    if (code == "kana"_L1)
        return tr("Name in kana");
    if (code == "birth_date"_L1)
        return tr("Date of birth");
    if (code == "symbol_number"_L1)
        return tr("Symbol and number");
    if (code == "address"_L1)
        return tr("Address");
    if (code == "employer"_L1)
        return tr("Employer");
    if (code == "phone"_L1 || code == "telephone"_L1)
        return tr("Telephone number");
    if (code == "email"_L1)
        return tr("E-mail address");
    return code;
}

QString Words::identityHint(const QString &code)
{
    if (code == "birth_date"_L1)
        return tr("Western or Japanese calendar, such as 1990-4-1 or H2.4.1");
    if (code == "symbol_number"_L1)
        return tr("Such as 1255-3456");
    if (code == "address"_L1)
        return tr("Prefecture to house number");
    return tr("As the caller says it");
}

QString Words::hand(const QString &code)
{
    if (code == "took"_L1)
        return tr("took the request");
    if (code == "edited"_L1)
        return tr("changed the request");
    if (code == "claimed"_L1)
        return tr("worked on it");
    if (code == "released"_L1)
        return tr("put it back");
    if (code == "verified"_L1)
        return tr("checked the identity");
    if (code == "submitted"_L1)
        return tr("submitted it for approval");
    if (code == "approved"_L1)
        return tr("approved it");
    if (code == "rejected"_L1)
        return tr("rejected it");
    if (code == "withdrew"_L1 || code == "withdrawn"_L1)
        return tr("withdrew it");
    if (code == "printed"_L1)
        return tr("printed the card");
    if (code == "reconciled"_L1)
        return tr("reconciled the run");
    if (code == "dispatched"_L1)
        return tr("dispatched the card");
    return code;
}

QString Words::unusual(const QString &code)
{
    if (code == "tie"_L1)
        return tr(
            "Another person has the same name and date of birth. Compare symbol and number with what was checked.");
    if (code == "third_in_30_days"_L1)
        return tr("This is the third request or more within 30 days.");
    if (code == "address_is_employer"_L1)
        return tr("The home address is the address of an employer.");
    if (code == "address_changed"_L1)
        return tr("The address changed within the last 30 days.");
    if (code == "employer_changed"_L1)
        return tr("The employer changed within the last 30 days.");
    if (code == "card_under_way"_L1)
        return tr("A card is already under way. It becomes void when this one is dispatched.");
    if (code == "despite"_L1)
        return tr("The request was taken although another one was open or a card was under way.");
    if (code == "odd_hour"_L1)
        return tr("It was submitted outside the usual hours.");
    if (code == "same_hands"_L1)
        return tr("One person took the request and checked the identity.");
    if (code == "approval_lapsed"_L1)
        return tr("It was approved before, and the approval lapsed because no card was printed in time.");
    if (code == "from_a_list"_L1)
        return tr("It was made from a list: nobody asked for it, and nobody was identified.");
    return code;
}

QString Words::understoodAs(const QString &code)
{
    if (code == "symbol_number"_L1)
        return tr("symbol and number");
    if (code == "number"_L1)
        return tr("number");
    if (code == "kana"_L1)
        return tr("name in kana");
    if (code == "name"_L1)
        return tr("name");
    if (code == "name_part"_L1)
        return tr("part of the name");
    if (code == "birth_date"_L1)
        return tr("date of birth");
    if (code == "birth_date_kana"_L1 || code == "birth_date_name"_L1)
        return tr("date of birth and name");
    if (code == "employer"_L1)
        return tr("employer");
    if (code == "email"_L1)
        return tr("e-mail address");
    if (code == "telephone"_L1)
        return tr("telephone number");
    if (code == "telephone_end"_L1)
        return tr("end of the telephone number");
    if (code == "login_id"_L1)
        return tr("login ID");
    if (code == "card_serial"_L1)
        return tr("card number");
    return code;
}

QString Words::readReason(const QString &code)
{
    if (code == "telephone_call"_L1)
        return tr("Telephone call", "reason to open a record");
    if (code == "visit"_L1)
        return tr("Visit at the counter", "reason to open a record");
    if (code == "email"_L1)
        return tr("E-mail", "reason to open a record");
    if (code == "letter"_L1)
        return tr("Letter", "reason to open a record");
    if (code == "request"_L1)
        return tr("Work on a request", "reason to open a record");
    if (code == "returned_card"_L1)
        return tr("Returned card", "reason to open a record");
    if (code == "take_request"_L1)
        return tr("Taking a request", "reason to open a record");
    if (code == "registration"_L1)
        return tr("How far the registration is", "reason to open a record");
    if (code == "viewing_password"_L1)
        return tr("How the viewing password stands", "reason to open a record");
    return code;
}

QString Words::openedFrom(const QString &list)
{
    if (list == "search"_L1)
        return tr("Search", "list that a record is opened from");
    if (list == "recent"_L1)
        return tr("Opened last", "list that a record is opened from");
    if (list == "household"_L1)
        return tr("Household", "list that a record is opened from");
    if (list == "requests"_L1)
        return tr("Requests", "list that a record is opened from");
    if (list == "registration"_L1)
        return tr("Registration", "list that a record is opened from");
    if (list == "viewing_passwords"_L1)
        return tr("Viewing passwords", "list that a record is opened from");
    if (list == "returns"_L1)
        return tr("Returns", "list that a record is opened from");
    if (list == "draft"_L1)
        return tr("Half filled in before", "list that a record is opened from");
    return list;
}

QString Words::lossReason(const QString &code)
{
    if (code == "left_employer"_L1)
        return tr("left the employer");
    if (code == "retired"_L1)
        return tr("retired", "why a coverage ended");
    if (code == "moved_within"_L1)
        return tr("moved to another employer of the society");
    if (code == "voluntary_end"_L1)
        return tr("end of voluntary continuation");
    if (code == "number_changed"_L1)
        return tr("symbol or number changed");
    if (code == "deceased"_L1)
        return tr("died", "why a coverage ended");
    return code;
}

QString Words::underWay(const QString &name)
{
    bool isRequest = false;
    name.toLongLong(&isRequest);
    return isRequest ? tr("request %1").arg(name) : tr("card %1").arg(name);
}

QString Words::actor(const QString &name)
{
    return name == "portal"_L1 ? tr("Member portal", "who did something") : name;
}

QString Words::insured(bool insured)
{
    return insured ? tr("Insured person", "not a dependant") : tr("Dependant", "of an insured person");
}

QString Words::symbolNumber(const QString &symbol, const QString &number, const QString &branch)
{
    const QString pair = u"%1-%2"_s.arg(symbol, number);
    return branch.isEmpty() ? pair : u"%1-%2"_s.arg(pair, branch);
}
