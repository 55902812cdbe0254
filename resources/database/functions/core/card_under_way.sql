create or replace function core.card_under_way(
    society int, account_id bigint, secret_kind text, apart_from_request bigint default null)
    returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan -- also within functions that plan anew each time
as $$
begin
    return (
        select jsonb_build_object('request_id', r.request_id, 'serial', coalesce(c.serial, ''), 'since', r.received_at,
            'expected_on', r.promised_on, 'dispatched', r.state = 'dispatched',
            'group', core.in_flight_group(r.kind, r.origin))
        from core.request r
            left join core.card c on c.society_id = r.society_id and c.request_id = r.request_id
                and c.account_id = r.account_id and c.secret_kind = r.secret_kind
                and c.state in ('numbered', 'staged', 'good', 'dispatched')
        where r.society_id = society and r.account_id = card_under_way.account_id
            and r.secret_kind = card_under_way.secret_kind and r.secret_kind <> 'none'
            and r.request_id is distinct from apart_from_request
            and (r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run')
                -- After dispatch a card lies with the post or with the employer for about a week.
                or r.state = 'dispatched' and c.dispatched_at > now() - interval '7 days')
        order by r.request_id desc
        limit 1);
end
$$;
comment on function core.card_under_way(int, bigint, text, bigint) is
    'The request or card on its way whose secret another one would make void (MYK-8), as '
    '{request_id, serial, since, expected_on, dispatched, group}; null when there is none.';
alter function core.card_under_way(int, bigint, text, bigint) owner to madoguchi_owner;
revoke all on function core.card_under_way(int, bigint, text, bigint) from public;
grant execute on function core.card_under_way(int, bigint, text, bigint) to madoguchi_api, madoguchi_portal_api;
