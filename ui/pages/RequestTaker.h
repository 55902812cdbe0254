#pragma once

#include "models/domain/Member.h"
#include "models/domain/Staff.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

class Intention;
class RequestGateway;
class TakeRequestDialog;
struct NewRequest;

/// Takes a member's request: opens the dialog, tells it what is under way already, and carries out what it says.
class RequestTaker : public QObject
{
    Q_OBJECT
public:
    /// The dialog stands over `page`.
    RequestTaker(RequestGateway &requests, const Session &session, QWidget *page);

    /// `kind`: what is wanted, where it is known.
    void take(const PersonView &person, const QString &kind);
    /// What is filled in at the moment, with its "person"; empty while nothing is asked.
    QJsonObject draft() const;
    /// Opens the dialog as it was left.
    void takeUp(const PersonView &person, const QJsonObject &draft);

signals:
    void taken(RequestId request);
    /// One that is open already is to be looked at instead.
    void requestWanted(RequestId request);

private:
    void askGuard(TakeRequestDialog *dialog);
    void carryOut(TakeRequestDialog *dialog, Intention *intention, const NewRequest &request);

    RequestGateway &m_requests;
    Session m_session;
    QWidget *m_page;
    QPointer<TakeRequestDialog> m_dialog;
};
