-- Approvals: lanes by risk, checks by lot, what lapses, deputies, and the one-time code before a dangerous act.

-- Their answers have other columns, or they take another argument now.
drop function if exists core.approval_lines(core.staff, bigint);
drop function if exists core.unusual_about(core.request, text, text);
drop function if exists office.approvals();
drop function if exists office.reject_request(uuid, bigint, text);

grant usage, create on schema core to madoguchi_code; -- create: to own its one function
alter default privileges for role madoguchi_code revoke execute on functions from public;

set local role madoguchi_owner;

-- Where a card goes to is unusual for a while after it changed, whoever changed it.
alter table core.person add column address_changed_on date;
alter table core.employer add column address_changed_on date;
alter table core.coverage add column employer_changed_on date;

create function core.note_address_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if (new.postal_code, new.address) is distinct from (old.postal_code, old.address) then
        new.address_changed_on := (clock_timestamp() at time zone 'Asia/Tokyo')::date;
    end if;
    return new;
end
$$;
comment on function core.note_address_change() is 'Keeps the day on which an address became another one.';
revoke all on function core.note_address_change() from public;
create trigger note_address_change before update on core.person
    for each row execute function core.note_address_change();
create trigger note_address_change before update on core.employer
    for each row execute function core.note_address_change();

create function core.note_employer_change() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if new.employer_id is distinct from old.employer_id then
        new.employer_changed_on := (clock_timestamp() at time zone 'Asia/Tokyo')::date;
    end if;
    return new;
end
$$;
comment on function core.note_employer_change() is 'Keeps the day on which a coverage''s employer became another one.';
revoke all on function core.note_employer_change() from public;
create trigger note_employer_change before update on core.coverage
    for each row execute function core.note_employer_change();

-- A request that nobody decided on expires; an approval that nobody used lapses, and the request waits once more.
alter table core.request
    add column decided_for int, -- whose deputy the decision was
    add column lapsed_at   timestamptz,
    add foreign key (society_id, decided_for) references core.staff,
    drop constraint request_state_is_known,
    add constraint request_state_is_known check (state in ('received', 'waiting', 'approved', 'in_run', 'dispatched',
        'closed', 'rejected', 'withdrawn', 'on_hold', 'expired')),
    add constraint expired_undecided check (state <> 'expired' or lapsed_at is not null and decided_by is null),
    add constraint decided_for_another check (decided_for <> decided_by and decided_for <> taken_by
        and decided_for <> verified_by and decided_for <> submitted_by),
    add constraint carried_out_by_another_than_represented check (outcome <> 'done' or completed_by <> decided_for);
alter table core.request_hand
    add column for_staff int, -- whose deputy's hand it was
    add foreign key (society_id, for_staff) references core.staff;

create or replace function core.keep_request() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    reopens boolean := new.state = 'received' and old.state in ('closed', 'rejected', 'withdrawn', 'expired');
    lapses boolean := new.state = 'waiting' and old.state = 'approved' and new.decided_by is null
        and new.lapsed_at is distinct from old.lapsed_at;
begin
    if tg_op = 'DELETE' then
        raise exception 'a request is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.request_id, new.kind, new.channel, new.person_id, new.coverage_id, new.account_id,
        new.secret_kind, new.old_is_lost, new.received_at, new.taken_by, new.origin, new.draw)
        is distinct from (old.society_id, old.request_id, old.kind, old.channel, old.person_id, old.coverage_id,
        old.account_id, old.secret_kind, old.old_is_lost, old.received_at, old.taken_by, old.origin, old.draw)
        or old.decided_by is not null and (new.decided_by, new.decided_for)
            is distinct from (old.decided_by, old.decided_for) and not reopens and not lapses
        or old.completed_by is not null and new.completed_by is distinct from old.completed_by and not reopens
        or new.reopened <> old.reopened + reopens::int
        or new.identity_failures < old.identity_failures then
        raise exception 'what was asked and decided never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and not lapses
        and old.state || '>' || new.state not in ('received>waiting', 'received>on_hold',
        'received>withdrawn', 'received>closed', 'on_hold>received', 'on_hold>withdrawn', 'on_hold>closed',
        'waiting>approved', 'waiting>rejected', 'waiting>withdrawn', 'waiting>closed', 'waiting>expired',
        'approved>in_run', 'approved>withdrawn', 'approved>closed', 'in_run>approved', 'in_run>dispatched',
        'in_run>withdrawn', 'in_run>closed', 'dispatched>closed', 'closed>received', 'rejected>received',
        'withdrawn>received', 'expired>received') then
        raise exception 'a request cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
revoke all on function core.keep_request() from public;

-- Requests that the lot took out of a batch, for whoever wanted to approve them unread.
create table core.full_check (
    society_id int not null,
    request_id bigint not null,
    staff_id   int not null,
    drawn_at   timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, staff_id, drawn_at),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff
);
create index full_check_of_staff on core.full_check (society_id, staff_id, drawn_at);

