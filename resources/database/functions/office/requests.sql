create or replace function office.requests(view text)
    returns table (request_id bigint, kind text, channel text, state text, person_id bigint, name text, symbol text,
        number text, employer text, received_at timestamptz, promised_on date, lateness text, claimed_by text,
        claimed_by_me boolean, claimed_until timestamptz, identity text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    wanted bigint[];
begin
    if coalesce(view, '') not in ('open', 'mine', 'unclaimed', 'held', 'to_complete', 'done') then
        raise exception 'a view is open, mine, unclaimed, held, to_complete or done' using errcode = 'MD005';
    end if;
    select array_agg(r.request_id) into wanted
    from core.request r
    where r.society_id = me.society_id
        and case view
            when 'open' then r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run')
            when 'held' then r.state = 'on_hold'
            when 'to_complete' then r.state = 'approved' and r.secret_kind = 'none'
            when 'mine' then r.state in ('received', 'on_hold', 'approved') and r.claimed_by = me.staff_id
                and r.claimed_until > clock_timestamp()
            when 'unclaimed' then (r.state = 'received' or r.state = 'approved' and r.secret_kind = 'none')
                and coalesce(r.claimed_until <= clock_timestamp(), true)
            else r.state in ('dispatched', 'closed', 'rejected', 'withdrawn')
                and r.received_at > now() - interval '180 days'
        end;
    return query select * from core.request_lines(me, wanted);
end
$$;
comment on function office.requests(text) is
    'The queue: open, mine (claimed by the caller), unclaimed, held, to_complete (approved, without a card), or done '
    '(of the last 180 days). MD005: another view.';
alter function office.requests(text) owner to madoguchi_api;
revoke all on function office.requests(text) from public;
grant execute on function office.requests(text) to madoguchi_clerk, madoguchi_supervisor;
