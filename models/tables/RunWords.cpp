#include "models/tables/RunWords.h"

#include "models/tables/DateText.h"

using namespace Qt::StringLiterals;

Chip RunWords::run(const Run &run)
{
    switch (run.state) {
    case RunState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case RunState::Open:
        if (run.expired)
            return {tr("Time is over", "state of a print run"), Tone::Bad, u"clock"_s};
        return {tr("Being printed", "state of a print run"), Tone::Busy, u"printer"_s};
    case RunState::Printed:
        if (run.expired)
            return {tr("Time is over", "state of a print run"), Tone::Bad, u"clock"_s};
        return {tr("Waiting to be reconciled"), Tone::Warn, u"barcode"_s};
    case RunState::Closed:
        if (run.isRevoked())
            return {tr("Revoked", "state of a print run"), Tone::Bad, u"ban"_s};
        return {tr("Reconciled", "state of a print run"), Tone::Good};
    case RunState::Aborted: return {tr("Aborted", "state of a print run"), Tone::Bad, u"ban"_s};
    }
    return {};
}

Chip RunWords::bundle(BundleState state)
{
    switch (state) {
    case BundleState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case BundleState::Ready: return {tr("Ready", "state of a bundle"), Tone::Busy, u"package"_s};
    case BundleState::Dispatched: return {tr("Dispatched", "state of a bundle"), Tone::Good, u"truck-delivery"_s};
    }
    return {};
}

Chip RunWords::receipt(const Bundle &bundle)
{
    if (bundle.receivedOn.isValid())
        return {tr("Received on %1", "bundle").arg(DateText::day(bundle.receivedOn)), Tone::Good};
    return bundle.daysOut ? unconfirmed(*bundle.daysOut) : Chip{};
}

Chip RunWords::unconfirmed(int days)
{
    constexpr int slow = 7; // days, after which one asks, and after which one asks at once
    constexpr int tooSlow = 14;
    const QString words = tr("Not confirmed for %n day(s)", nullptr, days);
    if (days >= tooSlow)
        return {words, Tone::Bad, u"clock"_s};
    return {words, days >= slow ? Tone::Warn : Tone::Neutral, u"clock"_s};
}

Chip RunWords::sheet(CardState state)
{
    switch (state) {
    case CardState::Unknown: return {tr("Unknown: this program is out of date"), Tone::Warn};
    case CardState::Numbered: return {tr("Numbered, perhaps not printed", "state of a sheet"), Tone::Neutral};
    case CardState::Staged: return {tr("Not scanned yet", "state of a sheet"), Tone::Neutral, u"barcode"_s};
    case CardState::Good: return {tr("Sealed", "state of a sheet"), Tone::Good};
    case CardState::Spoiled: return {tr("Spoiled", "state of a sheet"), Tone::Bad, u"trash"_s};
    case CardState::NotFound: return {tr("Not found", "state of a sheet"), Tone::Bad, u"help"_s};
    case CardState::Void: return {tr("Void", "state of a sheet"), Tone::Bad, u"ban"_s};
    case CardState::Dispatched: return {tr("Dispatched", "state of a sheet"), Tone::Good, u"truck-delivery"_s};
    case CardState::Returned: return {tr("Returned", "state of a sheet"), Tone::Bad, u"arrow-back-up"_s};
    }
    return {};
}

Chip RunWords::sheet(const Sheet &sheet)
{
    if (sheet.doubled)
        return {tr("Spoiled, two sheets", "state of a sheet"), Tone::Bad, u"copy"_s};
    return RunWords::sheet(sheet.state);
}

