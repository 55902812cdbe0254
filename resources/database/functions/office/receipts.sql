-- Whoever takes the employer's call sees which bundle it is about, and notes what the caller says.
create or replace function office.receipts(view text)
    returns table (bundle_id bigint, employer_id bigint, destination text, cards int, dispatched_at timestamptz,
        dispatched_by text, tracking text, received_on date, receiver text, days_out int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor', 'printer');
begin
    if view is null or view not in ('waiting', 'confirmed') then
        raise exception 'waiting or confirmed' using errcode = 'MD005';
    end if;
    return query
    select b.bundle_id, b.employer_id, coalesce(n.recipient, ''), n.cards, b.dispatched_at, coalesce(s.name, ''),
        b.tracking, b.received_on, b.receiver, case when b.received_on is null
            then core.today() - (b.dispatched_at at time zone 'Asia/Tokyo')::date end
    from (select x.* from core.bundle x
        where x.society_id = me.society_id and x.state = 'dispatched' and x.route = 'employer'
            and (x.received_on is null) = (view = 'waiting')
            and exists (select from core.card c where c.society_id = x.society_id and c.bundle_id = x.bundle_id
                and c.state in ('dispatched', 'returned'))
        order by case when view = 'waiting' then x.dispatched_at end, x.dispatched_at desc, x.bundle_id
        limit 2000) b
    left join core.staff s on s.society_id = b.society_id and s.staff_id = b.dispatched_by
    cross join lateral (
        select count(*)::int as cards, (array_agg(c.recipient order by c.card_id desc))[1] as recipient
        from core.card c
        where c.society_id = b.society_id and c.bundle_id = b.bundle_id
            and c.state in ('dispatched', 'returned')) n
    order by case when view = 'waiting' then b.dispatched_at end, b.dispatched_at desc, b.bundle_id;
end
$$;
comment on function office.receipts(text) is
    'Bundles that went to an employer: those that nobody there has confirmed (waiting), the oldest first, or those '
    'confirmed, the latest first. One that left empty is none. `days_out`: how long it has been unconfirmed. MD005: '
    'the view.';
alter function office.receipts(text) owner to madoguchi_api;
revoke all on function office.receipts(text) from public;
grant execute on function office.receipts(text) to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
