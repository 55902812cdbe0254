#include "app/db/RosterWords.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString RosterWords::fault(const QString &code)
{
    const QHash<QString, QString> sentences{
        {u"missing"_s, tr("is missing. Fill it in.")},
        {u"malformed"_s, tr("is not written as it must be. Compare it with the notice of the member.")},
        {u"unknown_word"_s, tr("is no word that is known here. Use one of those in the manual.")},
        {u"hidden_characters"_s, tr("has characters that cannot be seen. Type it anew.")},
        {u"too_long"_s, tr("is too long. Shorten it.")},
        {u"not_kana"_s, tr("has other characters than kana. Write the reading in kana.")},
        {u"no_date"_s, tr("is no day of the calendar. Write it like 2026-04-01 or 令和8年4月1日.")},
        {u"improbable"_s, tr("is improbably early or late. Compare the year.")},
        {u"before_birth"_s, tr("is before the birth date. Compare both days.")},
        {u"before_acquired"_s, tr("is before the coverage began. Compare both days.")},
        {u"without_loss"_s, tr("is given, but no day of loss. Fill in the day.")},
        {u"does_not_fit"_s, tr("does not fit the rest of the line. Compare it with the status and the days.")},
        {u"duplicate"_s, tr("is there twice in the file. Remove one of the lines.")},
        {u"unknown_employer"_s, tr("is no employer of this society. Enter the employer first, or correct the code.")},
        {u"number_taken"_s, tr("belongs to another insured person who goes on. Correct it, or add the loss.")},
        {u"no_insured"_s, tr("has no insured person. Add the insured person's line.")},
        {u"loss_does_not_fit"_s, tr("or its reason does not fit the coverage. Compare the kind of coverage.")},
        {u"insured_is_lost"_s, tr("loses its insured person, but the dependant stays. Add the dependant's loss.")},
        {u"same_member_twice"_s, tr("is a member of whom another line speaks. Remove one of the lines.")},
        {u"day_ties_two"_s, tr("joins two coverages without a gap and cannot be moved. Correct it at the counter.")},
    };
    return sentences.value(code, code);
}

QString RosterWords::suspicion(const QString &code)
{
    const QHash<QString, QString> words{
        {u"same_name_and_birth_date"_s, tr("new, with the name and birth date of a member")},
        {u"twice_in_file"_s, tr("new twice, with one name and birth date")},
        {u"employer_address"_s, tr("address is an employer's")},
        {u"birth_date_differs"_s, tr("another birth date")},
        {u"both_names_differ"_s, tr("another family name and another given name")},
        {u"mass_loss"_s, tr("lost with most of the employer's people")},
        {u"move_not_stated"_s, tr("another number, which the file does not explain")},
    };
    return words.value(code, code);
}

QString RosterWords::state(const QString &code)
{
    const QHash<QString, QString> words{
        {u"receiving"_s, tr("being read")},
        {u"faulty"_s, tr("has faults")},
        {u"compared"_s, tr("waits for approval")},
        {u"stopped"_s, tr("stopped at the profile's limits")},
        {u"approved"_s, tr("approved, not merged yet")},
        {u"merged"_s, tr("merged")},
        {u"rejected"_s, tr("rejected")},
        {u"cancelled"_s, tr("cancelled")},
    };
    return words.value(code, code);
}

QString RosterWords::limit(const QString &code)
{
    const QHash<QString, QString> words{
        {u"new"_s, tr("too many are new")},
        {u"lost"_s, tr("too many are lost")},
        {u"changed"_s, tr("too many are changed")},
    };
    return words.value(code, code);
}
