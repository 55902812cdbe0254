#pragma once

#include "app/DemoServer.h"
#include "models/base/Server.h"
#include "ui/dialogs/DemoOffer.h"

#include <QList>
#include <QPointer>

class Language;
class SignInDialog;

/// Leads from the sign-in to the demo and back: what the offer's buttons mean, and what the dialog shows meanwhile.
class DemoAtSignIn : public QObject
{
    Q_OBJECT
public:
    DemoAtSignIn(const QString &command, const QString &folder, const Language &language, QObject *parent = nullptr);

    /// From now on this dialog is the one on screen.
    void attach(SignInDialog *dialog);
    /// The dialog shows the deployed servers. Where there are none to sign in to, the demo is worth an offer.
    void settle(bool usable);
    /// Starts it without being asked.
    void begin();
    /// Whether the servers to choose from are the demo's.
    bool isOpen() const { return m_state == DemoOffer::State::Running; }

signals:
    void opened(const QList<Server> &servers);
    /// The deployed servers are to be shown again.
    void closed();

private:
    void open(const QString &serverFile);
    void close();
    void fail(const QString &what);
    void show(DemoOffer::State state);

    DemoServer m_server;
    const Language &m_language;
    QPointer<SignInDialog> m_dialog;
    DemoOffer::State m_state = DemoOffer::State::None;
    QString m_problem; ///< that has to be said
};
