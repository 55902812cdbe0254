#pragma once

#include "app/db/DemoAccounts.h"
#include "app/db/DemoNameBook.h"

/// Makes a society's households one after the other: the insured person, the family, what became of their coverages,
/// their accounts. The same for the same traits, seed and day, however it is cut into parts.
class DemoHouseholds
{
public:
    /// `day`: the records' today. The book must outlive this object.
    DemoHouseholds(DemoTraits traits, const DemoNameBook &book, quint64 seed, QDate day);

    const QList<DemoEmployer> &employers() const { return m_employers; }
    /// Households until there are at least so many persons.
    DemoPopulation next(int persons);
    /// Persons with rare characters, long addresses, look-alikes, lost and continued coverages: the same in every
    /// society. Only before the first next().
    DemoPopulation remarkable();

private:
    enum Fate { Stays, Moved, Renumbered, Continues, Retires, Rehired, Lost, LostLater };

    void addEmployers();
    DemoEmployer freshEmployer(int place);
    void addHousehold();
    Fate drawFate();
    DemoPerson freshPerson(const DemoName &family, const DemoName &given, bool woman, QDate born);
    QDate birthDateOf(Fate fate);
    const DemoName &givenFor(bool woman, QDate born, bool foreign);
    int addPerson(const DemoPerson &person);
    int addCoverage(const DemoCoverage &coverage);
    int addInsured(int person, int employer);
    int follow(int coverage, QDate day, const QByteArray &lossReason, const QByteArray &status,
               const QByteArray &reason);
    int applyFate(Fate fate, int coverage);
    void addDependants(int head, int coverage, const DemoName &family, bool headIsWoman, bool foreign);
    void addLookAlike(int head);
    DemoAccount &addAccount(int coverage);
    QByteArray freshNumber(int employer);
    int drawEmployer();
    QDate daysAgo(int least, int most) { return m_day.addDays(-m_random.between(least, most)); }

    DemoTraits m_traits;
    const DemoNameBook &m_book;
    QDate m_day;
    DemoRandom m_random;
    QList<DemoEmployer> m_employers;
    QList<int> m_employerSums;   // weights up to each employer, the sleeping one without any
    QList<qint64> m_lastNumbers; // of each employer, then of those who stay on by themselves
    DemoAccounts m_accounts;
    DemoPopulation m_made;
};
