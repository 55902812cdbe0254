#include "ui/print/PrintProblem.h"

QString PrintProblem::sentence() const
{
    switch (kind) {
    case Kind::FormUnknown: return tr("This program has no card form named %1.").arg(what);
    case Kind::FormFlawed: return tr("The card form has a mistake at %1.").arg(what);
    case Kind::FontMissing: return tr("The font %1 is not installed on this computer.").arg(what);
    case Kind::GlyphMissing:
        return tr("No font on this computer has the character %1 on the card for %2.").arg(what, member);
    case Kind::TextMissing: return tr("The society's profile has no text for the card's place \"%1\".").arg(what);
    case Kind::LabelMissing: return tr("The card form has no label for secrets of the kind \"%1\".").arg(what);
    case Kind::DoesNotFit:
        return tr("The place \"%1\" is too small for what belongs there on the card for %2.").arg(what, member);
    case Kind::NumberBroken:
        return tr("The text for the place \"%1\" begins a new line in the middle of a number.").arg(what);
    case Kind::RuleMissing: return tr("The society's profile has no rule for secrets of the kind \"%1\".").arg(what);
    case Kind::RuleFlawed:
        return tr("The society's rule for secrets of the kind \"%1\" would make them weak or hard to read.").arg(what);
    case Kind::CardsMissing: return tr("The run does not hold the cards that it was opened with.");
    case Kind::OutOfMemory: return tr("This computer has too little free memory to make passwords safely.");
    case Kind::OnlyInADemo: return tr("Cards can be printed to a file only in a demo.");
    case Kind::PrinterFailed: return tr("Printing to %1 did not work.").arg(what);
    }
    Q_UNREACHABLE();
}
