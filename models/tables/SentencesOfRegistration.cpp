#include "models/tables/CauseSentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sentences{
    CauseSentences{
        "not_yet_covered"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The coverage begins on {acquired_on}; nothing can be used before."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Your coverage begins on {acquired_on}. Please register from that day on.")},
    CauseSentences{
        "coverage_lost"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The coverage ended on {lost_on}, so nothing is open any more."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Your coverage with us has ended, so the portal can no longer be used.")},
    CauseSentences{
        "only_deduction_data"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "The coverage ended on {lost_on}; only the medical-cost deduction data is open, until {until_on}."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Since you left, only the data for the medical-cost deduction can be seen, until {until_on}.")},
    CauseSentences{
        "open_after_loss"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The coverage ended on {lost_on}; the portal stays open until {until_on}."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "You can use the portal until {until_on}. If your address at work ends, please register "
                          "another one before.")},
    CauseSentences{
        "dependants_use_insured"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Dependants do not register here; the insured person uses the portal for them."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Family members are served through the insured person's own page.")},
    CauseSentences{"dependant_too_young"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "A dependant registers from the fiscal year in which the age of {years} is "
                                     "reached: from {registers_from_on}."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "Family members can register from {registers_from_on}.")},
    CauseSentences{"number_changed"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Symbol and number changed on {acquired_on}; the old ID does not work any more."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Your symbol and number have changed. Please make a new ID with the new ones.")},
    CauseSentences{
        "old_data_closed"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The data of the earlier symbol and number is not shown: {days_between} days lie between the "
                          "two, or the reason is none of those that join them."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The data of your earlier number can be seen only when the number changed by voluntary "
                          "continuation, rehire or a move within our companies, without a day between.")},
    CauseSentences{
        "old_data_not_joined"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "The earlier coverage ended on the day the present one began, and the two are not joined yet."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "We will join the data of your earlier number to the new one. Please let us check who is calling.")},
    CauseSentences{
        "address_of_former_employer"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "The registered address is older than the change of {acquired_on}; it may have ended with the employment."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "If your address at work has ended, please change to your own address on the profile page.")},
    CauseSentences{"content_not_open"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "“{name}” opens on {opens_on}."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "“{name}” can be used from {opens_on}.")},
    CauseSentences{"insured_only"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "These are for insured persons alone: {names}."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "This can be seen by the insured person alone.")},
    CauseSentences{
        "notice_begins_later"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "“{name}” is shown from {open_from_on}; nothing earlier is there."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "“{name}” can be seen from {open_from_on} on.")},
    CauseSentences{"notices_not_announced"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "For {count} kinds of notice no beginning is announced yet."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The beginning differs from notice to notice. I will ask the section in charge.")},
    CauseSentences{"account_frozen"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The account was frozen on {frozen_at}; no password works."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "For your safety the use of your page was stopped. We check who is calling and "
                                     "then reset the registration.")},
    CauseSentences{"registration_complete"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The registration was completed on {registered_at}, even if an error was shown."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "Your registration is complete. Please try the login page.")},
    CauseSentences{
        "not_the_members_doing"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Registered on {registered_at}. If the member did not do this, somebody else did."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "If you did not register yourself, we stop the use at once.")},
    CauseSentences{
        "reset_done"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The registration was reset on {reset_at}; the member can register anew."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "The reset is done. Please register anew.")},
    CauseSentences{
        "notice_not_used"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The sheet with ID and temporary password has not been used yet."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Please register with the ID and the temporary password of the sheet. If it is lost, we send a new one.")},
    CauseSentences{
        "deregistered"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "The registration was ended on {deleted_at}."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Your registration was ended. Please register anew when you wish to use the portal.")},
    CauseSentences{
        "no_notice_yet"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "No sheet with ID and temporary password was made for this person."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Registration begins with a sheet that we send you. I will arrange for it.")},
    CauseSentences{
        "never_registered"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "Not registered, and no registration is under way."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "You are not registered yet. Please begin with the new registration on the login page.")},
    CauseSentences{"number_needs_zeros"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The portal asks for {symbol_digits} digits of the symbol and {number_digits} of "
                                     "the number, filled with zeros."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Please type {symbol_digits} digits of the symbol and {number_digits} digits of "
                                     "the number, with zeros in front, and then the date of birth in eight digits.")},
    CauseSentences{
        "address_taken"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Another registrant uses the address, so the registration was refused. Never say who."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "An address can be registered by one person only, also within a family. Please use one of your own.")},
    CauseSentences{
        "registered_already"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Registered since {registered_at}, and tried to register again."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "You are registered already. Please use the link for a forgotten ID or password on the login page.")},
    CauseSentences{"registration_ended"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The registration ended after {failures} wrong entries."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The entries did not agree several times. Please begin again with the address.")},
    CauseSentences{
        "link_expired"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The mailed link ended on {expires_at} without being used to the end."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "The link works for {hours} hours. Please begin again with the address.")},
    CauseSentences{
        "new_password_waits"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Registered again, but the new link is unopened: the old password still works."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The new password counts once you open the link in the mail. Until then the old one works.")},
    CauseSentences{
        "confirmation_key_missing"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The identity was confirmed, but the confirmation key has not been entered."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Please open the second mail and enter the confirmation key that was shown after the identity check.")},
    CauseSentences{"registration_half_way"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The link was opened on {opened_at}, but the registration was not completed."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The registration is not complete yet. Please open the link in the mail again and "
                                     "go on to the end by {expires_at}.")},
    CauseSentences{
        "new_address_waits"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "A new address was entered; it counts once the link mailed to it is opened."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Please open the link in the mail to the new address. Until then the old address stays.")},
};

} // namespace

std::span<const CauseSentences> CauseSentences::ofRegistration() { return sentences; }
