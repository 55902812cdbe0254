#pragma once

#include "models/domain/RequestDesk.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/RequestStrips.h"

#include <QObject>

struct DbError;
class Intention;
class MessageBar;
class RequestGateway;
class RequestPanel;

/// Carries out what a clerk decides to do with the request beside the list, and says what came of it. A refusal says
/// who did what in the meantime, once the request has been read again.
class RequestDeeds : public QObject
{
    Q_OBJECT
public:
    RequestDeeds(const Gateways &gateways, const Session &session, RequestPanel &panel, MessageBar &bar,
                 Intention &intention, QObject *parent);

    void claim();
    void release();
    void submit();
    void carryOut(RequestStrips::Step step, const QString &reason);
    void resume();
    void putNote(const QString &note);
    void offerBlocks();
    void callBack();
    void noteCallBack(const QString &outcome);
    /// Lets somebody else at this desk decide on the request.
    void letDecide();
    /// The request as it is now; where something was just refused, says who did it.
    void explain(const RequestDetail &now);

signals:
    /// What is on screen is out of date.
    void done();
    /// It is this person's now; the focus goes to its next step.
    void claimed(RequestId request);

private:
    void refused(const DbError &error);
    QString doneWords(RequestStrips::Step step, const QString &member) const;

    RequestGateway &m_requests;
    SecondPersonMaker m_secondPerson;
    Session m_session;
    RequestPanel &m_panel;
    MessageBar &m_bar;
    Intention &m_intention;
    RequestId m_refused; ///< to be explained when it has been read again
};
