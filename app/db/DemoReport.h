#pragma once

#include "app/db/Database.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// Somebody who can sign in to the demo. Nobody real.
struct DemoLogin
{
    QString login;
    QString password;
    QString name;
    QString society;
    QStringList duties;
};

/// A member of the demo whose viewing password works and is known, for tests and tours. Nobody real.
struct DemoSample
{
    QString society;
    QString loginId;
    QString name;
    QString kana;
    QString birthDate;
    QString symbol;
    QString number;
    QString address;
    QString viewingPassword;
};

/// All that one needs to use a demo.
struct DemoReport
{
    QString host;
    int port = 0;
    QString database;
    QString serverProfile;   ///< path of the file for the client
    QString rootCertificate; ///< empty: without TLS
    QList<DemoLogin> staff;
    DemoLogin portal;
    DemoLogin operatorLogin;
    QList<DemoSample> sample;

    /// Where the operator signs in.
    DatabaseAddress address() const { return {host, port, database, operatorLogin.login, rootCertificate}; }

    QJsonObject toJson() const;
    static DemoReport fromJson(const QJsonObject &json);
    /// What the client reads: the server and the staff to choose from at its sign-in.
    QJsonObject toServerProfile() const;
};
