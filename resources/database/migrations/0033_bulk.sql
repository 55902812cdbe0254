-- Cards for many at once: first notices for new members, another notice for those who never signed in, viewing
-- passwords for those who wish to view. Nobody asked, so nobody was identified: the list says whom, the record says
-- where to, and each request is approved like any other.
set local role madoguchi_owner;

create table core.bulk (
    society_id    int not null references core.society,
    bulk_id       bigint not null,
    what          text not null,
    employer_id   bigint, -- null: of every employer
    reason        text not null,
    state         text not null default 'open',
    begun_by      int not null,
    begun_at      timestamptz not null default clock_timestamp(),
    last_coverage bigint not null default 0, -- those up to here were looked at
    taken         int not null default 0,
    left_out      int not null default 0,
    ended_by      int,
    ended_at      timestamptz,
    primary key (society_id, bulk_id),
    foreign key (society_id, employer_id) references core.employer,
    foreign key (society_id, begun_by) references core.staff,
    foreign key (society_id, ended_by) references core.staff,
    constraint bulk_is_known check (what in ('first_notice', 'never_signed_in', 'viewing_wish')),
    constraint bulk_state_is_known check (state in ('open', 'done', 'stopped')),
    constraint bulk_has_a_reason check (reason <> ''),
    constraint bulk_ended_as_a_whole check (num_nulls(ended_by, ended_at) in (0, 2)
        and (state <> 'open') = (ended_at is not null)),
    constraint bulk_counts_up check (taken >= 0 and left_out >= 0 and last_coverage >= 0)
);
create unique index bulk_one_open on core.bulk (society_id) where state = 'open';

alter table core.request
    add column bulk_id bigint,
    add foreign key (society_id, bulk_id) references core.bulk,
    drop constraint origin_is_known,
    add constraint origin_is_known check (origin in ('asked', 'registration', 'wish_changed', 'list')),
    drop constraint channel_is_known,
    add constraint channel_is_known check (channel in ('portal', 'email', 'telephone', 'paper', 'counter', 'list')),
    add constraint from_a_list_as_a_whole check ((channel = 'list') = (bulk_id is not null)
        and (channel = 'list') = (origin = 'list')),
    drop constraint waits_after_identity_and_submission,
    add constraint waits_after_identity_and_submission check (
        state not in ('waiting', 'approved', 'in_run', 'dispatched')
        or (submitted_by is not null and (identity = 'passed' and verified_by is not null or bulk_id is not null)));
create index request_of_bulk on core.request (society_id, bulk_id) where bulk_id is not null;

alter table core.bulk enable row level security;
alter table core.bulk force row level security;
create policy own_society on core.bulk to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, bulk_id, what, employer_id, reason, begun_by),
    update (state, last_coverage, taken, left_out, ended_by, ended_at) on core.bulk to madoguchi_api;
grant insert (bulk_id) on core.request to madoguchi_api;
