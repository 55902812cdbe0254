#include "app/db/AuditVerifier.h"

#include "app/db/Database.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr char separator = 31;

// What a row's hash is taken over, in this order; the hash itself, the event's number and its seal follow.
constexpr auto columns
    = "society_id, (extract(epoch from at) * 1000000)::bigint, actor, coalesce(staff_id::text, ''), what, "
      "topic, coalesce(record_id::text, ''), coalesce(person_id::text, ''), details, "
      "encode(row_hash, 'hex'), event_id, seal";
enum Column { Hashed = 9, RowHash = 9, EventId = 10, SealNumber = 11 };

QByteArray sha256(const QByteArray &data) { return QCryptographicHash::hash(data, QCryptographicHash::Sha256); }

bool fits(const Database::Row &row)
{
    QByteArray text;
    for (int i = 0; i < Hashed; ++i) {
        if (i > 0)
            text += separator;
        text += row.at(i);
    }
    return sha256(text).toHex() == row.at(RowHash);
}

} // namespace

struct AuditVerifier::Seal
{
    QByteArray number;
    QByteArray firstEvent;
    QByteArray lastEvent;
    QByteArray events;
    QByteArray previousHash;
    QByteArray hash;
    QByteArray sealedAt;
};

QString AuditHead::text() const { return u"%1:%2:%3"_s.arg(society).arg(seal).arg(QString::fromLatin1(hash)); }

AuditHead AuditHead::fromText(const QString &text)
{
    static const QRegularExpression shape(u"^([a-z][a-z0-9_]*):([0-9]{1,18}):([0-9a-fA-F]{64})$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    return {match.captured(1), match.captured(2).toLongLong(), match.captured(3).toLower().toLatin1()};
}

void AuditVerifier::flaw(const QString &sentence)
{
    if (m_findings.firstFlaw.isEmpty())
        m_findings.firstFlaw = sentence;
}

AuditFindings AuditVerifier::verify(const QList<AuditHead> &keptHeads)
{
    m_findings = {};
    // One picture of the record, however much is written meanwhile.
    m_database.execute("begin isolation level repeatable read read only");
    const auto societies = m_database.rows("select society_id, code from core.society order by society_id");
    for (const Database::Row &society : societies)
        verifySociety(society.at(0), QString::fromUtf8(society.at(1)), keptHeads);
    m_database.execute("commit");

    for (const AuditHead &kept : keptHeads) {
        const bool known = std::any_of(societies.cbegin(), societies.cend(), [&](const Database::Row &society) {
            return society.at(1) == kept.society.toUtf8();
        });
        if (!known)
            flaw(tr("There is no society %1, of which a head was kept.").arg(kept.society));
    }
    return m_findings;
}

void AuditVerifier::verifySociety(const QByteArray &id, const QString &code, const QList<AuditHead> &keptHeads)
{
    QList<Seal> seals;
    const auto rows = m_database.rows("select seal, first_event, last_event, events, previous_hash, hash, "
                                      "(extract(epoch from sealed_at) * 1000000)::bigint "
                                      "from core.audit_seal where society_id = $1 order by seal",
                                      {id});
    for (const Database::Row &row : rows) {
        seals.append({row.at(0), row.at(1), row.at(2), row.at(3), QByteArray::fromHex(row.at(4).mid(2)),
                      QByteArray::fromHex(row.at(5).mid(2)), row.at(6)});
    }
    verifySealed(id, code, seals);
    verifyUnsealed(id, code);

    for (const AuditHead &kept : keptHeads) {
        if (kept.society != code)
            continue;
        if (kept.seal > seals.size())
            flaw(tr("The record of %1 ends with seal %2, but seal %3 was kept: its end has been cut off.")
                     .arg(code, QString::number(seals.size()), QString::number(kept.seal)));
        else if (kept.seal > 0 && seals.at(kept.seal - 1).hash.toHex() != kept.hash)
            flaw(tr("Seal %1 of %2 is not the one that was kept: the record has been written anew.")
                     .arg(QString::number(kept.seal), code));
    }
    if (!seals.isEmpty())
        m_findings.heads.append({code, seals.last().number.toLongLong(), seals.last().hash.toHex()});
}

void AuditVerifier::verifySealed(const QByteArray &id, const QString &code, const QList<Seal> &seals)
{
    static const QByteArray statement = QByteArray("select ") + columns
        + " from core.audit_event where society_id = $1 and seal is not null order by seal, event_id";
    qsizetype current = 0;
    m_previousHash = QByteArray(32, '\0');
    m_rowHashes.clear();
    m_rowsOfSeal = 0;
    const auto closeBefore = [&](qint64 number) {
        while (current < seals.size() && (number == 0 || seals.at(current).number.toLongLong() < number))
            closeSeal(code, id, seals.at(current++));
    };
    m_database.stream(statement.constData(), {id}, [&](const Database::Row &row) {
        ++m_findings.rows;
        closeBefore(row.at(SealNumber).toLongLong());
        if (!fits(row))
            flaw(tr("Row %1 of %2 has been changed.").arg(QString::fromLatin1(row.at(EventId)), code));
        if (current >= seals.size() || seals.at(current).number != row.at(SealNumber))
            flaw(tr("Row %1 of %2 bears seal %3, which does not exist.")
                     .arg(QString::fromLatin1(row.at(EventId)), code, QString::fromLatin1(row.at(SealNumber))));
        if (m_rowsOfSeal++ == 0)
            m_firstEvent = row.at(EventId);
        m_lastEvent = row.at(EventId);
        m_rowHashes += QByteArray::fromHex(row.at(RowHash));
    });
    closeBefore(0);
    for (qsizetype i = 0; i < seals.size(); ++i) {
        if (seals.at(i).number.toLongLong() != i + 1)
            flaw(tr("Seal %1 of %2 is missing.").arg(QString::number(i + 1), code));
    }
}

void AuditVerifier::closeSeal(const QString &code, const QByteArray &id, const Seal &seal)
{
    const QByteArrayList facts{id, seal.number, seal.firstEvent, seal.lastEvent, seal.events, seal.sealedAt};
    const QByteArray expected = sha256(m_previousHash + facts.join(separator) + m_rowHashes);
    if (seal.previousHash != m_previousHash || expected != seal.hash || seal.events.toLongLong() != m_rowsOfSeal
        || seal.firstEvent != m_firstEvent || seal.lastEvent != m_lastEvent) {
        flaw(tr("The rows %1 to %2 of %3 are not what seal %4 was put under: there are %5 of %6, or they have been "
                "exchanged.")
                 .arg(QString::fromLatin1(seal.firstEvent), QString::fromLatin1(seal.lastEvent), code,
                      QString::fromLatin1(seal.number), QString::number(m_rowsOfSeal),
                      QString::fromLatin1(seal.events)));
    }
    m_previousHash = seal.hash;
    m_rowHashes.clear();
    m_rowsOfSeal = 0;
}

void AuditVerifier::verifyUnsealed(const QByteArray &id, const QString &code)
{
    static const QByteArray statement = QByteArray("select ") + columns
        + " from core.audit_event where society_id = $1 and seal is null order by event_id";
    m_database.stream(statement.constData(), {id}, [&](const Database::Row &row) {
        ++m_findings.rows;
        ++m_findings.unsealed;
        if (!fits(row))
            flaw(tr("Row %1 of %2 has been changed.").arg(QString::fromLatin1(row.at(EventId)), code));
    });
}
