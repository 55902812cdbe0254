#pragma once

#include "models/base/DbError.h"

#include <utility>
#include <variant>

/// A value, or the reason why there is none. The member names are those of std::expected, so that this file can become
/// an alias once the compilers have it.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::in_place_index<0>, std::move(value))
    {
    }
    Result(DbError error)
        : m_outcome(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_outcome.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T &value() const & { return std::get<0>(m_outcome); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const DbError &error() const { return std::get<1>(m_outcome); }

private:
    std::variant<T, DbError> m_outcome;
};

/// What an operation gives back that only succeeds or fails.
using Done = std::monostate;
