create or replace function office.returns(view text, only_reason text)
    returns table (serial text, kind text, request_id bigint, person_id bigint, name text, route text, destination text,
        reason text, recorded_at timestamptz, recorded_by text, outcome text, closed_at timestamptz, closed_by text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
begin
    if view is null or view not in ('open', 'closed') or only_reason is null then
        raise exception 'open or closed, and a reason or none' using errcode = 'MD005';
    end if;
    return query
    select c.serial, c.kind, c.request_id, r.person_id, c.member_name, c.route, c.recipient, m.reason, m.recorded_at,
        s.name, m.outcome, m.closed_at, coalesce(d.name, '')
    from core.returned_mail m
    join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
    join core.staff s on s.society_id = m.society_id and s.staff_id = m.recorded_by
    left join core.staff d on d.society_id = m.society_id and d.staff_id = m.closed_by
    where m.society_id = me.society_id and (m.closed_at is null) = (view = 'open')
        and only_reason in ('', m.reason)
    order by case when view = 'open' then m.recorded_at end, m.closed_at desc, c.serial
    limit 2000;
end
$$;
comment on function office.returns(text, text) is
    'Cards that came back: those whose address is still to be checked (open), the oldest first, or those settled '
    '(closed), the latest first; of one reason, or of all with an empty one. MD005: the view.';
alter function office.returns(text, text) owner to madoguchi_api;
revoke all on function office.returns(text, text) from public;
grant execute on function office.returns(text, text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
