#include "models/postgres/PgSession.h"

#include <QMutexLocker>

#include <algorithm>
#include <new>

namespace {

// Nothing where the system gives no locked memory: the password is then not kept at all.
std::shared_ptr<const Secret> locked(const QString &text)
try {
    QByteArray bytes = text.toUtf8();
    auto secret = std::make_shared<Secret>(bytes.size());
    std::copy(bytes.cbegin(), bytes.cend(), secret->data());
    bytes.fill('\0');
    return secret;
} catch (const std::bad_alloc &) {
    return nullptr;
}

} // namespace

PgSession::PgSession(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_thread(QThread::create([this] { serve(); }))
{
    m_thread->setObjectName(QLatin1String("PgSession"));
    m_thread->start();
}

PgSession::~PgSession()
{
    m_stop = true;
    std::deque<Job> dropped;
    {
        const QMutexLocker lock(&m_mutex);
        dropped.swap(m_jobs);
        m_jobsCame.wakeAll();
    }
    m_thread->wait();
}

QFuture<Result<Done>> PgSession::open(const Server &server, const QString &user, const QString &password)
{
    const auto work = [this, server, user, secret = locked(password)]() -> Result<Done> {
        if (!secret)
            return DbError::of(DbError::Kind::Fault);
        m_connection->close();
        m_server = server;
        m_user = user;
        m_password = secret;
        if (const auto error = connect()) {
            forgetPassword(DbError::of(DbError::Kind::Offline));
            return *error;
        }
        return Done();
    };
    return enqueue<Done>(work, false);
}

void PgSession::close()
{
    const auto forget = [this] {
        forgetPassword(DbError::of(DbError::Kind::Offline));
        m_connection->close();
        setConnected(false);
    };
    put({forget, {}});
}

QFuture<Result<Done>> PgSession::command(SqlFunction function, SqlValues values)
{
    return ask<Done>(function, std::move(values), [](const pg_result *) -> Result<Done> { return Done(); });
}

void PgSession::put(Job job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_jobsCame.wakeAll();
}

void PgSession::serve()
{
    m_connection = std::make_unique<PgConnection>(m_limit, m_stop);
    while (!m_stop) {
        Job job;
        {
            const QMutexLocker lock(&m_mutex);
            while (m_jobs.empty() && !m_stop)
                m_jobsCame.wait(&m_mutex);
            if (m_stop)
                break;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job.work();
    }
    m_connection.reset(); // on the thread that opened it
}

std::variant<PgAnswer, DbError> PgSession::perform(SqlFunction function, const SqlValues &values)
{
    const QDeadlineTimer deadline(m_limit);
    if (!m_password)
        return m_withoutPassword;
    if (!m_connection->isAlive()) {
        if (const auto error = connect()) {
            if (error->kind == DbError::Kind::SignInFailed)
                forgetPassword(*error); // a poll that tries on would lock the person out
            refuseWaiting(*error);
            return *error;
        }
    }
    auto outcome = m_connection->call(function, values, deadline);
    const auto *error = std::get_if<DbError>(&outcome);
    if (error && error->kind == DbError::Kind::Unknown) {
        setConnected(false);
        refuseWaiting(DbError::of(DbError::Kind::Offline));
    }
    return outcome;
}

std::optional<DbError> PgSession::connect()
{
    const auto error = m_connection->open(m_server, m_user, *m_password);
    setConnected(!error);
    return error;
}

void PgSession::forgetPassword(const DbError &fromNowOn)
{
    m_password.reset();
    m_withoutPassword = fromNowOn;
}

// Each of the waiting calls would find out the same thing, seconds later.
void PgSession::refuseWaiting(const DbError &error)
{
    std::deque<Job> waiting;
    {
        const QMutexLocker lock(&m_mutex);
        const auto isCall = [](const Job &job) { return bool(job.refuse); };
        std::copy_if(m_jobs.cbegin(), m_jobs.cend(), std::back_inserter(waiting), isCall);
        std::erase_if(m_jobs, isCall);
    }
    for (const Job &job : waiting)
        job.refuse(error);
}

void PgSession::setConnected(bool connected)
{
    if (connected == m_connected)
        return;
    m_connected = connected;
    if (m_changed)
        m_changed(connected);
}
