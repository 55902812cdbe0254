create or replace function office.bundles(view text)
    returns table (bundle_id bigint, route text, destination text, state text, cards int, ready_since timestamptz,
        dispatched_at timestamptz, dispatched_by text, may_dispatch boolean, tracking text, received_on date,
        receiver text, days_out int, packing_scan boolean, registered boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer');
    must_scan boolean := core.packing_is_scanned(me.society_id);
begin
    if view is null or view not in ('ready', 'dispatched') then
        raise exception 'ready or dispatched' using errcode = 'MD005';
    end if;
    return query
    select b.bundle_id, b.route, coalesce(n.recipient, ''), b.state, n.cards, b.ready_since, b.dispatched_at,
        coalesce(s.name, ''), b.state = 'ready' and not n.mine, b.tracking, b.received_on, b.receiver,
        case when b.route = 'employer' and b.state = 'dispatched' and b.received_on is null
            then core.today() - (b.dispatched_at at time zone 'Asia/Tokyo')::date end,
        must_scan, n.registered
    from (select x.* from core.bundle x -- cards are counted of those alone that are shown
        where x.society_id = me.society_id and x.state = view
        order by case when view = 'ready' then x.ready_since end,
            x.route = 'employer' and x.received_on is null desc, -- none of these drops out while it waits
            case when x.route = 'employer' and x.received_on is null then x.dispatched_at end,
            x.dispatched_at desc, x.bundle_id
        limit 2000) b
    left join core.staff s on s.society_id = b.society_id and s.staff_id = b.dispatched_by
    cross join lateral (
        select count(*) filter (where c.state <> 'void')::int as cards,
            coalesce(bool_or(c.state = 'good' and c.printed_by = me.staff_id), false) as mine,
            coalesce(bool_or('registered' = any (c.handling)), false) as registered,
            (array_agg(c.recipient order by c.card_id desc))[1] as recipient
        from core.card c
        where c.society_id = b.society_id and c.bundle_id = b.bundle_id) n
    order by case when view = 'ready' then b.ready_since end, b.dispatched_at desc, b.bundle_id;
end
$$;
comment on function office.bundles(text) is
    'Bundles by destination: those ready to go, the oldest first, or those gone, the latest first, what an employer '
    'has not confirmed always among them; `days_out`: for so many days an employer has not confirmed it. '
    '`packing_scan`: it goes only when every card was scanned into it. `registered`: the post gives it a number.';
alter function office.bundles(text) owner to madoguchi_api;
revoke all on function office.bundles(text) from public;
grant execute on function office.bundles(text) to madoguchi_printer;
