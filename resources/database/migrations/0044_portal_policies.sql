-- The planner takes a table's policy and the society that a statement names for two conditions that have nothing to do
-- with each other, and so of a large society's accounts on a server with many societies for a dozen: a login went
-- through all of them. Inside coalesce the policy says the same, and the planner makes nothing of it.
set local role madoguchi_owner;

alter policy served_societies on core.account
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.account_email
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.attempt
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.card
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.closing_day
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.counter
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.coverage
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies_mirror on core.coverage
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.credential
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.login_event
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.login_guard
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.mail
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.mail_event
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.mail_link
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.one_time_key
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.operation
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.person
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.registration
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.request
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.society
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.society_profile
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));
alter policy served_societies on core.subscription
    using (coalesce(society_id = any ((select core.my_societies())::int[]), false));

reset role;
