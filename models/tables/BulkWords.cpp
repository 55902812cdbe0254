#include "models/tables/BulkWords.h"

using namespace Qt::StringLiterals;

QStringList BulkWords::lists() { return {u"first_notice"_s, u"never_signed_in"_s, u"viewing_wish"_s}; }

QString BulkWords::list(const QString &what)
{
    if (what == "first_notice"_L1)
        return tr("First notices");
    if (what == "never_signed_in"_L1)
        return tr("Never signed in");
    if (what == "viewing_wish"_L1)
        return tr("Wish to view");
    return what;
}

QString BulkWords::whom(const QString &what)
{
    if (what == "first_notice"_L1)
        return tr("Members in force who have had no notice with a login ID yet.");
    if (what == "never_signed_in"_L1)
        return tr("Members whose notice was dispatched and who have never signed in: they get another one.");
    if (what == "viewing_wish"_L1)
        return tr("Registered members who wish to view and have no viewing password.");
    return {};
}

QString BulkWords::problem(const QString &code)
{
    if (code == "not_offered"_L1)
        return tr("the society does not offer this notice");
    if (code == "not_allowed"_L1)
        return tr("coverage or account does not allow it");
    if (code == "under_way"_L1)
        return tr("a request or card is under way");
    if (code == "no_address"_L1)
        return tr("the address is incomplete");
    if (code == "address_unchecked"_L1)
        return tr("a card came back, and the address is not checked");
    return code;
}
