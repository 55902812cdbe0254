#pragma once

#include "models/domain/Bundle.h"
#include "models/domain/ReconcileLedger.h"
#include "models/domain/Run.h"
#include "models/domain/RunCount.h"
#include "models/tables/Column.h"

#include <QCoreApplication>

/// Runs, sheets and bundles in words: one place for the print room's tables and pages.
class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)

public:
    static Chip run(const Run &run);
    static Chip bundle(BundleState state);
    /// Whether the employer has confirmed a bundle, and for how long not; without words for one that goes home.
    static Chip receipt(const Bundle &bundle);
    /// How urgent it is that an employer has not confirmed for so many days.
    static Chip unconfirmed(int days);
    /// A sheet of a run that is being reconciled or has to be destroyed.
    static Chip sheet(CardState state);
    static Chip sheet(const Sheet &sheet);
    /// What became of a scan.
    static Chip scan(ReconcileLedger::Outcome outcome);
    /// What to do with the sheet in the hand; empty where everything is as it should be.
    static QString scanHint(ReconcileLedger::Outcome outcome);
    /// What a sheet is that was scanned at the count and is none of the run.
    static Chip stray(StraySheet::Kind kind);
    /// What to do with that sheet.
    static QString strayHint(const StraySheet &sheet);
    /// What a card is to the bundle into which it was scanned.
    static Chip packing(PackAnswer::Outcome outcome);
    /// What to do with that card.
    static QString packingHint(const PackAnswer &answer);
    /// Whether this person may print the request, if not, why, and whether there is something to look at first.
    static Chip mayPrint(const PrintJob &job);
    /// What there is to look at; empty: nothing.
    static QString printHint(const PrintJob &job);
    /// Whether this person may dispatch the bundle, and if not, why.
    static Chip mayDispatch(const Bundle &bundle);
    /// How many of the two signatures under a destruction are there.
    static Chip signatures(int given);

    /// A card form: vfold-a5, …
    static QString form(const QString &code);
    /// Why a card is taken out of its bundle; empty for an empty code.
    static QString problem(const QString &code);
};
