-- What was asked once is done once; what was done is on record.
set local role madoguchi_owner;

create table core.operation (
    society_id     int not null references core.society,
    op_id          uuid not null,
    login          name not null default session_user,
    function       text not null,
    arguments_hash bytea not null, -- sha256, salted with the operation's id: arguments can be personal data
    result         jsonb,
    at             timestamptz not null default now(),
    primary key (society_id, op_id)
);

-- One row for each thing done or seen. The row's own hash is written with it; a sealer chains the rows afterwards,
-- because a chain inside every transaction makes the whole society wait in one line.
create table core.audit_event (
    society_id int not null references core.society,
    event_id   bigint generated always as identity,
    at         timestamptz not null,
    actor      name not null default session_user,
    staff_id   int,
    what       text not null,
    topic      text not null,
    record_id  bigint,
    person_id  bigint,
    details    jsonb not null default '{}',
    row_hash   bytea not null,
    xact       xid8 not null default pg_current_xact_id(),
    seal       bigint,
    primary key (society_id, event_id),
    constraint row_hash_is_sha256 check (length(row_hash) = 32),
    constraint details_are_an_object check (jsonb_typeof(details) = 'object'),
    constraint event_is_a_word check (what ~ '^[a-z][a-z_]{1,40}$' and topic ~ '^[a-z][a-z_]{1,20}$')
);
create index audit_event_moved on core.audit_event (society_id, xact);
create index audit_event_of_person on core.audit_event (society_id, person_id, event_id) where person_id is not null;
create index audit_event_unsealed on core.audit_event (society_id, event_id) where seal is null;
create index audit_event_of_seal on core.audit_event (society_id, seal, event_id) where seal is not null;

create table core.audit_seal (
    society_id    int not null references core.society,
    seal          bigint not null,
    first_event   bigint not null,
    last_event    bigint not null,
    events        int not null,
    previous_hash bytea not null,
    hash          bytea not null,
    sealed_at     timestamptz not null,
    primary key (society_id, seal),
    constraint seal_covers_something check (events > 0 and first_event <= last_event),
    constraint seal_hashes_are_sha256 check (length(previous_hash) = 32 and length(hash) = 32)
);

-- Second wall: even a mistaken function cannot rewrite the record.
create function core.keep_audit() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and old.seal is null and new.seal is not null then
        old.seal := new.seal;
        if new is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'the record of what was done is never changed' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_audit() is 'Lets an audit row receive its seal once, and nothing else.';
revoke all on function core.keep_audit() from public;
create trigger keep before update or delete on core.audit_event for each row execute function core.keep_audit();

create function core.keep_seal() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'a seal is never changed' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_seal() is 'Refuses every change of a seal.';
revoke all on function core.keep_seal() from public;
create trigger keep before update or delete on core.audit_seal for each row execute function core.keep_seal();

alter table core.operation enable row level security;
alter table core.operation force row level security;
create policy own_society on core.operation to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.operation to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select, insert (society_id, op_id, function, arguments_hash), update (result) on core.operation
    to madoguchi_api, madoguchi_portal_api;

alter table core.audit_event enable row level security;
alter table core.audit_event force row level security;
create policy own_society on core.audit_event to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.audit_event for insert to madoguchi_portal_api
    with check (society_id = any ((select core.my_societies())::int[]));
create policy all_societies on core.audit_event to madoguchi_job_api using (true);
grant insert (society_id, at, staff_id, what, topic, record_id, person_id, details, row_hash) on core.audit_event
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant select, update (seal) on core.audit_event to madoguchi_api, madoguchi_job_api;

alter table core.audit_seal enable row level security;
alter table core.audit_seal force row level security;
create policy own_society on core.audit_seal to madoguchi_api using (society_id = (select core.my_society()));
create policy all_societies on core.audit_seal to madoguchi_job_api using (true);
grant select, insert (society_id, seal, first_event, last_event, events, previous_hash, hash, sealed_at)
    on core.audit_seal to madoguchi_api, madoguchi_job_api;

reset role;
