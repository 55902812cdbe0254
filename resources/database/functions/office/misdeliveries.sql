create or replace function office.misdeliveries(view text)
    returns table (serial text, kind text, person_id bigint, name text, destination text, happened text, seen text,
        uses int, exposed text[], reported_by text, known_at timestamptz, first_from date, first_due date,
        final_due date, first_sent_on date, final_sent_on date, next_due date, days_left int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
begin
    if view is null or view not in ('open', 'reported') then
        raise exception 'open or reported' using errcode = 'MD005';
    end if;
    return query
    select c.serial, c.kind, r.person_id, c.member_name, c.recipient, m.happened, m.seen, m.uses,
        array['name_and_address'] || case when m.seen = 'outside_only' then '{}'::text[] else array[c.secret_kind] end
            || case when m.uses > 0 or m.seen in ('used', 'not_known') then '{contents}'::text[] else '{}' end,
        s.name, m.known_at, m.first_from, m.first_due, m.final_due, m.first_sent_on, m.final_sent_on, n.due,
        n.due - core.today()
    from core.misdelivery m
    join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
    join core.staff s on s.society_id = m.society_id and s.staff_id = m.reported_by
    cross join lateral (select case when m.final_sent_on is not null then null
        when m.first_sent_on is null then m.first_due else m.final_due end as due) n
    where m.society_id = me.society_id and (m.final_sent_on is null) = (view = 'open')
    order by n.due, m.known_at desc, c.serial
    limit 500;
end
$$;
comment on function office.misdeliveries(text) is
    'Cards that went astray, with what could be seen and the days of the reports: those still to be reported on '
    '(open), the most urgent first, or those finished (reported). MD005: the view.';
alter function office.misdeliveries(text) owner to madoguchi_api;
revoke all on function office.misdeliveries(text) from public;
grant execute on function office.misdeliveries(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