-- Who decides in a supervisor's place, from day to day. Named by the supervisor, confirmed by a third person.
create table core.deputy (
    society_id    int not null references core.society,
    deputy_id     bigint not null,
    supervisor_id int not null,
    staff_id      int not null,
    from_day      date not null,
    until_day     date not null,
    reason        text not null,
    state         text not null default 'proposed',
    named_at      timestamptz not null default clock_timestamp(),
    decided_by    int,
    decided_at    timestamptz,
    decision_note text not null default '',
    ended_by      int,
    ended_at      timestamptz,
    primary key (society_id, deputy_id),
    foreign key (society_id, supervisor_id) references core.staff,
    foreign key (society_id, staff_id) references core.staff,
    foreign key (society_id, decided_by) references core.staff,
    foreign key (society_id, ended_by) references core.staff,
    constraint deputy_is_another check (staff_id <> supervisor_id),
    constraint confirmed_by_a_third check (decided_by <> supervisor_id and decided_by <> staff_id),
    constraint deputy_state_is_known check (state in ('proposed', 'approved', 'rejected', 'ended')),
    constraint deputy_decided_as_a_whole check (num_nulls(decided_by, decided_at) in (0, 2)),
    constraint deputy_decided_by_somebody check (state not in ('approved', 'rejected') or decided_by is not null),
    constraint deputy_ended_as_a_whole check (num_nulls(ended_by, ended_at) in (0, 2)
        and (state = 'ended') = (ended_by is not null)),
    constraint deputy_for_a_time check (until_day >= from_day and until_day - from_day < 93),
    constraint deputy_for_a_reason check (length(btrim(reason)) between 1 and 400)
);
create index deputy_of_staff on core.deputy (society_id, staff_id, until_day) where state = 'approved';

-- The seed of a person's one-time codes. Staff functions write it and do not read it; one function reads it.
create table core.code_seed (
    society_id   int not null,
    staff_id     int not null,
    seed         bytea not null,
    made_at      timestamptz not null default clock_timestamp(),
    confirmed_at timestamptz, -- null: its owner has not shown yet that it was taken down
    last_step    bigint not null default 0, -- of the last code that was taken; none of it or before it is again
    failures     int not null default 0,
    locked_at    timestamptz,
    primary key (society_id, staff_id),
    foreign key (society_id, staff_id) references core.staff,
    constraint seed_has_160_bits check (length(seed) = 20)
);

create table core.code_enrolment (
    society_id   int not null,
    enrolment_id bigint not null,
    staff_id     int not null,
    started_by   int not null,
    started_at   timestamptz not null default clock_timestamp(),
    reason       text not null,
    used_at      timestamptz,
    primary key (society_id, enrolment_id),
    foreign key (society_id, staff_id) references core.staff,
    foreign key (society_id, started_by) references core.staff,
    constraint started_by_another check (started_by <> staff_id)
);

-- A code was right: the operation that it was given for may go on, or for some minutes all of them.
create table core.code_grant (
    society_id int not null,
    staff_id   int not null,
    for_op     uuid not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, staff_id, for_op, at),
    foreign key (society_id, staff_id) references core.staff
);

do $$
declare
    it text;
begin
    foreach it in array array['full_check', 'deputy', 'code_seed', 'code_enrolment', 'code_grant'] loop
        execute format('alter table core.%I enable row level security', it);
        execute format('alter table core.%I force row level security', it);
        execute format('create policy own_society on core.%I to madoguchi_api '
            'using (society_id = (select core.my_society()))', it);
    end loop;
end
$$;
create policy own_society_codes on core.code_seed for select to madoguchi_code
    using (society_id = (select core.my_society()));

grant select (address_changed_on) on core.person, core.employer to madoguchi_api;
grant select (employer_changed_on) on core.coverage to madoguchi_api;
grant update (decided_for, lapsed_at) on core.request to madoguchi_api;
grant insert (for_staff) on core.request_hand to madoguchi_api;
grant select on core.request to madoguchi_job_api;
grant update (decided_by, decided_at, decided_for, decision_note, lapsed_at) on core.request to madoguchi_job_api;
grant select, insert (society_id, request_id, staff_id) on core.full_check to madoguchi_api;
grant select, insert (society_id, deputy_id, supervisor_id, staff_id, from_day, until_day, reason),
    update (state, decided_by, decided_at, decision_note, ended_by, ended_at) on core.deputy to madoguchi_api;
grant select (society_id, staff_id, made_at, confirmed_at, last_step, failures, locked_at),
    insert (society_id, staff_id, seed),
    update (seed, made_at, confirmed_at, last_step, failures, locked_at) on core.code_seed to madoguchi_api;
grant select (society_id, staff_id, seed) on core.code_seed to madoguchi_code;
grant select, insert (society_id, enrolment_id, staff_id, started_by, reason), update (used_at)
    on core.code_enrolment to madoguchi_api;
grant select, insert (society_id, staff_id, for_op) on core.code_grant to madoguchi_api;
grant execute on function core.my_society() to madoguchi_code;

reset role;
