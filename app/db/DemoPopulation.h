#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

/// The records of a part of a society that does not exist. Records refer to each other by their place in these lists,
/// and to the society's employers by their place in the society's. Texts are UTF-8.
struct DemoEmployer
{
    QByteArray code;
    QByteArray name;
    QByteArray symbol; ///< of its members' coverages
    QByteArray postalCode;
    QByteArray address; ///< empty: no representative address is on file, so no card can go there
    QByteArray department;
    QByteArray attention;
};

struct DemoPerson
{
    QByteArray familyName;
    QByteArray givenName;
    QByteArray familyKana;
    QByteArray givenKana;
    QByteArray familyKey; ///< what the database folds the names to; all three empty: it is asked
    QByteArray givenKey;
    QByteArray kanjiKey;
    QDate birthDate;
    QByteArray sex;
    QByteArray postalCode;
    QByteArray address;
    QByteArray telephone;
};

struct DemoCoverage
{
    int person = 0;
    int employer = -1; ///< -1: none any more
    QByteArray symbol;
    QByteArray number;
    QByteArray branch;
    bool insured = true;
    QByteArray status;
    QDate acquiredOn;
    QDate lostOn;
    QByteArray lossReason;
    int predecessor = -1;
    QByteArray predecessorReason;
};

struct DemoAccount
{
    int coverage = 0;
    QByteArray loginId;
    bool issued = false; ///< the society made the login ID
    QByteArrayList emails;
    bool verified = true;
    QByteArray state;
    bool wishesToView = true;
    QDate registeredOn;
    QDate lastLoginOn; ///< null: never
    QDate endedOn;     ///< frozen or deleted since
    QByteArray endReason;
    bool sample = false; ///< its viewing password is known and works
};

struct DemoPopulation
{
    QList<DemoPerson> persons;
    QList<DemoCoverage> coverages;
    QList<DemoAccount> accounts;
};
