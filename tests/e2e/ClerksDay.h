#pragma once

#include "tests/e2e/Person.h"

#include <QObject>

#include <array>

/// Three clerks of one society at once, each at a window of their own: what they do at the same moment, the database
/// puts in order, and nobody loses what they were typing.
class ClerksDay final : public QObject
{
    Q_OBJECT
public:
    ClerksDay(const TestCluster &cluster, Tour &tour, std::shared_ptr<SecretSource> secrets);

private slots:
    void initTestCase();
    void threeSearchesAtOnceFindEachTheirOwn();
    void oneWishTakenByTwoIsOneRequest();
    void ofThreeWhoClaimOneHasIt();
    void whatIsTypedStaysWhileOthersWorkOnTheSameRequest();
    void eachRequestIsHandledOnce();
    void cleanupTestCase();

private:
    static constexpr std::array places{0, 1, 2};

    const Hand &hand(int clerk) const { return m_clerks.at(size_t(clerk))->hand(); }
    void open(int clerk, const TestCluster::Sample &member) const;
    void beginToTake(int clerk, const QString &reason) const;
    void goTo(int clerk, const QString &name) const;
    void answer(int clerk, const TestCluster::Sample &member) const;
    QString count(const QString &what, const QString &where) const;
    QString stateOf(const QString &request) const;
    void showPages() const;

    const TestCluster &m_cluster;
    std::shared_ptr<SecretSource> m_secrets;
    Tour &m_tour;
    QList<TestCluster::Sample> m_members;
    std::array<std::unique_ptr<Person>, 3> m_clerks;
    QString m_request; ///< that all three are after
    int m_holder = -1; ///< who has it
};
