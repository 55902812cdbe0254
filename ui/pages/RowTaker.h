#pragma once

#include "models/domain/Member.h"
#include "models/gateways/Gateways.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class MessageBar;
class RequestTaker;
struct Session;

/// Takes a request for a member in a list: opens the record, which is on the books as opened from `list`, and then asks
/// what is wanted.
class RowTaker : public QObject
{
    Q_OBJECT
public:
    RowTaker(Gateways gateways, const Session &session, const QString &list, MessageBar &messages, QWidget *page);

    /// `kind`: what is wanted, where it is known.
    void take(PersonId person, const QString &kind);

    QJsonObject draft() const;
    void takeUp(const QJsonObject &draft);

signals:
    void taken();
    /// A request is to be looked at.
    void requestWanted(RequestId request);

private:
    void open(PersonId person, const QString &from, std::function<void(const PersonView &)> then);
    void tellTaken(RequestId request);

    MemberGateway &m_members;
    QString m_list;
    MessageBar &m_messages;
    RequestTaker *m_taker;
    quint64 m_latest = 0;
};
