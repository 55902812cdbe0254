#pragma once

#include "models/base/Result.h"

#include <QFuture>
#include <QList>
#include <QPromise>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <tuple>

/// One function of a fake gateway. It keeps what it was asked, and answers when and in what order the test says:
///
///     desk.requests.claim.answer(0, DbError::of(DbError::Kind::TimedOut));
///
/// Or it answers at once, from `always(…)` on, where the test is about something else.
template <typename Answer, typename... Arguments>
class FakeCall
{
public:
    QFuture<Result<Answer>> operator()(const Arguments &...arguments)
    {
        m_asked.append(std::tuple<Arguments...>(arguments...));
        m_promises.append(std::make_shared<QPromise<Result<Answer>>>());
        m_promises.last()->start();
        const QFuture<Result<Answer>> future = m_promises.last()->future();
        if (m_always)
            answer(count() - 1, *m_always);
        return future;
    }

    /// How often it was called so far.
    int count() const { return int(m_asked.size()); }

    /// Argument number `N` of the call number `call` (both from 0).
    template <std::size_t N>
    const auto &asked(int call) const
    {
        Q_ASSERT(call >= 0 && call < count());
        return std::get<N>(m_asked.at(call));
    }

    template <std::size_t N>
    const auto &lastAsked() const
    {
        return asked<N>(count() - 1);
    }

    /// Answers the call number `call`. The receiver hears of it in the event loop, as from a real database.
    void answer(int call, const Result<Answer> &result)
    {
        Q_ASSERT(call >= 0 && call < count());
        m_promises.at(call)->addResult(result);
        m_promises.at(call)->finish();
    }

    void answerLast(const Result<Answer> &result) { answer(count() - 1, result); }

    /// From now on every call is answered at once with `result`.
    void always(const Result<Answer> &result) { m_always = result; }

private:
    QList<std::tuple<Arguments...>> m_asked;
    QList<std::shared_ptr<QPromise<Result<Answer>>>> m_promises;
    std::optional<Result<Answer>> m_always;
};
