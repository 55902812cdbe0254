#pragma once

#include "models/domain/RunCount.h"

#include <QObject>

class Intention;
class MessageBar;
class RunGateway;

/// Asks the database, one after the other, what sheets are that turned up in the count of a run and are none of its
/// own. Counting goes on meanwhile; what could not be asked waits, and is asked with the next one or by "Try again".
class StrayLookup final : public QObject
{
    Q_OBJECT
public:
    StrayLookup(RunGateway &runs, MessageBar &messages, QObject *parent);

    void look(RunId run, int fence, const QString &serial);

signals:
    void told(const StraySheet &sheet);

private:
    struct Stray
    {
        RunId run;
        int fence = 0;
        QString serial;
    };

    void askNext();

    RunGateway &m_runs;
    Intention *m_intention;
    QList<Stray> m_waiting;
};
