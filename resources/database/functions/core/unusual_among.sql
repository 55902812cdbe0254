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
            left join lateral core.destination_of(r.society_id, r.coverage_id, r.kind) d on r.secret_kind <> 'none'
        where r.society_id = society and r.request_id = any (requests)
    )
    select a.request_id, array_agg(u.code order by u.place) filter (where u.holds)
    from asked a cross join lateral (values
        (1, 'tie', core.is_tie(society, (a.its).person_id)),
        (2, 'third_in_30_days', (select count(*) >= 2 from core.request r
            where r.society_id = society and r.person_id = (a.its).person_id and r.request_id <> a.request_id
                and r.received_at between (a.its).received_at - interval '30 days' and (a.its).received_at)),
        (3, 'address_is_employer', a.route = 'home' and core.fold_address(a.address) in (
            select core.fold_address(e.address) from core.employer e
            where e.society_id = society and e.address <> '')),
        (4, 'address_changed', a.moved_on >= lately),
        (5, 'employer_changed', a.employer_changed_on >= lately),
        (6, 'card_under_way', core.card_under_way(society, (a.its).account_id, (a.its).secret_kind, a.request_id)
            is not null),
        (7, 'despite', (a.its).despite <> ''),
        (8, 'odd_hour', a.hour < first_hour or a.hour >= last_hour),
        (9, 'same_hands', (a.its).taken_by = (a.its).verified_by),
        (10, 'approval_lapsed', (a.its).lapsed_at > (a.its).submitted_at),
        (11, 'from_a_list', (a.its).bulk_id is not null)) u (place, code, holds)
    group by a.request_id;
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
