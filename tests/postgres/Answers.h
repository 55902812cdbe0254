#pragma once

#include "models/base/Result.h"

#include <QFuture>

/// Waits for an answer; tests may.
template <typename T>
Result<T> answerTo(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}