Chip RunWords::scan(ReconcileLedger::Outcome outcome)
{
    switch (outcome) {
    case ReconcileLedger::Outcome::Sealed: return {tr("Sealed", "result of a scan"), Tone::Good};
    case ReconcileLedger::Outcome::Spoiled: return {tr("Spoiled", "result of a scan"), Tone::Neutral, u"trash"_s};
    case ReconcileLedger::Outcome::NotFound: return {tr("Not found", "result of a scan"), Tone::Neutral, u"ban"_s};
    case ReconcileLedger::Outcome::Doubled: return {tr("Two sheets", "result of a scan"), Tone::Bad, u"copy"_s};
    case ReconcileLedger::Outcome::Held: return {tr("Not counted", "result of a scan"), Tone::Warn, u"clock"_s};
    case ReconcileLedger::Outcome::Twice: return {tr("Scanned before", "result of a scan"), Tone::Warn, u"copy"_s};
    case ReconcileLedger::Outcome::OtherRun: return {tr("Not of this run", "result of a scan"), Tone::Bad, u"ban"_s};
    case ReconcileLedger::Outcome::BadCheckDigit:
        return {tr("Wrong check digit", "result of a scan"), Tone::Busy, u"barcode"_s};
    case ReconcileLedger::Outcome::Unknown: return {tr("No serial", "result of a scan"), Tone::Neutral, u"help"_s};
    }
    return {};
}

QString RunWords::scanHint(ReconcileLedger::Outcome outcome)
{
    switch (outcome) {
    case ReconcileLedger::Outcome::Sealed:
    case ReconcileLedger::Outcome::Spoiled: return {};
    case ReconcileLedger::Outcome::NotFound: return tr("Its password is made void. If it turns up, scan it.");
    case ReconcileLedger::Outcome::Doubled: return tr("Put both with the spoiled sheets.");
    case ReconcileLedger::Outcome::Held: return tr("Answer first whether there were two sheets, then scan it again.");
    case ReconcileLedger::Outcome::Twice: return tr("The same sheet again, or a second one?");
    case ReconcileLedger::Outcome::OtherRun: return tr("Put it aside. What it is is being looked up.");
    case ReconcileLedger::Outcome::BadCheckDigit: return tr("Misread. Scan again, or type the serial.");
    case ReconcileLedger::Outcome::Unknown: return tr("Scan the serial on the outside.");
    }
    return {};
}

Chip RunWords::stray(StraySheet::Kind kind)
{
    switch (kind) {
    case StraySheet::Kind::OtherRun: return {tr("Another run's", "result of a scan"), Tone::Bad, u"printer"_s};
    case StraySheet::Kind::Void: return {tr("Void card", "result of a scan"), Tone::Warn, u"trash"_s};
    case StraySheet::Kind::Gone: return {tr("Dispatched already", "result of a scan"), Tone::Busy, u"truck-delivery"_s};
    case StraySheet::Kind::Unknown: return {tr("Unknown here", "result of a scan"), Tone::Neutral, u"alert-triangle"_s};
    }
    return {};
}

QString RunWords::strayHint(const StraySheet &sheet)
{
    switch (sheet.kind) {
    case StraySheet::Kind::OtherRun: return tr("Put it with the sheets of run %1.").arg(sheet.run.value);
    case StraySheet::Kind::Void:
        return tr("%1. Put it with the sheets to be destroyed and tell a supervisor.", "why a card is void")
            .arg(problem(sheet.reason));
    case StraySheet::Kind::Gone:
        return tr("On record as sent, %1: there are two of it, or it never left. Tell a supervisor.", "moment")
            .arg(DateText::moment(sheet.dispatched));
    case StraySheet::Kind::Unknown: return tr("No card of this society has this number. Tell a supervisor.");
    }
    return {};
}

Chip RunWords::packing(PackAnswer::Outcome outcome)
{
    switch (outcome) {
    case PackAnswer::Outcome::Right: return {tr("Belongs here", "result of a scan"), Tone::Good};
    case PackAnswer::Outcome::Twice: return {tr("Packed before", "result of a scan"), Tone::Warn, u"copy"_s};
    case PackAnswer::Outcome::OtherBundle: return {tr("Other bundle", "result of a scan"), Tone::Bad, u"ban"_s};
    case PackAnswer::Outcome::NotCounted: return {tr("Not counted yet", "result of a scan"), Tone::Bad, u"barcode"_s};
    case PackAnswer::Outcome::Void: return {tr("Take it out", "result of a scan"), Tone::Bad, u"trash"_s};
    case PackAnswer::Outcome::Unknown: return {tr("Not our card", "result of a scan"), Tone::Bad, u"help"_s};
    }
    return {};
}

