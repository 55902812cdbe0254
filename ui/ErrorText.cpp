#include "ui/ErrorText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Marked for lupdate here and translated when they are asked for; one entry for each code.
struct Rule
{
    QLatin1StringView code;
    const char *what;
    const char *now;
};

constexpr std::array rules{
    Rule{"MD001"_L1, QT_TRANSLATE_NOOP("ErrorText", "This login does not belong to an active member of staff."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator to check your registration.")},
    Rule{"MD002"_L1, QT_TRANSLATE_NOOP("ErrorText", "This program is older than the database allows."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator for the new version.")},
    Rule{"MD003"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The connection was set up in a way that the database does not accept."),
         QT_TRANSLATE_NOOP("ErrorText", "Sign in again. If it happens once more, tell your administrator the code.")},
    Rule{"MD004"_L1, QT_TRANSLATE_NOOP("ErrorText", "Your duties do not include this."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask a colleague who has this duty, or your administrator.")},
    Rule{"MD005"_L1, QT_TRANSLATE_NOOP("ErrorText", "Something is missing, or is not written as it has to be."),
         QT_TRANSLATE_NOOP("ErrorText", "Look through what you entered and try again.")},
    Rule{"MD011"_L1, QT_TRANSLATE_NOOP("ErrorText", "Somebody else has moved this print run on in the meantime."),
         QT_TRANSLATE_NOOP("ErrorText", "Open the run again to see how it stands.")},
    Rule{"MD020"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such person in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Search again and open the person from the list.")},
    Rule{"MD021"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such request in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again and choose the request from it.")},
    Rule{"MD022"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such print run in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again and choose the run from it.")},
    Rule{"MD023"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such bundle in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again and choose the bundle from it.")},
    Rule{"MD030"_L1, QT_TRANSLATE_NOOP("ErrorText", "A request of this kind is already open for this person."),
         QT_TRANSLATE_NOOP("ErrorText", "Look at the open request first. If another one is needed, give the reason.")},
    Rule{
        "MD031"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "A card is already on its way to this person; a new request will make it void."),
        QT_TRANSLATE_NOOP("ErrorText", "Ask the caller to wait for it. If a new one is needed, give the reason.")},
    Rule{"MD032"_L1, QT_TRANSLATE_NOOP("ErrorText", "This society does not offer this kind of request in this way."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose another kind or channel.")},
    Rule{"MD033"_L1, QT_TRANSLATE_NOOP("ErrorText", "This person's coverage or account does not allow the request."),
         QT_TRANSLATE_NOOP("ErrorText", "Look at the coverage and the account, and tell the caller what they need.")},
    Rule{"MD034"_L1, QT_TRANSLATE_NOOP("ErrorText", "This mail has become a request already."),
         QT_TRANSLATE_NOOP("ErrorText", "Open the member and go on with the request that is there.")},
    Rule{"MD035"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "These requests do not ask for the same thing for the same person."),
         QT_TRANSLATE_NOOP("ErrorText", "Join only requests of one kind that belong to one coverage.")},
    Rule{"MD040"_L1, QT_TRANSLATE_NOOP("ErrorText", "A colleague is working on this request."),
         QT_TRANSLATE_NOOP("ErrorText", "Wait until it is released, or speak with the colleague named in the list.")},
    Rule{"MD041"_L1,
         QT_TRANSLATE_NOOP("ErrorText",
                           "You are not the one who is working on this request, or your time for it is over."),
         QT_TRANSLATE_NOOP("ErrorText", "Take the request first.")},
    Rule{"MD042"_L1, QT_TRANSLATE_NOOP("ErrorText", "The caller's identity has not been confirmed yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the identity first.")},
    Rule{"MD043"_L1, QT_TRANSLATE_NOOP("ErrorText", "The request has moved on, so this is no longer possible."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the request again to see how it stands.")},
    Rule{"MD044"_L1, QT_TRANSLATE_NOOP("ErrorText", "The identity check is locked after too many wrong answers."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Ask a supervisor how to go on. Do not tell the caller which answer was wrong.")},
    Rule{"MD050"_L1, QT_TRANSLATE_NOOP("ErrorText", "You had a hand in this request, so somebody else has to decide."),
         QT_TRANSLATE_NOOP("ErrorText", "Leave it in the list for another supervisor.")},
    Rule{"MD051"_L1, QT_TRANSLATE_NOOP("ErrorText", "You approved this request, so somebody else has to carry it out."),
         QT_TRANSLATE_NOOP("ErrorText", "Leave it in the list for a colleague.")},
    Rule{"MD052"_L1, QT_TRANSLATE_NOOP("ErrorText", "This request has to be approved before it is carried out."),
         QT_TRANSLATE_NOOP("ErrorText", "Submit it, and go on once a colleague has approved it.")},
    Rule{"MD060"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "One of these requests is not approved, or is in another print run already."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again and choose from it.")},
    Rule{"MD061"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "You approved one of these requests, so somebody else has to print it."),
         QT_TRANSLATE_NOOP("ErrorText", "Leave it out, or ask a colleague with the printing duty.")},
    Rule{"MD062"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The database did not accept what protects a password of this run."),
         QT_TRANSLATE_NOOP("ErrorText", "Stop this run and tell your administrator the code.")},
    Rule{"MD063"_L1, QT_TRANSLATE_NOOP("ErrorText", "A card of this run already has its password."),
         QT_TRANSLATE_NOOP("ErrorText", "Stop this run; its sheets have to be destroyed. Then open a new one.")},
    Rule{"MD064"_L1, QT_TRANSLATE_NOOP("ErrorText", "This print run was opened by somebody else."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Only the person who opened it can print it. It can be stopped by anybody who prints.")},
    Rule{"MD065"_L1, QT_TRANSLATE_NOOP("ErrorText", "The time for this print run is over."),
         QT_TRANSLATE_NOOP("ErrorText", "Stop the run and open a new one.")},
    Rule{"MD066"_L1, QT_TRANSLATE_NOOP("ErrorText", "Not every card of this run has its password yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Let the printing finish, or stop the run.")},
    Rule{"MD067"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The addressee of one of these cards cannot be told from the records."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Have the address in the records put right, and leave the card out until then.")},
    Rule{"MD068"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The texts of these cards have changed since the print run was opened."),
         QT_TRANSLATE_NOOP("ErrorText", "Stop the run and open a new one, which gets the new texts.")},
    Rule{"MD069"_L1, QT_TRANSLATE_NOOP("ErrorText", "A print run takes 2,000 cards at most."),
         QT_TRANSLATE_NOOP("ErrorText", "Pick fewer, and print the rest in the next run.")},
    Rule{"MD070"_L1, QT_TRANSLATE_NOOP("ErrorText", "You printed this run, so somebody else has to count it."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask a colleague with the printing duty.")},
    Rule{"MD071"_L1,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The good and the spoiled sheets together are not exactly the sheets of this run."),
         QT_TRANSLATE_NOOP("ErrorText", "Look for the missing sheets and scan each of them once.")},
    Rule{"MD072"_L1, QT_TRANSLATE_NOOP("ErrorText", "The print run has moved on, so this is no longer possible."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the run again to see how it stands.")},
    Rule{"MD073"_L1,
         QT_TRANSLATE_NOOP("ErrorText",
                           "The blank sheets taken out are not noted, or not all of them are accounted for."),
         QT_TRANSLATE_NOOP("ErrorText", "Count again: taken out = used for the cards + test prints + put back.")},
    Rule{"MD075"_L1, QT_TRANSLATE_NOOP("ErrorText", "You have already signed for the destruction of these sheets."),
         QT_TRANSLATE_NOOP("ErrorText", "The second signature has to be somebody else's.")},
    Rule{"MD080"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "You printed one of these cards, so somebody else has to dispatch the bundle."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask a colleague with the printing duty.")},
    Rule{"MD090"_L1, QT_TRANSLATE_NOOP("ErrorText", "The society's profile has a mistake."),
         QT_TRANSLATE_NOOP("ErrorText", "Tell your administrator the code.")},
    Rule{"MD091"_L1, QT_TRANSLATE_NOOP("ErrorText", "The profile has changed since this was proposed."),
         QT_TRANSLATE_NOOP("ErrorText", "Reject the proposal and propose the change anew.")},
    Rule{"MD092"_L1, QT_TRANSLATE_NOOP("ErrorText", "Somebody else's proposal for the profile still waits."),
         QT_TRANSLATE_NOOP("ErrorText", "Have it approved or rejected first.")},
    Rule{"MD093"_L1, QT_TRANSLATE_NOOP("ErrorText", "This proposal does not wait for a decision any more."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again to see what became of it.")},
    Rule{"MD101"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no account for this in this society any more."),
         QT_TRANSLATE_NOOP("ErrorText", "Open the person again to see whether there is an account.")},
    Rule{"MD102"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such coverage in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Open the person again and choose the coverage from the list.")},
    Rule{"MD103"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The two coverages do not follow each other without a day between them."),
         QT_TRANSLATE_NOOP("ErrorText", "Compare the days on which they begin and end; with a gap they stay apart.")},
    Rule{"MD104"_L1, QT_TRANSLATE_NOOP("ErrorText", "The two coverages do not follow each other for this reason."),
         QT_TRANSLATE_NOOP("ErrorText", "Look at the kind of both coverages and choose the reason that fits.")},
    Rule{"MD105"_L1, QT_TRANSLATE_NOOP("ErrorText", "This coverage is lost already."),
         QT_TRANSLATE_NOOP("ErrorText", "Open the person again to see from when on.")},
    Rule{"MD106"_L1, QT_TRANSLATE_NOOP("ErrorText", "The day or the reason of the loss does not fit this coverage."),
         QT_TRANSLATE_NOOP("ErrorText", "Compare the kind of coverage, its first day and the reason.")},
    Rule{"MD107"_L1, QT_TRANSLATE_NOOP("ErrorText", "Another insured person already has this symbol and number."),
         QT_TRANSLATE_NOOP("ErrorText", "Search for the number to see who has it.")},
    Rule{"MD120"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such import of a roster in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list of imports again.")},
    Rule{"MD121"_L1, QT_TRANSLATE_NOOP("ErrorText", "Another import of a roster is not finished yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Have that one merged, rejected or given up first.")},
    Rule{"MD122"_L1, QT_TRANSLATE_NOOP("ErrorText", "The import is not in a state in which this is possible."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list of imports again to see what became of it.")},
    Rule{"MD123"_L1, QT_TRANSLATE_NOOP("ErrorText", "Members have changed since the roster was compared."),
         QT_TRANSLATE_NOOP("ErrorText", "Have it compared again and approve it anew.")},
    Rule{"MD124"_L1, QT_TRANSLATE_NOOP("ErrorText", "The roster changes more than the profile lets pass."),
         QT_TRANSLATE_NOOP("ErrorText", "Reject it, or have the limit in the profile changed and compare it again.")},
    Rule{"MD125"_L1, QT_TRANSLATE_NOOP("ErrorText", "You imported this roster and cannot decide on it."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask another administrator or supervisor.")},
    Rule{"MD140"_L1, QT_TRANSLATE_NOOP("ErrorText", "This mail was set aside before."),
         QT_TRANSLATE_NOOP("ErrorText", "See the list of mails set aside for the reason and the name.")},
    Rule{"MD160"_L1, QT_TRANSLATE_NOOP("ErrorText", "This approval was not used within its days."),
         QT_TRANSLATE_NOOP("ErrorText", "The request needs a new approval first.")},
    Rule{"MD161"_L1, QT_TRANSLATE_NOOP("ErrorText", "This request was not decided within its days."),
         QT_TRANSLATE_NOOP("ErrorText", "The clerk can open it again; it is then checked and decided anew.")},
    Rule{"MD162"_L1, QT_TRANSLATE_NOOP("ErrorText", "This request was drawn for a full check."),
         QT_TRANSLATE_NOOP("ErrorText", "Open it, read it, and decide on it alone.")},
    Rule{"MD163"_L1, QT_TRANSLATE_NOOP("ErrorText", "This step needs your one-time code."),
         QT_TRANSLATE_NOOP("ErrorText", "Enter the six digits that your telephone shows.")},
    Rule{"MD164"_L1, QT_TRANSLATE_NOOP("ErrorText", "Your one-time code is locked after five wrong entries."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator to let you set it up again.")},
    Rule{"MD165"_L1, QT_TRANSLATE_NOOP("ErrorText", "You have no one-time code yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask your administrator to let you set it up.")},
    Rule{"MD166"_L1, QT_TRANSLATE_NOOP("ErrorText", "This person cannot be your deputy."),
         QT_TRANSLATE_NOOP("ErrorText", "Choose another clerk or supervisor of your society.")},
    Rule{"MD167"_L1, QT_TRANSLATE_NOOP("ErrorText", "This deputy is decided on already, or the days are over."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again.")},
    Rule{"MD168"_L1, QT_TRANSLATE_NOOP("ErrorText", "There is no such active member of staff in this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again and choose from it.")},
    Rule{"MD169"_L1, QT_TRANSLATE_NOOP("ErrorText", "This request is not one of low risk."),
         QT_TRANSLATE_NOOP("ErrorText", "Open it and decide on it alone.")},
    Rule{"MD180"_L1, QT_TRANSLATE_NOOP("ErrorText", "No card with this serial belongs to this society."),
         QT_TRANSLATE_NOOP("ErrorText", "Read the number on the outside again; the last digit checks the others.")},
    Rule{"MD181"_L1, QT_TRANSLATE_NOOP("ErrorText", "This card has not left the house yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Look for it among the runs and bundles.")},
    Rule{"MD182"_L1, QT_TRANSLATE_NOOP("ErrorText", "No address check is waiting for this card."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list of returns again.")},
    Rule{"MD183"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "A card of this member came back, and the address has not been checked since."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the address and close the return; then go on.")},
    Rule{"MD184"_L1, QT_TRANSLATE_NOOP("ErrorText", "This mis-delivery is reported already."),
         QT_TRANSLATE_NOOP("ErrorText", "Its days are in the list of mis-deliveries.")},
    Rule{"MD185"_L1, QT_TRANSLATE_NOOP("ErrorText", "The receipt of this bundle is noted already."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again to see who confirmed it.")},
    Rule{"MD186"_L1, QT_TRANSLATE_NOOP("ErrorText", "This bundle goes to no employer."),
         QT_TRANSLATE_NOOP("ErrorText", "Only employers confirm a receipt.")},
    Rule{"MD187"_L1, QT_TRANSLATE_NOOP("ErrorText", "This report is not the next one for this card."),
         QT_TRANSLATE_NOOP("ErrorText", "The first report comes before the final one, and each is noted once.")},
    Rule{"MD188"_L1, QT_TRANSLATE_NOOP("ErrorText", "This print run is revoked already."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the list again to see how it stands.")},
    Rule{"MD189"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "The address on file is still the one that the card came back from."),
         QT_TRANSLATE_NOOP("ErrorText", "Have the address put right in the roster first, or confirm it as it is.")},
    Rule{"MD190"_L1,
         QT_TRANSLATE_NOOP("ErrorText", "Somebody else has the same name and date of birth as this member."),
         QT_TRANSLATE_NOOP("ErrorText", "Type on the sheet the number of the one who asks; then approve.")},
    Rule{"MD191"_L1, QT_TRANSLATE_NOOP("ErrorText", "Not every card of this bundle was scanned into it."),
         QT_TRANSLATE_NOOP("ErrorText", "Scan the cards that the list shows as not packed; then dispatch the bundle.")},
    Rule{"MD192"_L1,
         QT_TRANSLATE_NOOP("ErrorText",
                           "Somebody else has the same name and date of birth, and neither an address nor a "
                           "number to call is on file to tell them apart."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Put the request on hold until the roster brings the address; then check again.")},
    Rule{"MD200"_L1, QT_TRANSLATE_NOOP("ErrorText", "Another list of cards for many is not finished."),
         QT_TRANSLATE_NOOP("ErrorText", "Go on with that one, or stop it.")},
    Rule{"MD201"_L1, QT_TRANSLATE_NOOP("ErrorText", "This list of cards is finished or stopped already."),
         QT_TRANSLATE_NOOP("ErrorText", "Load again to see how it stands.")},
    Rule{"MD409"_L1, QT_TRANSLATE_NOOP("ErrorText", "This step was already used for something else."),
         QT_TRANSLATE_NOOP("ErrorText", "Load the page again and start the step anew.")},
};

} // namespace

QStringList ErrorText::knownRules()
{
    QStringList codes;
    for (const Rule &rule : rules)
        codes += rule.code;
    return codes;
}

ErrorText ErrorText::of(const DbError &error)
{
    const QString nothingChanged = tr("Nothing was changed, and what you entered is still here.");
    const QString nothingSent = tr("What you entered is still here.");
    switch (error.kind) {
    case DbError::Kind::Offline:
        return {tr("The connection to the server is lost."), nothingSent,
                tr("The program connects again by itself. Try again once it says that it is connected."),
                error.sqlState};
    case DbError::Kind::Unknown:
        return {tr("The connection broke before the answer came."),
                tr("What you entered is still here. Trying again is safe: it is done once only."), tr("Try again."),
                error.sqlState};
    case DbError::Kind::SignInFailed:
        return {tr("The login or the password is wrong."), tr("Your choice of server and your login are still here."),
                tr("Type the password again. Look at the Caps Lock key."), error.sqlState};
    case DbError::Kind::Untrusted:
        return {tr("The server could not prove that it is the right one."),
                tr("Nothing was sent to it, not even your password."),
                tr("Do not go on. Tell your administrator, and say when and where it happened."), error.sqlState};
    case DbError::Kind::TimedOut:
        return {tr("The server took too long."), nothingChanged, tr("Try again in a moment."), error.sqlState};
    case DbError::Kind::Denied:
        return {tr("Your login may not do this."), nothingChanged,
                tr("Ask a colleague who has this duty, or your administrator."), error.sqlState};
    case DbError::Kind::SchemaTooOld:
        return {tr("The database is older than this program needs."), nothingChanged,
                tr("Ask your administrator to bring the database up to date."), error.sqlState};
    case DbError::Kind::Refused: {
        const auto *found
            = std::find_if(rules.begin(), rules.end(), [&](const Rule &rule) { return rule.code == error.rule; });
        if (found != rules.end())
            return {tr(found->what), nothingChanged, tr(found->now), error.rule};
        return {tr("A rule of the society does not allow this."), nothingChanged,
                tr("Tell your administrator the code."), error.rule};
    }
    case DbError::Kind::Fault: break;
    }
    return {tr("Something went wrong in the program."), nothingChanged,
            tr("Try again. If it happens once more, tell your administrator the code."), error.sqlState};
}

ErrorText ErrorText::atSignIn(const DbError &error)
{
    ErrorText text = of(error);
    switch (error.kind) {
    case DbError::Kind::Offline:
    case DbError::Kind::Unknown:
    case DbError::Kind::TimedOut:
        text.what = tr("The server does not answer.");
        text.now = tr("Look whether the network works, then try again. If it stays so, ask your administrator.");
        break;
    default: break;
    }
    if (error.kind != DbError::Kind::Untrusted)
        text.kept = tr("Your choice of server and your login are still here.");
    return text;
}
