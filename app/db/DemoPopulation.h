#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// The records of a society that does not exist. Records refer to each other by their place in these lists.
struct DemoEmployer
{
    QString code;
    QString name;
    QString symbol; ///< of its members' coverages
    QString postalCode;
    QString address; ///< empty: no representative address is on file, so no card can go there
    QString department;
    QString attention;
};

struct DemoPerson
{
    QString familyName;
    QString givenName;
    QString familyKana;
    QString givenKana;
    QDate birthDate;
    QString sex;
    QString postalCode;
    QString address;
    QString telephone;
};

struct DemoCoverage
{
    int person = 0;
    int employer = -1; ///< -1: none any more
    QString symbol;
    QString number;
    QString branch;
    bool insured = true;
    QString status;
    QDate acquiredOn;
    QDate lostOn;
    QString lossReason;
    int predecessor = -1;
    QString predecessorReason;
};

struct DemoAccount
{
    int coverage = 0;
    QString loginId;
    QString email; ///< empty: none on file
    QString state;
    bool wishesToView = true;
    QDate registeredOn;
    int daysSinceLogin = -1; ///< -1: never
    bool sample = false;     ///< its viewing password is known and works
};

struct DemoPopulation
{
    QList<DemoEmployer> employers;
    QList<DemoPerson> persons;
    QList<DemoCoverage> coverages;
    QList<DemoAccount> accounts;
};

/// The same society for the same arguments. `mark` begins its login ids; the first persons are the same in all of them:
/// names with rare characters, long addresses, look-alikes, lost and continued coverages.
DemoPopulation makeDemoPopulation(const QString &mark, int members, quint32 seed);
