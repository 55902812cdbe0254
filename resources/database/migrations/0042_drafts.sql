-- Forms that somebody has half filled in, sealed by the client with a key that only that person's password gives. They
-- outlive an idle lock, a lost line and a killed client, and are erased within a week.

set local role madoguchi_owner;

create table core.draft (
    society_id int not null,
    staff_id   int not null,
    place      text not null,
    sealed     bytea not null,
    kept_at    timestamptz not null default clock_timestamp(),
    primary key (society_id, staff_id, place),
    foreign key (society_id, staff_id) references core.staff,
    constraint draft_place_is_a_code check (place ~ '^[a-z][a-z_.]{0,39}$'),
    constraint draft_is_sealed check (octet_length(sealed) between 41 and 400000) -- nonce, something, tag
);
alter table core.draft enable row level security;
alter table core.draft force row level security;
create policy own_society on core.draft to madoguchi_api using (society_id = (select core.my_society()));
create policy all_societies on core.draft to madoguchi_job_api using (true);
grant select, insert (society_id, staff_id, place, sealed), update (sealed, kept_at), delete on core.draft
    to madoguchi_api;
grant select (society_id, staff_id, place, kept_at), delete on core.draft to madoguchi_job_api;

reset role;
