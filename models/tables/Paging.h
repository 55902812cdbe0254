#pragma once

#include "models/base/DbError.h"

#include <QObject>

/// What a PagedTable says about its pages.
class Paging : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool isLoading() const { return m_loading; }
    void setLoading(bool loading);
    /// What was asked for is here.
    void arrive();
    /// What is under way is not waited for any more: it was asked before latest().
    void stop();
    quint64 latest() const { return m_latest; }

signals:
    /// A page is being waited for, or no longer.
    void loadingChanged(bool loading);
    /// A page has come, or the list was emptied.
    void arrived();
    /// The last page could not be had; askMore() asks for it again.
    void failed(const DbError &error);

private:
    bool m_loading = false;
    quint64 m_latest = 0;
};

/// The records of a page: it is their list, or has it as `lines`.
template <typename Batch>
const auto &linesOf(const Batch &page)
{
    if constexpr (requires { page.lines; })
        return page.lines;
    else
        return page;
}
