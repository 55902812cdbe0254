#include "app/db/DemoAccounts.h"

#include "app/db/DemoNameBook.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array domains{"example.jp", "example.com", "mail.example", "example.net", "example.org"};

} // namespace

DemoAccount DemoAccounts::fresh(DemoRandom &random, int place, const DemoCoverage &coverage, const DemoPerson &owner)
{
    ++m_number;
    const QByteArray family = DemoNameBook::latinOf(QString::fromUtf8(owner.familyKana)).left(10);
    const QByteArray given = DemoNameBook::latinOf(QString::fromUtf8(owner.givenKana)).left(12);
    const bool early = random.inThousand(240); // registered before addresses were required (MYK-6)
    DemoAccount account;
    account.coverage = place;
    account.issued = m_traits.issues && random.inThousand(700);
    account.loginId = account.issued
        ? m_traits.mark.toLower() + QByteArray::number(m_number).rightJustified(8, '0')
        : family + '.' + given.left(1) + QByteArray::number(m_number).rightJustified(5, '0');
    account.wishesToView = random.inThousand(800);
    account.state = "registered";
    addTimes(random, account, coverage, early);
    addState(random, account, coverage);
    if (account.state != "deleted" && account.registeredOn.isValid())
        addAddresses(random, account, family + '.' + given, early);
    return account;
}

void DemoAccounts::addTimes(DemoRandom &random, DemoAccount &account, const DemoCoverage &coverage, bool early) const
{
    const QDate last = coverage.lostOn.isValid() ? std::min(coverage.lostOn, m_day) : m_day;
    const QDate first = early ? QDate(2021, 10, 1) : QDate(2022, 7, 1);
    const int days = early ? 240 : std::max(1, int(first.daysTo(m_day)) - 2);
    const QDate usual = first.addDays(random.below(days));
    account.registeredOn = std::max(usual, coverage.acquiredOn.addDays(random.below(90)));
    account.registeredOn = std::min(account.registeredOn, last);
    if (random.inThousand(50))
        return; // never came back
    const int kind = random.below(1000);
    const int most = kind < 600 ? 30 : kind < 850 ? 180 : 900;
    account.lastLoginOn = std::max(account.registeredOn, last.addDays(-random.below(most)));
}

void DemoAccounts::addState(DemoRandom &random, DemoAccount &account, const DemoCoverage &coverage) const
{
    const int kind = random.below(1000);
    if (coverage.lostOn.isValid() ? kind < 500 : kind < 15) {
        account.state = "deleted";
        account.endedOn = std::min(m_day, std::max(account.registeredOn, coverage.lostOn).addDays(random.below(200)));
        account.endReason = coverage.lostOn.isValid() ? "coverage_lost" : "deregistration";
    } else if (kind >= 985) {
        account.state = "frozen";
        account.endedOn = std::min(m_day, account.registeredOn.addDays(random.between(1, 400)));
        account.endReason = "asked_for";
    } else if (account.issued && kind >= 880) { // the notice has come, nobody has used it yet
        account.state = "issued";
        account.registeredOn = {};
        account.lastLoginOn = {};
    }
}

void DemoAccounts::addAddresses(DemoRandom &random, DemoAccount &account, const QByteArray &name, bool early) const
{
    if (early && random.inThousand(500))
        return;
    account.verified = random.inThousand(930);
    const int count = m_traits.emails > 1 && random.inThousand(300) ? random.between(2, m_traits.emails) : 1;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(m_number) + (i > 0 ? QByteArray(1, char('a' + i)) : QByteArray());
        account.emails.append(name + number + '@' + random.anyOf(domains));
    }
}
