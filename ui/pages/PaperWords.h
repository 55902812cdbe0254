#pragma once

#include "models/domain/Papers.h"
#include "ui/print/OfficeText.h"

#include <QCoreApplication>

/// The words of the papers that go along with cards, or into the file. They are Japanese whatever language the program
/// speaks: so are the employers and auditors who read them.
class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)

public:
    /// Goes with a bundle to the employer's person in charge: count and serials, and a slip to sign and send back.
    static OfficeText letter(const BundleLetter &letter);
    /// For the file: every serial of a run, the blank sheets, the head of the record, and lines to sign.
    static OfficeText sheet(const RunSheet &sheet);

private:
    static void addBalance(OfficeText &paper, const RunSheet &sheet);
    static void addSignatures(OfficeText &paper, const RunSheet &sheet);
};
