#include "models/tables/CauseSentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sentences{
    CauseSentences{"mail_not_sent"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "A mail has been waiting to be sent since {queued_at}."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The mail has not left yet. Please wait a little.")},
    CauseSentences{
        "address_wrong"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The mail came back: the address does not exist as it was typed."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The mail could not be delivered to the address. Please type it again with care.")},
    CauseSentences{"mailbox_full"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The mail could not be delivered: the mailbox is full."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "Your mailbox is full. Please make room and try again.")},
    CauseSentences{
        "mail_filtered"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "A filter refuses the mail."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please allow mail from {sender}, also at your provider or your company.")},
    CauseSentences{
        "mail_unseen"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The mail was sent on {sent_at} and its link is unopened."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please look into the junk folder, and allow mail from {sender}.")},
    CauseSentences{
        "change_the_address"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "Mail does not reach the registered address."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Please change to an address that our mail reaches, under the change of login information.")},
    CauseSentences{
        "mail_categories_off"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The member has switched these mails off: {names}."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Some kinds of mail are switched off. You can change this at any time on your page.")},
    CauseSentences{
        "notice_locked"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The temporary password was typed wrong too often; entering it is locked for a while."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "It is locked for a while. Please try again later, with care for each letter.")},
    CauseSentences{"temporary_password_wrong"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The temporary password was typed wrong {count} times."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "If it cannot be typed in any way, we make a new temporary password and send it. "
                                     "The ID stays the same. It takes about three days.")},
    CauseSentences{"address_check"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Registered on or before {old_until_on} and not signed in since: the registered "
                                     "address must be confirmed at the next login."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "At the next login you will be asked to confirm your address. Please open the "
                                     "link in the mail that comes.")},
    CauseSentences{
        "address_needed"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Registered on or before {old_until_on} without an address: one must be registered at the next login."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "At the next login you will be asked to register an address. If ID and password are lost, we "
                          "send them on a card.")},
    CauseSentences{
        "address_reminder"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "{days} days or more without a login: the address is to be confirmed at the next login."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "At the next login your address is shown. If it is still right, please go on; otherwise change it.")},
    CauseSentences{
        "no_address_for_key"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "No address is on file, so the key for signing in cannot be mailed."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We have no address to send the key to. We will reset the registration.")},
    CauseSentences{"login_locked"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Signing in is locked since {locked_at}, after {failures} wrong passwords."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The login is locked for about half an hour. Please try again after that.")},
    CauseSentences{"viewing_password_typed"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The password of the viewing card was typed at the login."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The password on the card is for viewing. At the login, please use the ID and the "
                                     "password that you chose yourself.")},
    CauseSentences{
        "card_is_not_for_login"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Wrong passwords at the login, and a viewing card went out lately: it may have been taken for the login."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Is it the password of the card? That one is for viewing. The login has the password that "
                          "you chose yourself.")},
    CauseSentences{
        "wrong_password"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "{count} wrong passwords since the last login."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please try once more with care for capital and full-width letters.")},
    CauseSentences{"key_expired"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The one-time key ended on {expires_at} without being used."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The key works once and for {minutes} minutes. Please ask for another one.")},
    CauseSentences{
        "key_waits"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "A one-time key was sent on {sent_at} and works until {expires_at}."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please look for the mail, and leave the page for the key open.")},
    CauseSentences{"key_screen_closed"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The page for the one-time key was closed, so the key is void."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The key is void once its page is closed. Please begin again at the login page.")},
    CauseSentences{
        "key_failed"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "The one-time key was typed wrong too often and is void."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please begin again at the login page; a new key will be sent.")},
    CauseSentences{
        "key_replaced"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "{count} keys within an hour: the earlier mails' keys are void."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Please use the key of the newest mail.")},
    CauseSentences{"no_wish"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "The member does not wish to view, so no card was sent."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Viewing is set to “not wished”. Please change it on the portal; the password is "
                                     "then sent on a card, in about a week.")},
    CauseSentences{"no_viewing_password"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The member wishes to view, but no viewing password works and none is under way."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "I will arrange for the card with the viewing password. It takes about a week.")},
    CauseSentences{
        "viewing_locked"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Viewing is locked since {locked_at}, after wrong passwords. Signing in still works."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Viewing is locked for about half an hour. Please try again after that.")},
    CauseSentences{
        "viewing_password_wrong"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The viewing password was typed wrong {count} times."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Please check capital and full-width letters, and tell me the date at the upper right of your card.")},
    CauseSentences{
        "viewing_password_forgotten"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "If the viewing password is lost, a new one is made, and the earlier card is void."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "We can send a new password. It takes about a week, and the card you have is void then.")},
    CauseSentences{
        "card_being_made"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "A card is under way already; another request would make it void."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "A card is under way already. Please wait for it.")},
    CauseSentences{
        "no_destination"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "No address can be found for the card, so it cannot be sent."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We are checking where to send the card. Please give us a little time.")},
    CauseSentences{
        "card_at_employer"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "The card was dispatched to the employer on {dispatched_at} and its password has not been used."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "The card dated {printed_on} went to your company. Please ask the person in charge of health "
                          "insurance there.")},
    CauseSentences{
        "card_sent_home"_L1,
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "The card was dispatched to the member's home on {dispatched_at} and its password has not been used."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "The card dated {printed_on} went to your home. Please wait a few days.")},
    CauseSentences{"card_returned"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "The card of {printed_on} came back."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "The card came back to us. I will check the destination and send another one.")},
    CauseSentences{"older_card_void"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Another password has worked since {works_since_at}: every earlier card is void."),
                   QT_TRANSLATE_NOOP(
                       "DiagnosisWords",
                       "Please tell me the date at the upper right of your card. Only the newest card can be used.")},
    CauseSentences{"old_card_stopped"_L1,
                   QT_TRANSLATE_NOOP(
                       "DiagnosisWords",
                       "The old password was stopped because it is lost or was seen; the new one does not work yet."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "For your safety the old password was stopped. Please wait for the new card.")},
    CauseSentences{
        "request_overdue"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "A request was promised for {promised_on} and is not done."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We are sorry to have kept you waiting. I will see to it at once.")},
    CauseSentences{
        "request_on_hold"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "A request is on hold."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We are waiting for something before we can go on. I will look at it.")},
    CauseSentences{"request_open"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "A request is under way."),
                   QT_TRANSLATE_NOOP("DiagnosisWords", "Your request is under way. It will be done by {promised_on}.")},
    CauseSentences{
        "request_rejected"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "A request was rejected on {decided_at}."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "The request could not be carried out. I will look at the reason.")},
    CauseSentences{
        "can_help_themselves"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "A confirmed address is on file: ID or password can be set again by mail."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "With your registered address you can set ID and password again yourself, from the link on "
                          "the login page.")},
    CauseSentences{
        "needs_login_card"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "No confirmed address is on file: ID and password are sent on a card."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We send ID and password on a card. It takes about a week.")},
    CauseSentences{
        "register_again"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "Registering again sets a new password, once the new link is opened."),
        QT_TRANSLATE_NOOP("DiagnosisWords",
                          "Please register again. The new password counts once you open the link in the mail.")},
    CauseSentences{
        "needs_reset"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "No confirmed address is on file: the registration must be reset."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "We reset the registration, and you register anew.")},
    CauseSentences{
        "typed_otherwise"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "The name on record has characters that are easily typed otherwise."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Please type the name as it stands on your eligibility notice. Let me compare the items one by one.")},
    CauseSentences{
        "family_registers"_L1,
        QT_TRANSLATE_NOOP("DiagnosisWords", "{count} adult family members may register for themselves and have not."),
        QT_TRANSLATE_NOOP(
            "DiagnosisWords",
            "Applications are made by the person who is signed in. Please let your spouse register and sign in.")},
    CauseSentences{"family_signs_in"_L1,
                   QT_TRANSLATE_NOOP("DiagnosisWords", "{count} adult family members are registered for themselves."),
                   QT_TRANSLATE_NOOP("DiagnosisWords",
                                     "Applications are made by the person who is signed in. Please let your spouse "
                                     "sign in under the spouse's own name.")},
    CauseSentences{
        "nothing_found"_L1, QT_TRANSLATE_NOOP("DiagnosisWords", "The record shows nothing that stands in the way."),
        QT_TRANSLATE_NOOP("DiagnosisWords", "Nothing is wrong on our side. Please tell me what is on your screen.")},
};

} // namespace

std::span<const CauseSentences> CauseSentences::ofAccess() { return sentences; }
