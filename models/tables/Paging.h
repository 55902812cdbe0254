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