QString RunWords::packingHint(const PackAnswer &answer)
{
    switch (answer.outcome) {
    case PackAnswer::Outcome::Right: return answer.serial;
    case PackAnswer::Outcome::Twice:
        return tr("%1 has been in this bundle since %2. Two cards with this number? Tell a supervisor.", "card, moment")
            .arg(answer.serial, DateText::moment(answer.packedAt));
    case PackAnswer::Outcome::OtherBundle:
        if (answer.gone)
            return tr("%1 belongs to a bundle that has left. Put it aside and tell a supervisor.").arg(answer.serial);
        if (answer.destination.isEmpty())
            return tr("%1 goes to the member's home: put it with the letters to homes.").arg(answer.serial);
        return tr("%1 belongs to %2: put it there.", "card, employer").arg(answer.serial, answer.destination);
    case PackAnswer::Outcome::NotCounted:
        return tr("The run of %1 is not reconciled. The card goes into no bundle before.").arg(answer.serial);
    case PackAnswer::Outcome::Void:
        return tr("%1 must not leave: %2. Put it with the sheets to be destroyed.", "card, reason")
            .arg(answer.serial, problem(answer.reason));
    case PackAnswer::Outcome::Unknown:
        return tr("%1: no card of this society has this number. Scan it again; if it stays so, tell a supervisor.")
            .arg(answer.serial);
    }
    return {};
}

Chip RunWords::mayPrint(const PrintJob &job)
{
    if (!job.held.isEmpty())
        return {problem(job.held), Tone::Bad, u"home"_s};
    if (!job.mayPrint)
        return {tr("You approved it"), Tone::Neutral, u"ban"_s};
    if (job.sharedAddress)
        return {tr("Two to one home"), Tone::Warn, u"alert-triangle"_s};
    return {tr("Yours to print"), Tone::Busy, u"printer"_s};
}

QString RunWords::printHint(const PrintJob &job)
{
    if (job.held == "address_unchecked"_L1)
        return tr("A card of this member came back from this address. It is printed once somebody has checked the "
                  "address and settled the return.");
    return job.sharedAddress ? tr("Another person's card in this queue goes to the same home. Compare both before they "
                                  "are printed; a family is no mistake.")
                             : QString();
}

Chip RunWords::mayDispatch(const Bundle &bundle)
{
    if (bundle.state != BundleState::Ready)
        return RunWords::bundle(bundle.state);
    if (bundle.mayDispatch)
        return {tr("Yours to dispatch"), Tone::Busy, u"package"_s};
    return {tr("You printed one of its cards"), Tone::Neutral, u"ban"_s};
}

Chip RunWords::signatures(int given)
{
    if (given >= 2)
        return {tr("Signed by two"), Tone::Good};
    return {tr("%1 of 2 signatures").arg(given), given == 0 ? Tone::Bad : Tone::Warn, u"signature"_s};
}

QString RunWords::form(const QString &code)
{
    if (code == "vfold-a5"_L1)
        return tr("V-fold postcard, A5");
    if (code == "vfold-a4-2up"_L1)
        return tr("V-fold postcard, two on a sheet of A4");
    if (code == "notice-a4"_L1)
        return tr("Notice, A4, in a window envelope");
    if (code == "zfold-a4"_L1)
        return tr("Z-fold postcard, A4");
    return code;
}

QString RunWords::problem(const QString &code)
{
    if (code == "coverage_lost"_L1)
        return tr("Coverage has ended");
    if (code == "withdrawn"_L1)
        return tr("Request was withdrawn");
    if (code == "route_changed"_L1)
        return tr("Address has changed");
    if (code == "address_unchecked"_L1)
        return tr("Returned: address to be checked");
    if (code == "account_closed"_L1)
        return tr("Account is frozen or gone");
    if (code == "superseded"_L1)
        return tr("A newer card was printed");
    if (code == "secret_void"_L1)
        return tr("Password was made void");
    if (code == "run_revoked"_L1)
        return tr("Its run was revoked");
    if (code == "aborted"_L1)
        return tr("Its run was aborted");
    if (code == "spoiled"_L1)
        return tr("It was counted as spoiled");
    if (code == "doubled"_L1)
        return tr("There were two sheets with its number");
    if (code == "not_found"_L1)
        return tr("It was not found when its run was counted");
    return code;
}
