-- In steps of a bounded size: the cheap conditions narrow what is looked at, the dear ones are asked of these alone.
create or replace function core.bulk_candidates(society int, what text, employer bigint, after bigint, most int)
    returns table (coverage_id bigint, employer_id bigint, account_id bigint, kind text, problem text)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with looked_at as materialized (
        select c.coverage_id, c.employer_id, a.account_id, core.bulk_kind(what, a.state) as kind
        from core.coverage c
            left join core.account a on a.society_id = c.society_id and a.coverage_id = c.coverage_id
                and a.state <> 'deleted'
        where c.society_id = society and c.coverage_id > after and (employer is null or c.employer_id = employer)
            and c.acquired_on <= core.today() and c.lost_on is null
            and case what
                when 'first_notice' then c.registration in ('none', 'ended') and a.account_id is null
                    or a.state = 'issued' and not exists (select from core.card k
                        where k.society_id = c.society_id and k.account_id = a.account_id
                            and k.secret_kind = 'temporary' and k.state in ('dispatched', 'returned'))
                when 'never_signed_in' then a.last_login_at is null and (a.state = 'registered' or a.state = 'issued')
                    and exists (select from core.card k
                        where k.society_id = c.society_id and k.account_id = a.account_id
                            and k.secret_kind in ('temporary', 'login') and k.state in ('dispatched', 'returned'))
                when 'viewing_wish' then a.state = 'registered' and a.wishes_to_view and not exists (
                    select from core.credential k
                    where k.society_id = c.society_id and k.account_id = a.account_id and k.kind = 'viewing'
                        and k.state in ('staged', 'ready', 'active'))
                else false end
        order by c.coverage_id
        limit most
    ), kinds as materialized ( -- once for each kind: the profile is large
        select k.kind, k.secret, core.setting(core.profile_of(society), 'requests', k.kind) is not null as offered
        from core.offered_kinds() k)
    select l.coverage_id, l.employer_id, l.account_id, l.kind,
        case
            when not k.offered then 'not_offered'
            when l.account_id is null and not core.may_register(society, l.coverage_id)
                or l.account_id is not null and not core.may_ask(society, l.kind, l.coverage_id, l.account_id)
                then 'not_allowed'
            when exists (select from core.request r
                where r.society_id = society and r.coverage_id = l.coverage_id and r.kind = l.kind
                    and r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run'))
                or l.account_id is not null and core.card_under_way(society, l.account_id, k.secret) is not null
                then 'under_way'
            when l.coverage_id not in (select d.coverage_id
                from core.destinations_of(society, array(select x.coverage_id from looked_at x)) d) then 'no_address'
            when l.account_id is not null and core.address_unchecked(society, l.account_id, k.secret)
                then 'address_unchecked'
            else '' end
    from looked_at l
        join kinds k on k.kind = l.kind
    order by l.coverage_id
$$;
comment on function core.bulk_candidates(int, text, bigint, bigint, int) is
    'The next members of a list, in the order of their coverages, and what speaks against a card for each: '
    'not_offered, not_allowed, under_way, no_address, address_unchecked; empty: nothing.';
alter function core.bulk_candidates(int, text, bigint, bigint, int) owner to madoguchi_owner;
revoke all on function core.bulk_candidates(int, text, bigint, bigint, int) from public;
grant execute on function core.bulk_candidates(int, text, bigint, bigint, int) to madoguchi_api;
