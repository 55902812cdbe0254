#pragma once

#include "tests/fakes/TestCluster.h"

/// Members of mykempo who may have a card, and requests of theirs that have been approved and wait for paper: where the
/// tests of the paper begin.
namespace ApprovedRequests {

/// Fills the table public.chosen with them, `most` at the most: the columns of their keys, and place (from 0).
/// How many there are.
int choose(const TestCluster &cluster, int most);

/// Approved requests with the numbers after `base` for `count` of those chosen, beginning with the place `first` and
/// after the last place with place 0 again.
void plant(const TestCluster &cluster, qint64 base, int first, int count);

} // namespace ApprovedRequests
