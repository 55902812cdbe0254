-- Which bundles no employer has confirmed is asked every day, among years of those that are settled.

set local role madoguchi_owner;

create index bundle_unconfirmed on core.bundle (society_id, dispatched_at)
    where state = 'dispatched' and route = 'employer' and received_on is null;

reset role;
