#pragma once

#include "app/Desk.h"
#include "tests/e2e/BareConnection.h"
#include "tests/e2e/Hand.h"
#include "tests/fakes/TestCluster.h"

#include <memory>

class Tour;

/// One member of staff with two ways in: the program's own windows, and a bare connection for trying what the windows
/// would not offer.
class Person
{
public:
    Person(const TestCluster &cluster, const TestCluster::Login &login, std::shared_ptr<SecretSource> secrets);
    ~Person();

    const QString &name() const { return m_login.name; }
    const QString &login() const { return m_login.login; }

    /// Opens the program and signs in by choosing this person from the demo's list. False when no window comes.
    bool signIn(Tour &tour);
    /// Shuts the program.
    void leave();
    /// Works the main window; only after signIn.
    const Hand &hand() const { return *m_hand; }

    /// The SQLSTATE that a bare call ends with; empty when the database did it.
    QString tries(const char *sql, const QStringList &values) { return m_bare.ask(sql, values).sqlState; }
    BareConnection &bare() { return m_bare; }

private:
    TestCluster::Login m_login;
    Options m_options;
    std::shared_ptr<SecretSource> m_secrets;
    BareConnection m_bare;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Hand> m_hand;
};
