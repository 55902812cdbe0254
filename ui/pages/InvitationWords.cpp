#include "ui/pages/InvitationWords.h"

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(const QString &reason, int howMany)
{
    if (reason == "just_mailed"_L1)
        return InvitationWords::tr("%n were mailed within the last hour", nullptr, howMany);
    if (reason == "in_progress"_L1)
        return InvitationWords::tr("%n have opened their link and are at it", nullptr, howMany);
    if (reason == "no_address"_L1)
        return InvitationWords::tr("%n have given no address yet", nullptr, howMany);
    if (reason == "address_refused"_L1)
        return InvitationWords::tr("mail to %n of them comes back: the address has to be changed", nullptr, howMany);
    if (reason == "not_under_way"_L1)
        return InvitationWords::tr("%n are no longer registering", nullptr, howMany);
    return InvitationWords::tr("%1: %2", "a reason, how many").arg(reason).arg(howMany);
}

} // namespace

QString InvitationWords::question(int underWay, int chosen)
{
    const QString mails = tr("%n member(s) are mailed a new link, to the address that they gave themselves. Links that "
                             "they were sent before stop working.",
                             nullptr, underWay);
    if (underWay == chosen)
        return mails;
    return tr("%1 The other %n are left out: their registration is not under way, or there are more than 200.", nullptr,
              chosen - underWay)
        .arg(mails);
}

QString InvitationWords::verb(int underWay) { return tr("Send %n link(s) again", nullptr, underWay); }

QString InvitationWords::mailed(const InvitedAgain &invited)
{
    return invited.mailed > 0 ? tr("%n link(s) are on their way.", nullptr, invited.mailed) : tr("Nobody was mailed.");
}

QString InvitationWords::passedOver(const InvitedAgain &invited)
{
    QStringList sentences;
    for (auto reason = invited.passedOver.cbegin(); reason != invited.passedOver.cend(); ++reason)
        sentences.append(reasonWords(reason.key(), reason.value()));
    if (sentences.isEmpty())
        return {};
    return tr("Not mailed: %1.", "reasons").arg(sentences.join(tr("; ", "between reasons")));
}
