#pragma once

#include <QtGlobal>

#include <compare>

/// A record's number within its society. The tag keeps a person's number from being taken for a request's.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using PersonId = Id<struct PersonTag>;
using CoverageId = Id<struct CoverageTag>;
using RequestId = Id<struct RequestTag>;
using RunId = Id<struct RunTag>;
using CardId = Id<struct CardTag>;
using BundleId = Id<struct BundleTag>;
using DeputyId = Id<struct DeputyTag>;
using BulkId = Id<struct BulkTag>;
