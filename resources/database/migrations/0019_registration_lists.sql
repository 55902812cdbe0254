-- What the lists of registrations and of viewing passwords are read by, at a million members: how far a coverage's
-- account is stands on the coverage itself, and each list has an index in its own order.

set local role madoguchi_owner;

alter table core.coverage add column registration text not null default 'none',
    add constraint registration_is_known check (registration in ('none', 'issued', 'registered', 'frozen', 'ended'));

-- The latest moment at which a member showed that the account is in use, and with it the address (MYK-7).
alter table core.account add column seen_at timestamptz
    generated always as (greatest(last_login_at, address_confirmed_at, registered_at)) stored;

-- Runs as whoever writes the account, under that role's policies and column grants.
create function core.mirror_account() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.coverage c
    set registration = core.registration_of(c.society_id, c.coverage_id)
    where c.society_id = new.society_id and c.coverage_id = new.coverage_id;
    if tg_op = 'UPDATE' and old.coverage_id <> new.coverage_id then
        update core.coverage c
        set registration = core.registration_of(c.society_id, c.coverage_id)
        where c.society_id = old.society_id and c.coverage_id = old.coverage_id;
    end if;
    return null;
end
$$;
comment on function core.mirror_account() is 'Writes on the coverage how far its account is.';
revoke all on function core.mirror_account() from public;
-- Not for a login, which is the most frequent change of an account.
create trigger mirror_new after insert on core.account for each row execute function core.mirror_account();
create trigger mirror_change after update on core.account for each row
    when ((old.state, old.coverage_id, old.erased_at) is distinct from (new.state, new.coverage_id, new.erased_at))
    execute function core.mirror_account();

create function core.registration_of(society int, coverage_id bigint) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(min(a.state) filter (where a.state <> 'deleted'),
        case when bool_or(a.erased_at is null) then 'ended' else 'none' end)
    from core.account a
    where a.society_id = society and a.coverage_id = registration_of.coverage_id
$$;
comment on function core.registration_of(int, bigint) is
    'How far the account of a coverage is: issued, registered or frozen; ended: deleted, and not erased yet; none.';
revoke all on function core.registration_of(int, bigint) from public;
grant execute on function core.registration_of(int, bigint) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
create index account_of_coverage on core.account (society_id, coverage_id);

create policy served_societies_mirror on core.coverage for update to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant update (registration) on core.coverage to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant select (registration) on core.coverage to madoguchi_portal_api;

-- Everyone; who is not registered; who is frozen: by number. Who has left, and what is still to be erased: by the day.
create index coverage_listed on core.coverage (society_id, symbol_key, number_key, coverage_id)
    where lost_on is null or registration <> 'none';
create index coverage_unregistered on core.coverage (society_id, symbol_key, number_key, coverage_id)
    where lost_on is null and registration in ('none', 'issued', 'ended');
create index coverage_frozen on core.coverage (society_id, symbol_key, number_key, coverage_id)
    where registration = 'frozen';
create index coverage_left on core.coverage (society_id, lost_on, coverage_id)
    where lost_on is not null and registration <> 'none';
-- Rates by employer, without a look at the table.
create index coverage_by_rate on core.coverage (society_id, employer_id, insured, registration)
    include (acquired_on, person_id) where lost_on is null;
create index account_by_seen on core.account (society_id, seen_at, account_id) where state = 'registered';
create index account_by_wish on core.account (society_id, wishes_to_view, account_id) where state = 'registered';
create index account_by_registration on core.account (society_id, registered_at) where registered_at is not null;
create index account_by_end on core.account (society_id, deleted_at) where deleted_at is not null;
create index card_returned on core.card (society_id, card_id) where state = 'returned';

-- Where a page of these lists ends and the next one begins.
create type core.listed_hit as (
    coverage_id bigint, key1 text collate "C", key2 text collate "C", at timestamptz, id bigint);
-- What a profile and today's date say about registration: which dependants may register (born_by null: of any age),
-- and since when an account has to be seen not to be rechecked.
create type core.registration_terms as (
    today date, dependants boolean, born_by date, recheck_before timestamptz);

reset role;

update core.coverage c
set registration = core.registration_of(c.society_id, c.coverage_id)
where exists (select from core.account a where a.society_id = c.society_id and a.coverage_id = c.coverage_id)
    and c.registration <> core.registration_of(c.society_id, c.coverage_id);
