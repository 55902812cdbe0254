#pragma once

#include "app/db/DemoPopulation.h"
#include "app/db/DemoRandom.h"

/// What the society's profile and size say of its members.
struct DemoTraits
{
    QByteArray mark;      ///< begins the login IDs that the society issues
    int members = 0;      ///< decides how many employers there are
    int symbolDigits = 0; ///< 0: as it comes
    int numberDigits = 0;
    int emails = 1;      ///< how many an account may have
    bool issues = false; ///< prints login IDs on notices (AIS-7, AZB-1)
};

/// Makes the portal accounts of a society's members, in every state, numbered from 1 on.
class DemoAccounts
{
public:
    DemoAccounts(DemoTraits traits, QDate day)
        : m_traits(std::move(traits))
        , m_day(day)
    {
    }

    /// For the coverage number `place`, of `owner`.
    DemoAccount fresh(DemoRandom &random, int place, const DemoCoverage &coverage, const DemoPerson &owner);

private:
    void addTimes(DemoRandom &random, DemoAccount &account, const DemoCoverage &coverage, bool early) const;
    void addState(DemoRandom &random, DemoAccount &account, const DemoCoverage &coverage) const;
    void addAddresses(DemoRandom &random, DemoAccount &account, const QByteArray &name, bool early) const;

    DemoTraits m_traits;
    QDate m_day;
    qint64 m_number = 0;
};
