#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A person who can be chosen at the sign-in of a demo. Nobody real; a production server never has any.
struct DemoStaff
{
    QString login;
    QString password;
    QString name;
    QStringList duties;
};

/// Where a database is, as the deployed file of servers says it.
struct Server
{
    QString name; ///< what the person chooses by
    QString host; ///< one host name or address
    int port = 5432;
    QString database;
    QString rootCertificate; ///< path of the PEM file that the server's certificate is checked against
    bool demo = false;       ///< plain TCP is possible, but only to this computer itself
    QList<DemoStaff> demoStaff;
};
