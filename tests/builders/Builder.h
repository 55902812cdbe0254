#pragma once

#include "models/base/Result.h"

#include <type_traits>
#include <utility>

/// Test data that names only what the test is about: `aRequest().with(&Request::state, RequestState::Waiting)`.
template <typename Record>
class Builder
{
public:
    explicit Builder(Record start)
        : m_record(std::move(start))
    {
    }

    template <typename Field>
    Builder with(Field Record::*field, std::type_identity_t<Field> value) const
    {
        Builder changed(*this);
        changed.m_record.*field = std::move(value);
        return changed;
    }

    Record build() const { return m_record; }
    operator Record() const { return m_record; }
    operator Result<Record>() const { return m_record; }

private:
    Record m_record;
};
