create or replace function core.unusual_about(its core.request, route text, address text) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(u.code order by u.place), '[]')
    from (values
        (1, 'tie', core.is_tie(its.society_id, its.person_id)),
        (2, 'third_in_30_days', (select count(*) >= 2 from core.request r
            where r.society_id = its.society_id and r.person_id = its.person_id and r.request_id <> its.request_id
                and r.received_at between its.received_at - interval '30 days' and its.received_at)),
        (3, 'address_is_employer', route = 'home' and exists (select from core.employer e
            where e.society_id = its.society_id and e.address <> ''
                and core.fold_address(e.address) = core.fold_address(unusual_about.address))),
        (4, 'card_under_way',
            core.card_under_way(its.society_id, its.account_id, its.secret_kind, its.request_id) is not null),
        (5, 'despite', its.despite <> '')) u (place, code, holds)
    where u.holds
$$;
comment on function core.unusual_about(core.request, text, text) is
    'Codes of what an approver should notice: a look-alike person (I-7), the third request in 30 days, a home '
    'address that is an employer''s (I-6), another card under way (MYK-8), a reason given for going on.';
alter function core.unusual_about(core.request, text, text) owner to madoguchi_owner;
revoke all on function core.unusual_about(core.request, text, text) from public;
grant execute on function core.unusual_about(core.request, text, text) to madoguchi_api;
