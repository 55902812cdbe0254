#pragma once

#include "models/base/DbError.h"

#include <QObject>

/// What a PagedTable says about its pages.
class Paging : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    /// A page is being waited for, or no longer.
    void loadingChanged(bool loading);
    /// A page has come, or the list was emptied.
    void arrived();
    /// The last page could not be had; askMore() asks for it again.
    void failed(const DbError &error);
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
