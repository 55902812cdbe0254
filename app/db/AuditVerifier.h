#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

class Database;

/// The last seal of a society's record, as printed on run sheets: code:seal:hash.
struct AuditHead
{
    QString society;
    qint64 seal = 0;
    QByteArray hash; ///< hexadecimal

    QString text() const;
    /// Nothing but an empty society when `text` is not of the form code:seal:hash.
    static AuditHead fromText(const QString &text);
};

struct AuditFindings
{
    QList<AuditHead> heads;
    qint64 rows = 0;
    qint64 unsealed = 0;
    QString firstFlaw; ///< a sentence; empty when all is as it was written
};

/// Computes the record of what was done once more, with nothing but SHA-256 and the formula in the database's README,
/// so that even a superuser's rewrite shows: changed, removed, added and exchanged rows by themselves, a cut end by a
/// head that somebody kept.
class AuditVerifier
{
    Q_DECLARE_TR_FUNCTIONS(AuditVerifier)

public:
    explicit AuditVerifier(Database &database)
        : m_database(database)
    {
    }

    AuditFindings verify(const QList<AuditHead> &keptHeads);

private:
    struct Seal;

    void verifySociety(const QByteArray &id, const QString &code, const QList<AuditHead> &keptHeads);
    void verifySealed(const QByteArray &id, const QString &code, const QList<Seal> &seals);
    void verifyUnsealed(const QByteArray &id, const QString &code);
    void closeSeal(const QString &code, const QByteArray &id, const Seal &seal);
    void flaw(const QString &sentence);

    Database &m_database;
    AuditFindings m_findings;

    // The seal that is being read.
    QByteArray m_previousHash;
    QByteArray m_rowHashes;
    qint64 m_rowsOfSeal = 0;
    QByteArray m_firstEvent;
    QByteArray m_lastEvent;
};
