#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

/// Calls `handle(answer)` on the thread of `receiver` once `answer` is there, and never if `receiver` has gone before
/// or the call was cancelled. (QFuture::then with a context asserts in Qt 6.4 when that context dies first.)
template <typename T, typename Handle>
void whenAnswered(const QFuture<T> &answer, QObject *receiver, Handle handle)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    const auto deliver = [watcher, handle = std::move(handle)] {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            handle(watcher->result());
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, deliver);
    watcher->setFuture(answer);
}
