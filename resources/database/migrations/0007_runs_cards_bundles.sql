-- Paper: print runs, numbered cards, bundles by destination, and the signatures under destroyed sheets.
set local role madoguchi_owner;

create table core.run (
    society_id    int not null references core.society,
    run_id        bigint not null,
    form          text not null,
    station       text not null,
    state         text not null default 'open',
    fence         int not null default 1, -- raised when the run changes hands; older ones are refused
    opened_by     int not null,
    opened_at     timestamptz not null default now(),
    expires_at    timestamptz not null, -- from then on only aborting is possible
    printed_at    timestamptz,
    closed_at     timestamptz,
    reconciled_by int,
    cards         int not null,
    abort_reason  text not null default '',
    primary key (society_id, run_id),
    foreign key (society_id, opened_by) references core.staff,
    foreign key (society_id, reconciled_by) references core.staff,
    constraint run_state_is_known check (state in ('open', 'printed', 'closed', 'aborted')),
    constraint reconciled_by_another_than_printed check (reconciled_by <> opened_by),
    constraint closed_after_reconciling check (state <> 'closed'
        or (reconciled_by is not null and printed_at is not null)),
    constraint ended_with_its_time check ((state in ('closed', 'aborted')) = (closed_at is not null)),
    constraint expires_after_opening check (expires_at > opened_at),
    constraint aborted_with_a_reason check ((state = 'aborted') = (abort_reason <> '')),
    constraint a_run_has_cards check (cards between 1 and 2000),
    constraint fence_only_rises check (fence >= 1)
);
create index run_by_state on core.run (society_id, state, opened_at);

create table core.bundle (
    society_id    int not null references core.society,
    bundle_id     bigint not null,
    route         text not null,
    employer_id   bigint,
    person_id     bigint,
    state         text not null default 'ready',
    ready_since   timestamptz not null default now(),
    dispatched_at timestamptz,
    dispatched_by int,
    primary key (society_id, bundle_id),
    foreign key (society_id, employer_id) references core.employer,
    foreign key (society_id, person_id) references core.person,
    foreign key (society_id, dispatched_by) references core.staff,
    constraint bundle_state_is_known check (state in ('ready', 'dispatched')),
    constraint one_destination check ((route = 'employer' and employer_id is not null and person_id is null)
        or (route = 'home' and person_id is not null and employer_id is null)),
    constraint dispatched_as_a_whole check ((state = 'dispatched') = (dispatched_at is not null)
        and (state = 'dispatched') = (dispatched_by is not null))
);
create unique index bundle_one_ready
    on core.bundle (society_id, route, coalesce(employer_id, 0), coalesce(person_id, 0)) where state = 'ready';
create index bundle_by_state on core.bundle (society_id, state, ready_since);

-- All that is printed on a card is copied into its row, so that nothing is joined again on the way to the paper (I-2).
create table core.card (
    society_id       int not null references core.society,
    card_id          bigint not null,
    run_id           bigint not null,
    position         int not null,
    serial           text collate "C" not null,
    request_id       bigint not null,
    account_id       bigint not null,
    credential_id    bigint, -- null until staged
    kind             text not null,
    secret_kind      text not null,
    state            text not null default 'numbered',
    printed_on       date not null, -- the date at the upper right (MYK-13)
    route            text not null,
    employer_id      bigint, -- null at home
    recipient        text not null,
    department       text not null default '',
    attention        text not null default '',
    postal_code      text not null,
    address          text not null,
    member_name      text not null,
    replaces_card_id bigint,
    approved_by      int not null,
    printed_by       int not null,
    reconciled_by    int,
    dispatched_by    int,
    bundle_id        bigint,
    void_reason      text not null default '',
    dispatched_at    timestamptz,
    primary key (society_id, card_id),
    unique (society_id, serial),
    unique (society_id, run_id, position),
    foreign key (society_id, run_id) references core.run,
    foreign key (society_id, request_id) references core.request,
    foreign key (society_id, account_id) references core.account,
    foreign key (society_id, credential_id) references core.credential,
    foreign key (society_id, employer_id) references core.employer,
    foreign key (society_id, replaces_card_id) references core.card,
    foreign key (society_id, bundle_id) references core.bundle,
    foreign key (society_id, approved_by) references core.staff,
    foreign key (society_id, printed_by) references core.staff,
    foreign key (society_id, reconciled_by) references core.staff,
    foreign key (society_id, dispatched_by) references core.staff,
    constraint card_state_is_known
        check (state in ('numbered', 'staged', 'good', 'spoiled', 'void', 'dispatched', 'returned')),
    constraint secret_kind_is_known check (secret_kind in ('viewing', 'login', 'temporary')),
    constraint route_is_known check ((route = 'employer' and employer_id is not null)
        or (route = 'home' and employer_id is null)),
    constraint serial_has_its_shape check (serial ~ '^[A-Z]{2,3}-[0-9]{7,}-[0-9]$'),
    constraint postal_code_has_seven_digits check (postal_code ~ '^[0-9]{7}$' or member_name = ''),
    constraint printed_by_another_than_approved check (printed_by <> approved_by),
    constraint reconciled_by_another_than_printed check (reconciled_by <> printed_by),
    constraint dispatched_by_another_than_printed check (dispatched_by <> printed_by),
    constraint staged_with_its_hash check (state not in ('staged', 'good', 'dispatched', 'returned')
        or credential_id is not null),
    constraint good_after_reconciling check (state not in ('good', 'spoiled', 'dispatched', 'returned')
        or reconciled_by is not null),
    constraint good_lies_in_a_bundle check (state not in ('good', 'dispatched', 'returned') or bundle_id is not null),
    constraint dispatched_as_a_whole check ((state in ('dispatched', 'returned')) = (dispatched_at is not null)
        and (state in ('dispatched', 'returned')) = (dispatched_by is not null)),
    constraint void_with_a_reason check (state <> 'void' or void_reason <> '')
);
create unique index card_one_live on core.card (society_id, request_id)
    where state in ('numbered', 'staged', 'good', 'dispatched');
