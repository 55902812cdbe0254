#pragma once

#include <QCoreApplication>
#include <QString>

/// The field's words for the codes that travel between database and client; one place for all tables, pages and
/// dialogs. A code that this program does not know yet is shown as it is, so that nothing is hidden.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// A request's or a card's kind: viewing_password_reissue, login_notice, …
    static QString kind(const QString &code);
    /// What goes out, as the object of a sentence: "a new viewing password".
    static QString outcomeOf(const QString &kind);
    /// How a request came in: portal, email, telephone, paper, counter.
    static QString channel(const QString &code);
    /// By which way a card goes: employer or home.
    static QString route(const QString &code);
    /// A question of the identity check: name, birth_date, symbol_number, …
    static QString identityField(const QString &code);
    /// What to type into that question's field.
    static QString identityHint(const QString &code);
    /// What somebody did with a request: took, verified, approved, …
    static QString hand(const QString &code);
    /// What is unusual about a request, as a sentence that says what to look at.
    static QString unusual(const QString &code);
    /// As what the search understood the typed text.
    static QString understoodAs(const QString &code);
    /// Why a record was opened; whatever somebody typed stays as it is.
    static QString readReason(const QString &code);
    /// The list that a record was opened from.
    static QString openedFrom(const QString &list);
    /// Why a coverage ended.
    static QString lossReason(const QString &code);

    /// What is under way already, as the database names it: a card by its number, or a request that has no card yet.
    static QString underWay(const QString &name);
    /// Who did something; the member portal acts by itself.
    static QString actor(const QString &name);

    static QString insured(bool insured);
    /// "1255-003456-00"; without the branch where there is none.
    static QString symbolNumber(const QString &symbol, const QString &number, const QString &branch = {});
};
