#include "models/tables/Paging.h"

#include <utility>

void Paging::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        emit loadingChanged(loading);
}

void Paging::stop()
{
    ++m_latest;
    setLoading(false);
}

void Paging::arrive()
{
    setLoading(false);
    emit arrived();
}
