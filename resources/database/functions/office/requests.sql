create or replace function office.requests(view text)
    returns table (request_id bigint, kind text, channel text, state text, person_id bigint, name text, symbol text,
        number text, employer text, received_at timestamptz, promised_on date, lateness text, claimed_by text,
        claimed_by_me boolean, claimed_until timestamptz, identity text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
begin
    if coalesce(view, '') not in ('open', 'mine', 'unclaimed', 'late', 'held', 'to_complete', 'returned', 'done') then
        raise exception 'no such view' using errcode = 'MD005';
    end if;
    return query select * from core.request_lines(me, array(select core.requests_in(me, view)));
end
$$;
comment on function office.requests(text) is
    'The queue: open, mine (claimed by the caller), unclaimed, late (today or earlier), held, to_complete (approved, '
    'without a card), returned (its card came back), or done (of the last 180 days). MD005: another view.';
alter function office.requests(text) owner to madoguchi_api;
revoke all on function office.requests(text) from public;
grant execute on function office.requests(text) to madoguchi_clerk, madoguchi_supervisor;
