create or replace function office.misdeliveries(view text)
    returns table (serial text, kind text, person_id bigint, name text, destination text, happened text, seen text,
        uses int, exposed text[], reported_by text, known_at timestamptz, first_from date, first_due date,
        final_due date, first_sent_on date, final_sent_on date, next_due date, days_left int, run_id bigint,
        persons int, card_needed boolean)
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
    with runs as materialized ( -- what is told of a run, told once for all its cards
        select m.run_id, count(distinct r.person_id)::int as persons, sum(m.uses)::int as uses,
            array_agg(distinct c.secret_kind) as secrets
        from core.misdelivery m
        join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
        join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
        where m.society_id = me.society_id and m.run_id is not null
            and (m.final_sent_on is null) = (view = 'open')
        group by m.run_id
    )
    select c.serial, c.kind, r.person_id, c.member_name, c.recipient, m.happened, m.seen, n.uses,
        array['name_and_address'] || case when m.seen = 'outside_only' then '{}'::text[] else n.secrets end
            || case when n.uses > 0 or m.seen in ('used', 'not_known') then '{contents}'::text[] else '{}' end,
        s.name, m.known_at, m.first_from, m.first_due, m.final_due, m.first_sent_on, m.final_sent_on, n.due,
        n.due - core.today(), m.run_id, coalesce(u.persons, 1), not exists (
            select from core.credential k
            where k.society_id = c.society_id and k.account_id = c.account_id and k.kind = c.secret_kind
                and k.state in ('staged', 'ready', 'active'))
            and not exists (select from core.request x
                where x.society_id = c.society_id and x.account_id = c.account_id and x.secret_kind = c.secret_kind
                    and x.received_at > m.known_at and x.state not in ('rejected', 'withdrawn'))
    from core.misdelivery m
    join core.card c on c.society_id = m.society_id and c.card_id = m.card_id
    join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
    join core.staff s on s.society_id = m.society_id and s.staff_id = m.reported_by
    left join runs u on u.run_id = m.run_id
    cross join lateral (select case when m.final_sent_on is not null then null
            when m.first_sent_on is null then m.first_due else m.final_due end as due,
        coalesce(u.uses, m.uses) as uses, coalesce(u.secrets, array[c.secret_kind]) as secrets) n
    where m.society_id = me.society_id and (m.final_sent_on is null) = (view = 'open')
    order by n.due, m.known_at desc, m.run_id, c.serial
    limit 2000;
end
$$;
comment on function office.misdeliveries(text) is
    'Cards that went astray, with what could be seen and the days of the reports: those still to be reported on '
    '(open), the most urgent first, or those finished (reported). Of a run that went astray as a whole, `run_id`, '
    '`persons`, `uses` and `exposed` are those of the run, for one report. `card_needed`: the member has no secret of '
    'this kind, none coming, and nobody has asked for one since. MD005: the view.';
alter function office.misdeliveries(text) owner to madoguchi_api;
revoke all on function office.misdeliveries(text) from public;
grant execute on function office.misdeliveries(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
