#pragma once

#include <QString>

/// Why the database gave no answer. It carries codes and nothing else: what a server writes in words can quote a row,
/// so those words end where they arrived.
struct DbError
{
    enum class Kind {
        Offline,      ///< there is no connection, or it broke before the call was sent
        Unknown,      ///< the connection broke while the call was under way: it may have happened or not
        SignInFailed, ///< name or password was refused
        Untrusted,    ///< the server's certificate was not accepted
        TimedOut,     ///< a lock or a statement took too long; nothing happened
        Denied,       ///< this login may not do this
        Refused,      ///< a rule said no; `rule` says which
        SchemaTooOld, ///< the database lacks what this program calls
        Fault,        ///< anything else: our mistake
    };

    Kind kind = Kind::Fault;
    QString sqlState;
    QString rule; ///< our own code (MDnnn, listed in resources/database/README.md); empty unless kind is Refused

    /// The error for an SQLSTATE; null or empty means that none came, so the connection is gone.
    static DbError fromSqlState(const char *sqlState);
    static DbError of(Kind kind) { return {kind, {}, {}}; }

    /// True where asking again with the same operation id is the remedy.
    bool mayBeRetried() const { return kind == Kind::Offline || kind == Kind::Unknown || kind == Kind::TimedOut; }

    friend bool operator==(const DbError &, const DbError &) = default;
};
