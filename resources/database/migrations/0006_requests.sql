-- What members ask for, and every hand that touched it.
set local role madoguchi_owner;

create table core.request (
    society_id        int not null references core.society,
    request_id        bigint not null,
    kind              text not null,
    channel           text not null,
    state             text not null default 'received',
    person_id         bigint not null,
    coverage_id       bigint not null,
    account_id        bigint,
    secret_kind       text not null,
    old_is_lost       boolean not null default false, -- lost or seen by others: the old secret was void at once
    reason            text not null default '',
    despite           text not null default '', -- why, although another one is open or a card is under way (MYK-8)
    received_at       timestamptz not null default now(),
    promised_on       date, -- null: the calendar is not yet announced
    taken_by          int, -- null: through the portal
    verified_by       int,
    submitted_by      int,
    submitted_at      timestamptz,
    submission_note   text not null default '',
    decided_by        int,
    decided_at        timestamptz,
    decision_note     text not null default '',
    withdrawn_at      timestamptz,
    withdrawal_reason text not null default '',
    identity          text not null default 'none',
    identity_failures int not null default 0,
    claimed_by        int,
    claimed_until     timestamptz,
    primary key (society_id, request_id),
    foreign key (society_id, person_id) references core.person,
    foreign key (society_id, coverage_id) references core.coverage,
    foreign key (society_id, account_id) references core.account,
    foreign key (society_id, taken_by) references core.staff,
    foreign key (society_id, verified_by) references core.staff,
    foreign key (society_id, submitted_by) references core.staff,
    foreign key (society_id, decided_by) references core.staff,
    foreign key (society_id, claimed_by) references core.staff,
    constraint request_kind_is_known check (kind in ('registration_reset', 'temporary_password_reset', 'id_notice',
        'login_notice', 'viewing_password_issue', 'viewing_password_reissue', 'registration_inquiry',
        'email_assistance', 'account_freeze', 'account_deletion', 'number_succession', 'referral')),
    constraint channel_is_known check (channel in ('portal', 'email', 'telephone', 'paper', 'counter')),
    constraint request_state_is_known check (state in ('received', 'waiting', 'approved', 'in_run', 'dispatched',
        'closed', 'rejected', 'withdrawn', 'on_hold')),
    constraint secret_kind_is_known check (secret_kind in ('viewing', 'login', 'temporary', 'none')),
    constraint identity_is_known check (identity in ('none', 'passed', 'failed', 'locked')),
    constraint taken_by_somebody_or_the_portal check ((taken_by is null) = (channel = 'portal')),
    constraint submitted_as_a_whole check (num_nulls(submitted_by, submitted_at) in (0, 2)),
    constraint decided_as_a_whole check (num_nulls(decided_by, decided_at) in (0, 2)),
    constraint claimed_as_a_whole check (num_nulls(claimed_by, claimed_until) in (0, 2)),
    constraint decided_by_another_than_took check (decided_by <> taken_by),
    constraint decided_by_another_than_verified check (decided_by <> verified_by),
    constraint decided_by_another_than_submitted check (decided_by <> submitted_by),
    constraint waits_after_identity_and_submission check (state not in ('waiting', 'approved', 'in_run', 'dispatched')
        or (identity = 'passed' and verified_by is not null and submitted_by is not null)),
    constraint printed_after_a_decision check (state not in ('approved', 'in_run', 'dispatched', 'rejected')
        or decided_by is not null),
    constraint withdrawn_with_its_time check ((state = 'withdrawn') = (withdrawn_at is not null)),
    constraint failures_are_counted_up check (identity_failures >= 0)
);
create unique index request_one_open on core.request (society_id, coverage_id, kind)
    where state in ('received', 'on_hold', 'waiting', 'approved', 'in_run') and despite = '';
create index request_by_state on core.request (society_id, state, received_at);
create index request_of_person on core.request (society_id, person_id, received_at);
create index request_of_account on core.request (society_id, account_id, secret_kind);

create table core.request_hand (
    society_id int not null,
    request_id bigint not null,
    staff_id   int not null,
    what       text not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, staff_id, what, at),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff,
    constraint hand_is_known check (what in ('took', 'edited', 'verified', 'submitted', 'approved', 'rejected',
        'withdrew', 'printed', 'reconciled', 'dispatched'))
);

create table core.verification (
    society_id      int not null,
    request_id      bigint not null,
    verification_id bigint not null,
    staff_id        int not null,
    outcome         text not null,
    fields          jsonb not null, -- field to matched or not; never what was typed
    at              timestamptz not null default clock_timestamp(),
    primary key (society_id, request_id, verification_id),
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, staff_id) references core.staff,
    constraint outcome_is_known check (outcome in ('passed', 'failed', 'locked')),
    constraint fields_are_yes_or_no check (jsonb_typeof(fields) = 'object'
        and not jsonb_path_exists(fields, '$.* ? (@.type() != "boolean")'))
);

create function core.keep_request() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a request is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.request_id, new.kind, new.channel, new.person_id, new.coverage_id, new.account_id,
        new.secret_kind, new.old_is_lost, new.received_at, new.taken_by)
        is distinct from (old.society_id, old.request_id, old.kind, old.channel, old.person_id, old.coverage_id,
        old.account_id, old.secret_kind, old.old_is_lost, old.received_at, old.taken_by)
        or old.decided_by is not null and new.decided_by is distinct from old.decided_by
        or new.identity_failures < old.identity_failures then
        raise exception 'what was asked and decided never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and old.state || '>' || new.state not in ('received>waiting', 'received>on_hold',
        'received>withdrawn', 'received>closed', 'on_hold>received', 'on_hold>withdrawn', 'waiting>approved',
        'waiting>rejected', 'waiting>withdrawn', 'approved>in_run', 'approved>withdrawn', 'in_run>approved',
        'in_run>dispatched', 'in_run>withdrawn', 'in_run>closed', 'dispatched>closed') then
        raise exception 'a request cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_request() is 'Second wall: the ways a request can go, and what about it never changes.';
revoke all on function core.keep_request() from public;
create trigger keep before update or delete on core.request for each row execute function core.keep_request();

alter table core.request enable row level security;
alter table core.request force row level security;
create policy own_society on core.request to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.request to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
create policy portal_only_asks on core.request as restrictive for insert to madoguchi_portal_api
    with check (channel = 'portal' and state = 'received' and identity = 'none');
grant select,
    insert (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind, old_is_lost, reason,
        despite, promised_on, taken_by),
    update (state, verified_by, submitted_by, submitted_at, submission_note, decided_by, decided_at, decision_note,
        withdrawn_at, withdrawal_reason, identity, identity_failures, claimed_by, claimed_until)
    on core.request to madoguchi_api;
grant select (society_id, request_id, kind, state, coverage_id, account_id, secret_kind, received_at, promised_on),
    insert (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind, old_is_lost,
        despite, promised_on) on core.request to madoguchi_portal_api;

alter table core.request_hand enable row level security;
alter table core.request_hand force row level security;
create policy own_society on core.request_hand to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, request_id, staff_id, what) on core.request_hand to madoguchi_api;

alter table core.verification enable row level security;
alter table core.verification force row level security;
create policy own_society on core.verification to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, request_id, verification_id, staff_id, outcome, fields) on core.verification
    to madoguchi_api;

reset role;
