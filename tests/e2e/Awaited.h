#pragma once

#include "models/base/WhenAnswered.h"

#include <QEventLoop>

#include <optional>

/// Waits for an answer with the event loop running: for programs that have no window and do one thing after the other.
template <typename T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    std::optional<Result<T>> came;
    whenAnswered(future, &loop, [&](const Result<T> &answer) {
        came.emplace(answer);
        loop.quit();
    });
    loop.exec();
    return *came;
}
