-- Each view by the states of its requests: what is done is a society's whole past, and is gone through by none.
create or replace function core.requests_in(me core.staff, view text) returns setof bigint
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    today constant date := core.today();
    under_way constant text[] := array['received', 'on_hold', 'waiting', 'approved', 'in_run'];
begin
    if view = 'done' then
        return query select r.request_id from core.request r
            where r.society_id = me.society_id and r.state in ('dispatched', 'closed', 'rejected', 'withdrawn')
                and r.received_at > now() - interval '180 days';
        return;
    elsif view = 'returned' then
        return query select r.request_id from core.request r
            where r.society_id = me.society_id and r.state = 'dispatched'
                and r.request_id = any (array(select c.request_id from core.card c
                    where c.society_id = me.society_id and c.state = 'returned'));
        return;
    end if;
    return query
        select r.request_id from core.request r
        where r.society_id = me.society_id and r.state = any (under_way)
            and case view
                when 'open' then true
                when 'held' then r.state = 'on_hold'
                when 'to_complete' then r.state = 'approved' and r.secret_kind = 'none'
                when 'mine' then r.state in ('received', 'on_hold', 'approved') and r.claimed_by = me.staff_id
                    and r.claimed_until > clock_timestamp()
                when 'unclaimed' then (r.state = 'received' or r.state = 'approved' and r.secret_kind = 'none')
                    and coalesce(r.claimed_until <= clock_timestamp(), true)
                when 'late' then coalesce(core.promised_on(r), r.hold_until) <= today
                else false end;
end
$$;
comment on function core.requests_in(core.staff, text) is
    'The requests of one view of the queue; see office.requests. Late: promised for today or earlier, or put aside '
    'until then (AIS-5). Returned: its card came back. Done: of the last 180 days.';
alter function core.requests_in(core.staff, text) owner to madoguchi_owner;
revoke all on function core.requests_in(core.staff, text) from public;
grant execute on function core.requests_in(core.staff, text) to madoguchi_api;
