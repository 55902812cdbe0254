#pragma once

#include "models/domain/Member.h"
#include "models/domain/Staff.h"

#include <QObject>

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
};
