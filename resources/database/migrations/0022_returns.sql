-- After dispatch: cards that come back, cards that go astray, runs made void as a whole, and receipts of employers.

drop function if exists office.bundles(text); -- its answer has other columns

set local role madoguchi_owner;

-- A card that came back, and the check of the address that comes before another one. Reasons as the post stamps them.
create table core.returned_mail (
    society_id  int not null,
    card_id     bigint not null,
    reason      text not null,
    recorded_by int not null,
    recorded_at timestamptz not null default clock_timestamp(),
    outcome     text not null default '',
    closed_by   int,
    closed_at   timestamptz,
    primary key (society_id, card_id), -- a card comes back once
    foreign key (society_id, card_id) references core.card,
    foreign key (society_id, recorded_by) references core.staff,
    foreign key (society_id, closed_by) references core.staff,
    constraint return_reason_is_known check (reason in ('unknown_address', 'name_incomplete', 'moved_unknown',
        'refused', 'storage_expired', 'employer_returned', 'other')),
    constraint return_outcome_is_known
        check (outcome in ('address_confirmed', 'address_corrected', 'no_card_needed', '')),
    constraint return_closed_as_a_whole check (num_nulls(closed_by, closed_at) in (0, 2)
        and (outcome <> '') = (closed_by is not null))
);
create index returned_mail_open on core.returned_mail (society_id, recorded_at) where closed_at is null;

-- A card that reached somebody else. The days are those of the report to the authority: the first one, and the final
-- one, after more days where somebody meant harm.
create table core.misdelivery (
    society_id    int not null,
    card_id       bigint not null,
    happened      text not null,
    seen          text not null,
    uses          int not null, -- sign-ins with this kind of secret since it left
    reported_by   int not null,
    known_at      timestamptz not null default clock_timestamp(),
    first_from    date not null,
    first_due     date not null,
    final_due     date not null,
    first_sent_on date,
    first_sent_by int,
    final_sent_on date,
    final_sent_by int,
    primary key (society_id, card_id),
    foreign key (society_id, card_id) references core.card,
    foreign key (society_id, reported_by) references core.staff,
    foreign key (society_id, first_sent_by) references core.staff,
    foreign key (society_id, final_sent_by) references core.staff,
    constraint happening_is_known check (happened in ('wrong_person', 'swapped', 'lost_on_the_way', 'stolen')),
    constraint what_was_seen_is_known check (seen in ('outside_only', 'opened', 'used', 'not_known')),
    constraint days_follow_each_other check (first_from <= first_due and first_due <= final_due and uses >= 0),
    constraint first_sent_as_a_whole check (num_nulls(first_sent_on, first_sent_by) in (0, 2)),
    constraint final_sent_as_a_whole check (num_nulls(final_sent_on, final_sent_by) in (0, 2)
        and (final_sent_on is null or first_sent_on is not null))
);
create index misdelivery_open on core.misdelivery (society_id, final_due) where final_sent_on is null;

alter table core.run
    add column revoked_at    timestamptz,
    add column revoked_by    int,
    add column revoke_reason text not null default '',
    add foreign key (society_id, revoked_by) references core.staff,
    add constraint revoked_as_a_whole check (num_nulls(revoked_at, revoked_by) in (0, 2)
        and (revoked_at is not null) = (revoke_reason <> ''));

alter table core.bundle
    add column tracking        text not null default '',
    add column received_on     date,
    add column receiver        text not null default '',
    add column receipt_by      int,
    add foreign key (society_id, receipt_by) references core.staff,
    add constraint tracking_has_its_shape check (tracking ~ '^([0-9A-Z]{8,20})?$'),
    add constraint received_as_a_whole check (num_nulls(received_on, receipt_by) in (0, 2)
        and (received_on is not null) = (receiver <> '')),
    add constraint received_after_dispatch check (received_on is null or state = 'dispatched' and route = 'employer');

create function core.keep_return() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' or old.closed_at is not null
        or (new.society_id, new.card_id, new.reason, new.recorded_by, new.recorded_at)
        is distinct from (old.society_id, old.card_id, old.reason, old.recorded_by, old.recorded_at) then
        raise exception 'what came back never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_return() is 'Second wall: a return is recorded once and closed once.';
revoke all on function core.keep_return() from public;
create trigger keep before update or delete on core.returned_mail for each row execute function core.keep_return();

create function core.keep_misdelivery() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' or (new.society_id, new.card_id, new.happened, new.seen, new.uses, new.reported_by,
        new.known_at, new.first_from, new.first_due, new.final_due)
        is distinct from (old.society_id, old.card_id, old.happened, old.seen, old.uses, old.reported_by,
        old.known_at, old.first_from, old.first_due, old.final_due)
        or old.first_sent_on is not null and (new.first_sent_on, new.first_sent_by)
            is distinct from (old.first_sent_on, old.first_sent_by)
        or old.final_sent_on is not null and (new.final_sent_on, new.final_sent_by)
            is distinct from (old.final_sent_on, old.final_sent_by) then
        raise exception 'what was reported never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_misdelivery() is 'Second wall: what was reported, and when it became known, stays.';
revoke all on function core.keep_misdelivery() from public;
create trigger keep before update or delete on core.misdelivery
    for each row execute function core.keep_misdelivery();

alter table core.returned_mail enable row level security;
alter table core.returned_mail force row level security;
create policy own_society on core.returned_mail to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, card_id, reason, recorded_by), update (outcome, closed_by, closed_at)
    on core.returned_mail to madoguchi_api;

alter table core.misdelivery enable row level security;
alter table core.misdelivery force row level security;
create policy own_society on core.misdelivery to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, card_id, happened, seen, uses, reported_by, first_from, first_due, final_due),
    update (first_sent_on, first_sent_by, final_sent_on, final_sent_by) on core.misdelivery to madoguchi_api;

grant update (revoked_at, revoked_by, revoke_reason) on core.run to madoguchi_api;
grant update (tracking, received_on, receiver, receipt_by) on core.bundle to madoguchi_api;

reset role;
