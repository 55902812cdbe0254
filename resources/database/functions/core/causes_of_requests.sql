create or replace function core.causes_of_requests(c core.coverage) returns setof core.cause
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select (core.as_cause(
        case
            when r.state = 'rejected' then 'request_rejected'
            when r.state = 'on_hold' then 'request_on_hold'
            when core.promised_on(r) < core.today() then 'request_overdue'
            else 'request_open' end,
        case when core.promised_on(r) < core.today() and r.state <> 'rejected' or r.state = 'on_hold' then 'high'
            else 'medium' end,
        jsonb_build_object('kind', r.kind, 'received_at', core.iso_time(r.received_at),
            'promised_on', case when r.state <> 'rejected' then core.promised_on(r) end,
            'hold_until_on', r.hold_until, 'decided_at', core.iso_time(r.decided_at)),
        'open_request', jsonb_build_object('request_id', r.request_id))).*
    from core.request r
    where r.society_id = c.society_id and r.person_id = c.person_id
        and (r.state in ('received', 'waiting', 'approved', 'in_run', 'on_hold')
                and (r.secret_kind = 'none' or r.state = 'on_hold' or core.promised_on(r) < core.today())
            or r.state = 'rejected' and r.decided_at > now() - interval '30 days')
    order by r.request_id
$$;
comment on function core.causes_of_requests(core.coverage) is
    'What was asked for already: older than promised (AIS-5), on hold, under way, rejected lately. A card under way '
    'is said by core.causes_of_cards.';
alter function core.causes_of_requests(core.coverage) owner to madoguchi_owner;
revoke all on function core.causes_of_requests(core.coverage) from public;
grant execute on function core.causes_of_requests(core.coverage) to madoguchi_api;
