#pragma once

#include "models/base/DbError.h"
#include "models/base/Secret.h"
#include "models/base/Server.h"
#include "models/postgres/SqlFunction.h"
#include "models/postgres/SqlValue.h"

#include <QDeadlineTimer>

#include <atomic>
#include <memory>
#include <variant>

class QHostAddress;
struct pg_conn;
struct pg_result;

struct FreeResult
{
    void operator()(pg_result *answer) const;
};
using PgAnswer = std::unique_ptr<pg_result, FreeResult>;

/// One connection, used on one thread. Qt Sql opens it; the calls go through libpq on the driver's handle, because
/// QPSQL writes bound values into the statement, which the server may log. Nothing here waits longer than its deadline
/// and the short time that cancelling takes.
class PgConnection
{
public:
    /// `limit` is how long a call may take, `stop` ends whatever is waited for.
    PgConnection(std::chrono::milliseconds limit, const std::atomic<bool> &stop);
    ~PgConnection();
    PgConnection(const PgConnection &) = delete;
    PgConnection &operator=(const PgConnection &) = delete;

    /// True while the connection stands as far as this end can know; reads what the other end has sent meanwhile.
    bool isAlive();
    std::optional<DbError> open(const Server &server, const QString &user, const Secret &password);
    void close();

    /// The rows, or why there are none. Kind Unknown: the call was sent and its outcome is not known; the connection is
    /// closed then.
    std::variant<PgAnswer, DbError> call(SqlFunction function, const SqlValues &values, QDeadlineTimer deadline);

private:
    enum class Waited { Ready, TimeIsUp, Broken };

    std::optional<DbError> openAt(const Server &server, const QHostAddress &address, const QString &user,
                                  const Secret &password, QDeadlineTimer deadline);
    bool openDriver(const Server &server, const QString &options, const QString &user, const Secret &password);
    Waited waitForAnswers(QDeadlineTimer deadline, PgAnswer &answer, bool heedStop);
    Waited sendAll(QDeadlineTimer deadline);
    Waited cancel(PgAnswer &answer);
    DbError lost(SqlFunction function);

    std::chrono::milliseconds m_limit;
    const std::atomic<bool> &m_stop;
    QString m_name;
    std::unique_ptr<QHostAddress> m_lastGood; ///< where the host was found last; tried first
    pg_conn *m_handle = nullptr;              // the driver's; ends with close()
};
