create or replace function office.return_rates(since date)
    returns table (employer_id bigint, destination text, dispatched int, returned int, misdelivered int,
        percent numeric)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
begin
    if since is null then
        raise exception 'since when' using errcode = 'MD005';
    end if;
    return query
    select n.employer_id, coalesce(e.name, ''), n.dispatched, n.returned, n.misdelivered,
        round(100.0 * n.returned / n.dispatched, 1)
    from (
        select c.employer_id, count(*)::int as dispatched,
            (count(*) filter (where c.state = 'returned'))::int as returned, count(x.card_id)::int as misdelivered
        from core.card c
        left join core.misdelivery x on x.society_id = c.society_id and x.card_id = c.card_id
        where c.society_id = me.society_id and c.state in ('dispatched', 'returned')
            and (c.dispatched_at at time zone 'Asia/Tokyo')::date >= since
        group by c.employer_id) n
    left join core.employer e on e.society_id = me.society_id and e.employer_id = n.employer_id
    order by n.returned::numeric / n.dispatched desc, n.dispatched desc, n.employer_id
    limit 2000;
end
$$;
comment on function office.return_rates(date) is
    'How many of the cards sent since this day came back or went astray, by employer, the worst first; those sent '
    'home are one line without an employer. MD005: no day.';
alter function office.return_rates(date) owner to madoguchi_api;
revoke all on function office.return_rates(date) from public;
grant execute on function office.return_rates(date) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
