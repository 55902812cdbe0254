#pragma once

#include <QByteArray>
#include <QUuid>

/// Names one intention of one person. It is made before the question is asked, and stays the same however often the
/// call has to be repeated, so that the database does the thing once (design: idempotency).
class OpId
{
public:
    static OpId fresh() { return OpId(QUuid::createUuid()); }

    QByteArray text() const { return m_id.toByteArray(QUuid::WithoutBraces); }
    friend bool operator==(const OpId &, const OpId &) = default;

private:
    explicit OpId(const QUuid &id)
        : m_id(id)
    {
    }
    QUuid m_id;
};
