-- All kinds of request with their lives: on hold, merged, reopened, done without a card; notes and presence; calls
-- back; closing days that the administrator sets; and changes of the profile, proposed by one and approved by another.
set local role madoguchi_owner;

-- When the employer filed the coverage; contents open after it (HIN-7).
alter table core.coverage add column filed_on date;

alter table core.request
    add column origin        text not null default 'asked',
    add column draw          uuid not null default gen_random_uuid(), -- decides which items the identity check asks
    add column promise_days  int, -- with the unit below: what was promised, for the days that are not yet announced
    add column promise_unit  text not null default 'business_days',
    add column clock_from    date, -- day 0 of the promise
    add column hold_reason   text not null default '',
    add column hold_until    date,
    add column days_left     int, -- of the promise, while the clock stands still
    add column merged_into   bigint,
    add column reopened      int not null default 0,
    add column completed_by  int,
    add column completed_at  timestamptz,
    add column outcome       text not null default '',
    add column answer        text not null default '',
    add column mail_subject  text not null default '',
    add column mail_key      bytea, -- SHA-256 of the mail's message id: one mail becomes one request (AZB-5)
    add foreign key (society_id, merged_into) references core.request,
    add foreign key (society_id, completed_by) references core.staff,
    add constraint origin_is_known check (origin in ('asked', 'registration', 'wish_changed')),
    add constraint promise_unit_is_known check (promise_unit in ('business_days', 'days')),
    add constraint on_hold_for_a_reason check (state <> 'on_hold' or hold_reason <> ''),
    add constraint merged_is_closed check (merged_into is null or (state = 'closed' and merged_into <> request_id)),
    add constraint completed_as_a_whole check (num_nulls(completed_by, completed_at) in (0, 2)
        and (completed_by is null) = (outcome = '')),
    add constraint outcome_is_known check (outcome in ('', 'done', 'answered', 'not_possible', 'merged')),
    add constraint completed_is_closed check (completed_by is null or state = 'closed'),
    add constraint carried_out_by_another_than_approved check (outcome <> 'done' or completed_by <> decided_by),
    add constraint mail_key_is_sha256 check (length(mail_key) = 32),
    add constraint mail_came_by_mail check (channel = 'email' or mail_key is null and mail_subject = '');
create unique index request_one_per_mail on core.request (society_id, mail_key) where mail_key is not null;
create index request_merged_into on core.request (society_id, merged_into) where merged_into is not null;

alter table core.request_hand
    drop constraint hand_is_known,
    add constraint hand_is_known check (what in ('took', 'edited', 'verified', 'submitted', 'approved', 'rejected',
        'withdrew', 'printed', 'reconciled', 'dispatched', 'completed'));

create or replace function core.keep_request() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    reopens boolean := new.state = 'received' and old.state in ('closed', 'rejected', 'withdrawn');
begin
    if tg_op = 'DELETE' then
        raise exception 'a request is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.request_id, new.kind, new.channel, new.person_id, new.coverage_id, new.account_id,
        new.secret_kind, new.old_is_lost, new.received_at, new.taken_by, new.origin, new.draw)
        is distinct from (old.society_id, old.request_id, old.kind, old.channel, old.person_id, old.coverage_id,
        old.account_id, old.secret_kind, old.old_is_lost, old.received_at, old.taken_by, old.origin, old.draw)
        or old.decided_by is not null and new.decided_by is distinct from old.decided_by and not reopens
        or old.completed_by is not null and new.completed_by is distinct from old.completed_by and not reopens
        or new.reopened <> old.reopened + reopens::int
        or new.identity_failures < old.identity_failures then
        raise exception 'what was asked and decided never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and old.state || '>' || new.state not in ('received>waiting', 'received>on_hold',
        'received>withdrawn', 'received>closed', 'on_hold>received', 'on_hold>withdrawn', 'on_hold>closed',
        'waiting>approved', 'waiting>rejected', 'waiting>withdrawn', 'waiting>closed', 'approved>in_run',
        'approved>withdrawn', 'approved>closed', 'in_run>approved', 'in_run>dispatched', 'in_run>withdrawn',
        'in_run>closed', 'dispatched>closed', 'closed>received', 'rejected>received', 'withdrawn>received') then
        raise exception 'a request cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
revoke all on function core.keep_request() from public;

-- What people wrote about a request while it went its way.
create table core.request_note (
    society_id int not null,
    request_id bigint not null,
    note_id    bigint not null,
    staff_id   int not null,
    kind       text not null,
    body       text not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, note_id),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff,
    constraint note_kind_is_known check (kind in ('note', 'hold', 'merge', 'reopen', 'decision', 'release')),
    constraint note_is_short check (length(body) <= 2000)
);

