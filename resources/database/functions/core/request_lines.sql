create or replace function core.request_lines(me core.staff, wanted bigint[])
    returns table (request_id bigint, kind text, channel text, state text, person_id bigint, name text, symbol text,
        number text, employer text, received_at timestamptz, promised_on date, lateness text, claimed_by text,
        claimed_by_me boolean, claimed_until timestamptz, identity text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    tomorrow date := core.business_day_after(me.society_id, core.today(), 1);
begin
    return query
        select r.request_id, r.kind, r.channel, r.state, r.person_id, core.full_name(p.family_name, p.given_name),
            c.symbol, c.number, coalesce(e.name, ''), r.received_at, d.due,
            case
                when r.state not in ('received', 'on_hold', 'waiting', 'approved', 'in_run') then 'on_time'
                when coalesce(d.due, r.hold_until) < core.today() then 'late'
                when coalesce(d.due, r.hold_until) <= tomorrow then 'soon'
                else 'on_time'
            end,
            case when r.claimed_until > clock_timestamp() then s.name else '' end,
            coalesce(r.claimed_until > clock_timestamp() and r.claimed_by = me.staff_id, false),
            case when r.claimed_until > clock_timestamp() then r.claimed_until end, r.identity
        from core.request r
            join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
            join core.coverage c on c.society_id = r.society_id and c.coverage_id = r.coverage_id
            left join core.employer e on e.society_id = r.society_id and e.employer_id = c.employer_id
            left join core.staff s on s.society_id = r.society_id and s.staff_id = r.claimed_by
            cross join lateral (select core.promised_on(r) as due) d
        where r.society_id = me.society_id and r.request_id = any (wanted)
        order by coalesce(d.due, r.hold_until) nulls last, r.received_at, r.request_id;
end
$$;
comment on function core.request_lines(core.staff, bigint[]) is
    'Requests as a list shows them, the most urgent first. Late: promised before today, or put aside until a day '
    'before today (AIS-5). Soon: until the next business day. On hold there is no promised day.';
alter function core.request_lines(core.staff, bigint[]) owner to madoguchi_owner;
revoke all on function core.request_lines(core.staff, bigint[]) from public;
grant execute on function core.request_lines(core.staff, bigint[]) to madoguchi_api;