create unique index card_one_coming on core.card (society_id, account_id, secret_kind) -- two stations, one member
    where state in ('numbered', 'staged', 'good');
create index card_of_account on core.card (society_id, account_id, secret_kind);
create unique index card_of_credential on core.card (society_id, credential_id) where credential_id is not null;
create index card_of_bundle on core.card (society_id, bundle_id) where bundle_id is not null;

-- A signature stands for so many sheets. A card pulled at dispatch makes them one more, and a signature for fewer no
-- longer covers the run.
create table core.destruction (
    society_id int not null,
    run_id     bigint not null,
    sheets     int not null,
    staff_id   int not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, run_id, sheets, staff_id), -- two signatures are two persons
    constraint signed_for_something check (sheets > 0),
    foreign key (society_id, run_id) references core.run,
    foreign key (society_id, staff_id) references core.staff
);

create function core.keep_card() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a card is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.card_id, new.run_id, new.position, new.serial, new.request_id, new.account_id, new.kind,
        new.secret_kind, new.printed_on, new.route, new.employer_id, new.replaces_card_id, new.approved_by,
        new.printed_by)
        is distinct from (old.society_id, old.card_id, old.run_id, old.position, old.serial, old.request_id,
        old.account_id, old.kind, old.secret_kind, old.printed_on, old.route, old.employer_id, old.replaces_card_id,
        old.approved_by, old.printed_by)
        or (new.recipient, new.department, new.attention, new.postal_code, new.address, new.member_name)
        is distinct from (old.recipient, old.department, old.attention, old.postal_code, old.address, old.member_name)
        and (old.state not in ('spoiled', 'void', 'dispatched', 'returned') -- erased as a whole, or not at all
            or (new.recipient, new.department, new.attention, new.postal_code, new.address, new.member_name)
            is distinct from ('', '', '', '', '', ''))
        or old.credential_id is not null and new.credential_id is distinct from old.credential_id
        or old.reconciled_by is not null and new.reconciled_by is distinct from old.reconciled_by
        or old.dispatched_by is not null and new.dispatched_by is distinct from old.dispatched_by then
        raise exception 'what a card is never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and old.state || '>' || new.state not in ('numbered>staged', 'numbered>void',
        'staged>good', 'staged>spoiled', 'staged>void', 'good>dispatched', 'good>void', 'dispatched>returned') then
        raise exception 'a card cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_card() is
    'Second wall: the ways a numbered sheet can go, and what about it never changes.';
revoke all on function core.keep_card() from public;
create trigger keep before update or delete on core.card for each row execute function core.keep_card();

create function core.keep_run() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a run is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.run_id, new.form, new.opened_by, new.opened_at, new.expires_at, new.cards)
        is distinct from (old.society_id, old.run_id, old.form, old.opened_by, old.opened_at, old.expires_at, old.cards)
        or new.fence < old.fence
        or old.state <> new.state and old.state || '>' || new.state not in ('open>printed', 'open>aborted',
            'printed>closed', 'printed>aborted') then
        raise exception 'a run cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_run() is 'Second wall: the ways a run can go; its fence only rises.';
revoke all on function core.keep_run() from public;
create trigger keep before update or delete on core.run for each row execute function core.keep_run();

alter table core.run enable row level security;
alter table core.run force row level security;
create policy own_society on core.run to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, run_id, form, station, opened_by, expires_at, cards),
    update (state, fence, station, printed_at, closed_at, reconciled_by, abort_reason) on core.run to madoguchi_api;

alter table core.bundle enable row level security;
alter table core.bundle force row level security;
create policy own_society on core.bundle to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, bundle_id, route, employer_id, person_id),
    update (state, dispatched_at, dispatched_by) on core.bundle to madoguchi_api;

alter table core.card enable row level security;
alter table core.card force row level security;
create policy own_society on core.card to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.card for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select,
    insert (society_id, card_id, run_id, position, serial, request_id, account_id, kind, secret_kind, printed_on, route,
        employer_id, recipient, department, attention, postal_code, address, member_name, replaces_card_id, approved_by,
        printed_by),
    update (state, credential_id, reconciled_by, dispatched_by, bundle_id, void_reason, dispatched_at) on core.card
    to madoguchi_api;
grant select (society_id, card_id, serial, request_id, account_id, credential_id, secret_kind, state, printed_on,
    dispatched_at) on core.card to madoguchi_portal_api;

alter table core.destruction enable row level security;
alter table core.destruction force row level security;
create policy own_society on core.destruction to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, run_id, sheets, staff_id) on core.destruction to madoguchi_api;

reset role;