-- Who looks at a request at this moment. Not a record: it is overwritten, and means nothing after half a minute.
create table core.presence (
    society_id int not null,
    request_id bigint not null,
    staff_id   int not null,
    seen_at    timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, staff_id),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff
);

-- A call to the number on file, as a proof of who is speaking.
create table core.call_back (
    society_id   int not null,
    request_id   bigint not null,
    call_back_id bigint not null,
    staff_id     int not null,
    outcome      text not null,
    at           timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, call_back_id),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff,
    constraint call_back_outcome_is_known check (outcome in ('shown', 'reached', 'not_reached', 'wrong_person',
        'refused'))
);

alter table core.closing_day
    add column set_by     int, -- null: loaded by the operator
    add column cleared_at timestamptz,
    add foreign key (society_id, set_by) references core.staff,
    add constraint closing_day_has_a_name check (length(btrim(name)) between 1 and 40);

alter table core.society_profile
    add column proposed_by int,
    add column approved_by int,
    add foreign key (society_id, proposed_by) references core.staff,
    add foreign key (society_id, approved_by) references core.staff,
    add constraint approved_by_another check (approved_by <> proposed_by),
    add constraint later_versions_are_approved check (version = 1 or approved_by is not null);

create table core.profile_change (
    society_id    int not null references core.society,
    change_id     bigint not null,
    base_version  int not null,
    profile       jsonb not null,
    reason        text not null,
    state         text not null default 'proposed',
    proposed_by   int, -- null: loaded by the operator
    proposed_at   timestamptz not null default now(),
    decided_by    int,
    decided_at    timestamptz,
    decision_note text not null default '',
    primary key (society_id, change_id),
    foreign key (society_id, base_version) references core.society_profile,
    foreign key (society_id, proposed_by) references core.staff,
    foreign key (society_id, decided_by) references core.staff,
    constraint change_state_is_known check (state in ('proposed', 'approved', 'rejected', 'superseded')),
    constraint decided_by_another_than_proposed check (decided_by <> proposed_by),
    constraint decided_as_a_whole check (num_nulls(decided_by, decided_at) in (0, 2)),
    constraint decided_by_somebody check (state not in ('approved', 'rejected') or decided_by is not null)
);
create unique index profile_change_one_open on core.profile_change (society_id) where state = 'proposed';

do $$
declare
    it text;
begin
    foreach it in array array['request_note', 'presence', 'call_back', 'profile_change'] loop
        execute format('alter table core.%I enable row level security', it);
        execute format('alter table core.%I force row level security', it);
        execute format('create policy own_society on core.%I to madoguchi_api '
            'using (society_id = (select core.my_society()))', it);
    end loop;
end
$$;
create policy all_societies on core.profile_change to madoguchi_job_api using (true);
create policy all_societies on core.request_note to madoguchi_job_api using (true);
drop policy own_society on core.closing_day;
create policy own_society on core.closing_day to madoguchi_api using (society_id = (select core.my_society()));
create policy own_society_writes on core.society_profile for insert to madoguchi_api
    with check (society_id = (select core.my_society()));

grant insert (origin, promise_days, promise_unit, clock_from, mail_subject, mail_key, received_at),
    update (promised_on, promise_days, promise_unit, clock_from, hold_reason, hold_until, days_left,
        merged_into, reopened, completed_by, completed_at, outcome, answer) on core.request to madoguchi_api;
grant select (origin, promise_days, promise_unit, clock_from, outcome, completed_at),
    insert (origin, promise_days, promise_unit, clock_from) on core.request to madoguchi_portal_api;
grant select, insert (society_id, request_id, note_id, staff_id, kind, body) on core.request_note to madoguchi_api;
-- The retention run erases what was written about a request.
grant select (society_id, request_id, note_id, body), update (body) on core.request_note to madoguchi_job_api;
grant select (hold_reason, answer, mail_subject), update (hold_reason, answer, mail_subject) on core.request
    to madoguchi_job_api;
grant select, insert (society_id, request_id, staff_id), update (seen_at) on core.presence to madoguchi_api;
grant select, insert (society_id, request_id, call_back_id, staff_id, outcome) on core.call_back to madoguchi_api;
grant insert (society_id, date, name, set_by), update (name, set_by, cleared_at) on core.closing_day to madoguchi_api;
grant insert (society_id, version, profile, proposed_by, approved_by) on core.society_profile to madoguchi_api;
grant select, insert (society_id, change_id, base_version, profile, reason, proposed_by),
    update (state, decided_by, decided_at, decision_note) on core.profile_change to madoguchi_api;
grant select, insert (society_id, change_id, base_version, profile, reason),
    update (state) on core.profile_change to madoguchi_job_api;

reset role;
