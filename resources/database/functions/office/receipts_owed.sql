create or replace function office.receipts_owed()
    returns table (employer_id bigint, name text, bundles int, cards int, oldest date, days_out int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor', 'printer');
begin
    return query
    select b.employer_id, e.name, count(*)::int, sum(n.cards)::int,
        min((b.dispatched_at at time zone 'Asia/Tokyo')::date),
        core.today() - min((b.dispatched_at at time zone 'Asia/Tokyo')::date)
    from core.bundle b
    join core.employer e on e.society_id = b.society_id and e.employer_id = b.employer_id
    cross join lateral (select count(*)::int as cards from core.card c
        where c.society_id = b.society_id and c.bundle_id = b.bundle_id
            and c.state in ('dispatched', 'returned')) n
    where b.society_id = me.society_id and b.state = 'dispatched' and b.route = 'employer' and b.received_on is null
        and n.cards > 0
    group by b.employer_id, e.name
    order by 5, e.name, b.employer_id
    limit 2000;
end
$$;
comment on function office.receipts_owed() is
    'By employer: how many bundles nobody there has confirmed, with how many cards, and since when the oldest is out; '
    'who has been silent longest first.';
alter function office.receipts_owed() owner to madoguchi_api;
revoke all on function office.receipts_owed() from public;
grant execute on function office.receipts_owed() to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
