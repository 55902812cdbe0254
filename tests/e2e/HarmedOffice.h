#pragma once

#include "tests/fakes/TestCluster.h"

#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <memory>

/// F3: an office with cards to print, count and post, to which one harm is done at one step of the way, and which then
/// goes on as people do. Whose program does the work is the derived class's business.
class HarmedOffice
{
public:
    enum class Fault { Killed, ServerCrash, LineCut, SentTwice, GivenUpByAnother, PaperLostOrDoubled };
    static constexpr int faults = 6;
    static const std::array<const char *, faults> faultNames;

    /// From the picked requests to the card in the post; 0 is none of them.
    static constexpr int steps = 12;
    static constexpr int firstStepOfCounting = 10;
    static constexpr int cardsOfATrial = 2;

    enum class Duty { Print, Count };
    struct Harm
    {
        int step = 0;
        Fault fault = Fault::Killed;
    };

    using Ledger = QMap<QString, int>; ///< sheets by serial

    /// A card as the database has it in the end.
    struct Row
    {
        QString serial;
        QString state;
        QString request;
        QString requestState;
        int active = 0; ///< secrets that open its account
    };

    struct Verdict
    {
        int lost = 0;        ///< a request that ended without its card in the post
        int doubled = 0;     ///< two cards in the post for one request, or two secrets that work, or none
        int unaccounted = 0; ///< a sheet whose card did not end, or a posted card without exactly one sheet

        bool isClean() const { return lost + doubled + unaccounted == 0; }
        Verdict &operator+=(const Verdict &other);
    };

    HarmedOffice();
    virtual ~HarmedOffice();
    HarmedOffice(const HarmedOffice &) = delete;
    HarmedOffice &operator=(const HarmedOffice &) = delete;

    /// Why there is no office; empty when there is one.
    QString problem() const;
    /// Rows for a test function with the columns step and fault, so that each trial has its own line and its own time:
    /// each step with each fault `times` times; where that is 0, each of `atSteps` with the next fault.
    static void addTrials(int times, const QList<int> &atSteps);
    static QList<int> allSteps();
    /// Lets the office work with one harm; false, with the reason printed, when something is not in order in the end,
    /// or when the program was never at that step.
    bool attempt(const Harm &harm);
    /// Of all attempts together.
    QString figures() const;

    QList<Row> rows() const; ///< of the last trial
    const Ledger &ledger() const { return m_lastLedger; }
    static Verdict judge(const QList<Row> &rows, const Ledger &ledger);

protected:
    /// Lets one person work, does the harm at its step, takes down the sheets; true when the work came to its end.
    virtual bool work(Duty duty, const Harm &harm, Ledger &ledger) = 0;
    /// What is done about a run that nobody prints any more.
    virtual void recover(Ledger &ledger) = 0;

    const TestCluster &cluster() const { return *m_cluster; }
    const TestCluster::Login &printer() const { return m_printer; }
    const TestCluster::Login &counter() const { return m_counter; }
    const TestCluster::Login &personFor(Duty duty) const { return duty == Duty::Print ? m_printer : m_counter; }
    qint64 base() const { return m_base; } ///< the trial's requests have higher numbers
    void noteReached() { m_reached = true; }
    void crashServer();
    /// As this person, of the runs in these states.
    void giveUp(const TestCluster::Login &by, const QString &states) const;
    bool somethingIsOpen() const;
    static QStringList pileOf(const Ledger &ledger); ///< doubled ones twice

private:
    void letWork(const Harm &harm);
    void plant();
    bool isThrough() const;
    void loseOrDoubleASheet(Ledger &ledger) const;

    std::unique_ptr<TestCluster> m_cluster;
    TestCluster::Login m_printer;
    TestCluster::Login m_counter;
    qint64 m_base = 900'000;
    int m_members = 0; ///< who may have a card
    int m_trials = 0;
    int m_reachedIn = 0; ///< how often the program stood at the step when the harm came
    Verdict m_sum;
    bool m_reached = false;
    Ledger m_lastLedger;
};
