#pragma once

#include "models/base/Result.h"
#include "models/postgres/JsonRecord.h"
#include "models/postgres/PgConnection.h"
#include "models/postgres/Row.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>

/// A connection on a thread of its own. Calls queue up and are answered in order; each is answered within 5 s of its
/// turn at the given default. When the connection is lost, the calls behind are answered Offline at once, for they were
/// never sent; the next call connects again by itself. Only a sign-in that is refused while connecting again is not
/// repeated: all later calls answer SignInFailed.
class PgSession
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{4000};

    /// `limit`: how long one call may take before it is cancelled.
    explicit PgSession(std::chrono::milliseconds limit = defaultLimit);
    ~PgSession(); ///< cancels what is running; what still waits is never answered
    PgSession(const PgSession &) = delete;
    PgSession &operator=(const PgSession &) = delete;

    /// `changed` is called on the session's thread when the connection comes or goes. To be set before open().
    void onConnectionChange(std::function<void(bool)> changed) { m_changed = std::move(changed); }

    /// Connects, and remembers the password in locked memory for connecting again. SignInFailed, Untrusted or Offline.
    QFuture<Result<Done>> open(const Server &server, const QString &user, const QString &password);
    /// Forgets the password and closes, after the calls that were made before.
    void close();

    /// For a function that returns a table.
    template <typename T>
    QFuture<Result<QList<T>>> rows(SqlFunction function, SqlValues values, T (*read)(const Row &))
    {
        return ask<QList<T>>(function, std::move(values), [read](const pg_result *answer) -> Result<QList<T>> {
            bool complete = true;
            QList<T> found;
            for (int i = 0; i < Row::countIn(answer); ++i)
                found.append(read(Row(answer, i, complete)));
            if (!complete)
                return DbError::of(DbError::Kind::SchemaTooOld);
            return found;
        });
    }

    /// For a function that returns one jsonb object.
    template <typename T>
    QFuture<Result<T>> record(SqlFunction function, SqlValues values, T (*read)(const JsonRecord &))
    {
        return ask<T>(function, std::move(values), [read](const pg_result *answer) -> Result<T> {
            bool complete = Row::countIn(answer) == 1;
            const JsonRecord record(complete ? Row(answer, 0, complete).json() : QJsonObject());
            if (!complete)
                return DbError::of(DbError::Kind::SchemaTooOld);
            return read(record);
        });
    }

    /// For a function whose answer says no more than that it has been done.
    QFuture<Result<Done>> command(SqlFunction function, SqlValues values);

private:
    struct Job
    {
        std::function<void()> work;
        std::function<void(const DbError &)> refuse; ///< none: has to be worked off whatever became of the connection
    };

    template <typename T>
    QFuture<Result<T>> ask(SqlFunction function, SqlValues values, std::function<Result<T>(const pg_result *)> read)
    {
        const auto work = [this, function, values = std::move(values), read = std::move(read)]() -> Result<T> {
            const auto outcome = perform(function, values);
            if (const auto *error = std::get_if<DbError>(&outcome))
                return *error;
            return read(std::get<PgAnswer>(outcome).get());
        };
        return enqueue<T>(work, true);
    }

    template <typename T>
    QFuture<Result<T>> enqueue(std::function<Result<T>()> work, bool mayBeRefused)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto answer = [promise](const Result<T> &result) {
            promise->addResult(result);
            promise->finish();
        };
        Job job{[work = std::move(work), answer] { answer(work()); }, {}};
        if (mayBeRefused)
            job.refuse = [answer](const DbError &error) { answer(error); };
        put(std::move(job));
        return promise->future();
    }

    void put(Job job);
    void serve();
    std::variant<PgAnswer, DbError> perform(SqlFunction function, const SqlValues &values);
    std::optional<DbError> connect();
    void forgetPassword(const DbError &fromNowOn);
    void refuseWaiting(const DbError &error);
    void setConnected(bool connected);

    QMutex m_mutex; // guards m_jobs
    QWaitCondition m_jobsCame;
    std::deque<Job> m_jobs;
    std::atomic<bool> m_stop = false;
    std::function<void(bool)> m_changed;
    std::chrono::milliseconds m_limit;

    // From here on: touched on m_thread only.
    std::unique_ptr<PgConnection> m_connection;
    bool m_connected = false;
    Server m_server;
    QString m_user;
    std::shared_ptr<const Secret> m_password;
    DbError m_withoutPassword = DbError::of(DbError::Kind::Offline); ///< the answer to calls while there is none

    std::unique_ptr<QThread> m_thread;
};
