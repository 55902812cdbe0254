#pragma once

#include "models/domain/Staff.h"

#include <QDateTime>
#include <QFrame>

class PlainLabel;
class QHBoxLayout;

/// The line at the bottom: is there a connection, to what, since when not; that work is recorded; who sits here.
class StatusStrip : public QFrame
{
    Q_OBJECT
public:
    StatusStrip(const Session &session, const QString &server, QWidget *parent = nullptr);

    /// `now` is the database's clock.
    void setConnected(const QDateTime &now);
    /// `since` is the time of the last answer; null when there was none. `why` is one sentence, or empty.
    void setDisconnected(const QDateTime &since, const QString &why);
    /// 0: the window does not lock by itself.
    void setIdleMinutes(int minutes);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *addLabel(const QString &name, QHBoxLayout *row);
    void retranslate();
    void showConnection();

    Session m_session;
    QString m_server;
    bool m_connected = true;
    QDateTime m_time;
    QString m_why;
    int m_idleMinutes = 0;
    PlainLabel *m_connectionIcon;
    PlainLabel *m_connection;
    PlainLabel *m_clock;
    PlainLabel *m_recorded;
    PlainLabel *m_staff;
    PlainLabel *m_idle;
};
