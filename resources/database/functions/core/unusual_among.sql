-- For a whole list at once: the addresses of all employers are folded once, and only when a card goes to a home.
create or replace function core.unusual_among(society int, requests bigint[])
    returns table (request_id bigint, codes text[])
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(society);
    first_hour int := coalesce((core.setting(profile, 'approvals', 'day_from') #>> '{}')::int, 8);
    last_hour int := coalesce((core.setting(profile, 'approvals', 'day_to') #>> '{}')::int, 20);
    lately date := core.today() - 30;
begin
    return query
    with asked as materialized (
        select r.request_id, r as its, d.route, d.address,
            extract(hour from r.submitted_at at time zone 'Asia/Tokyo') as hour,
            case d.route when 'home' then p.address_changed_on when 'employer' then e.address_changed_on
                end as moved_on,
            coalesce(c.employer_changed_on, case when before.employer_id is distinct from c.employer_id
                and c.predecessor_id is not null then c.acquired_on end) as employer_changed_on
        from core.request r
            join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
            join core.coverage c on c.society_id = r.society_id and c.coverage_id = r.coverage_id
            left join core.coverage before on before.society_id = c.society_id
                and before.coverage_id = c.predecessor_id
            left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
            left join core.destinations_of(society, array(select distinct x.coverage_id from core.request x
                where x.society_id = society and x.request_id = any (requests) and x.secret_kind <> 'none')) d
                on d.coverage_id = r.coverage_id and r.secret_kind <> 'none'
        where r.society_id = society and r.request_id = any (requests)
    )
    -- No list of values with a column for the code: a function in one is planned anew for every line.
    select a.request_id, nullif(array_remove(array[
        case when (a.its).person_id in (select t.person_id from core.ties_among(society,
            array(select (x.its).person_id from asked x)) t) then 'tie' end,
        case when (select count(*) >= 2 from core.request r
            where r.society_id = society and r.person_id = (a.its).person_id and r.request_id <> a.request_id
                and r.received_at between (a.its).received_at - interval '30 days' and (a.its).received_at)
            then 'third_in_30_days' end,
        case when a.route = 'home' and core.fold_address(a.address) in (select core.fold_address(e.address)
                from core.employer e where e.society_id = society and e.address <> '')
            then 'address_is_employer' end,
        case when a.moved_on >= lately then 'address_changed' end,
        case when a.employer_changed_on >= lately then 'employer_changed' end,
        case when core.card_under_way(society, (a.its).account_id, (a.its).secret_kind, a.request_id) is not null
            then 'card_under_way' end,
        case when (a.its).despite <> '' then 'despite' end,
        case when a.hour < first_hour or a.hour >= last_hour then 'odd_hour' end,
        case when (a.its).taken_by = (a.its).verified_by then 'same_hands' end,
        case when (a.its).lapsed_at > (a.its).submitted_at then 'approval_lapsed' end,
        case when (a.its).bulk_id is not null then 'from_a_list' end], null), '{}')
    from asked a;
end
$$;
comment on function core.unusual_among(int, bigint[]) is
    'Codes of what an approver should notice about each of the requests, null for none: a look-alike person (I-7), '
    'the third request in 30 days, a home address that is an employer''s (I-6), an address or employer that changed '
    'in the last 30 days, another card under way (MYK-8), a reason given for going on, submitted at an odd hour, '
    'verified by who took it, an approval that lapsed unused, made from a list, for which nobody was asked.';
alter function core.unusual_among(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.unusual_among(int, bigint[]) from public;
grant execute on function core.unusual_among(int, bigint[]) to madoguchi_api;
