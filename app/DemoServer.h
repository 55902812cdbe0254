#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <memory>

/// The demo on this computer: a private database of people who do not exist, which the operator's command makes, starts
/// and stops. The command runs beside this program; nobody waits for it.
class DemoServer : public QObject
{
    Q_OBJECT
public:
    /// `command`: the program madoguchi-db; empty: there is none, and so no demo. `folder`: where the demo lies; empty:
    /// the user's own place for it.
    DemoServer(QString command, QString folder, QObject *parent = nullptr);
    ~DemoServer() override;

    /// The command that came with this program, where it can make a demo; empty elsewhere.
    static QString usualCommand();

    bool isPossible() const { return !m_command.isEmpty(); }
    /// Makes the demo where there is none and starts it where it does not run. `language`: ja or en, for the sentences.
    void start(const QString &language);
    /// Throws away what was done in it, and starts anew.
    void reset(const QString &language);
    void stop(const QString &language);
    /// Waits no longer for a start. What has begun goes on to its end, so that nothing half made stays behind, and the
    /// server is stopped then.
    void giveUp();

signals:
    /// What is being done, a sentence.
    void progressed(const QString &what);
    /// It runs; the file says where, and who can sign in.
    void ready(const QString &serverFile);
    void stopped();
    /// A sentence; it may be tried again.
    void failed(const QString &what);

private:
    enum class Work { None, Start, Stop };

    void run(Work work, const QString &language, const QStringList &words);
    void readRemarks();
    QString problem() const;
    void finish(bool done);
    QStringList inFolder() const;
    void stopByItself() const;

    QString m_command;
    QString m_folder;
    Work m_work = Work::None;
    std::unique_ptr<QProcess> m_process;
    QStringList m_remarks;
    bool m_givenUp = false;
    bool m_started = false; ///< by us, so it is stopped when we go
};
