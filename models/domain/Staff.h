#pragma once

#include "models/domain/IdentityItem.h"

#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

/// What a person at the desk may do. Several may be held; the database decides, the client only greys out.
enum class Duty {
    Clerk = 1,
    Supervisor = 2,
    Printer = 4,
    Auditor = 8,
    Administrator = 16,
};
Q_DECLARE_FLAGS(Duties, Duty)
Q_DECLARE_OPERATORS_FOR_FLAGS(Duties)

/// How the society's secrets are made; the alphabet has no look-alikes (field rules, AIS-16).
struct SecretRule
{
    QString kind;     ///< viewing, login, temporary
    QString alphabet; ///< ASCII, every character once
    int length = 0;
    int group = 4; ///< characters between two gaps on the card

    friend bool operator==(const SecretRule &, const SecretRule &) = default;
};

/// Who is signed in, where, and what the society's profile says that the client needs.
struct Session
{
    qint64 staffId = 0;
    QString login;
    QString name;
    Duties duties;
    bool deputy = false; ///< decides today in a supervisor's place
    QString societyCode;
    QString societyName;
    int schemaVersion = 0;
    bool demo = false; ///< printing to a file is possible only here
    QList<IdentityItem> identityItems;
    int identityNeeded = 0; ///< how many items must match
    QList<SecretRule> secretRules;
    QStringList requestKinds;                   ///< the kinds that the society offers at the counter
    QMap<QString, QStringList> requestChannels; ///< by kind: how it may come in, apart from the portal
};

/// How somebody likes a list: columns, order, filters, widths.
struct StaffView
{
    QString place; ///< which list
    QJsonObject view;

    friend bool operator==(const StaffView &, const StaffView &) = default;
};
using StaffViews = QList<StaffView>;
