#pragma once

#include <QCoreApplication>
#include <QString>

/// Why cards cannot be printed, apart from what the database says.
struct PrintProblem
{
    Q_DECLARE_TR_FUNCTIONS(PrintProblem)
public:
    enum class Kind {
        FormUnknown,   ///< `what`: the form's name
        FormFlawed,    ///< `what`: the field of the form file
        FontMissing,   ///< `what`: the font's family
        GlyphMissing,  ///< `what`: the character as U+9089 U+E0101; `member`: whose card
        TextMissing,   ///< `what`: the slot that the society's profile leaves empty
        LabelMissing,  ///< `what`: the kind of secret that the form has no label for
        DoesNotFit,    ///< `what`: the part of the card; `member`: whose card
        NumberBroken,  ///< `what`: the part of the card whose text begins a new line within a number
        RuleMissing,   ///< `what`: the kind of secret that the society has no rule for
        RuleFlawed,    ///< `what`: the kind of secret whose rule would make illegible or weak secrets
        CardsMissing,  ///< the run has other cards than it was opened with
        OutOfMemory,   ///< no locked memory for a secret, or none for its hash
        OnlyInADemo,   ///< a file was chosen where cards are real
        PrinterFailed, ///< `what`: the printer or the file
    };

    Kind kind = Kind::PrinterFailed;
    QString what;
    QString member;

    /// One sentence in the user's language. It may name a member, so it is for the screen of the one who prints.
    QString sentence() const;

    friend bool operator==(const PrintProblem &, const PrintProblem &) = default;
};
