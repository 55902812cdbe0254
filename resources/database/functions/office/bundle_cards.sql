create or replace function office.bundle_cards(bundle_id bigint)
    returns table (card_id bigint, serial text, kind text, name text, printed_on date, state text, problem text,
        packed_at timestamptz)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
begin
    if not exists (select from core.bundle b
        where b.society_id = me.society_id and b.bundle_id = bundle_cards.bundle_id) then
        raise exception 'no such bundle' using errcode = 'MD023';
    end if;
    perform core.record('bundle_read', 'bundle', bundle_cards.bundle_id, null);

    return query
    select c.card_id, c.serial, c.kind, c.member_name, c.printed_on, c.state, core.card_problem(c),
        c.packed_at
    from core.card c
    where c.society_id = me.society_id and c.bundle_id = bundle_cards.bundle_id
    order by c.serial;
end
$$;
comment on function office.bundle_cards(bigint) is
    'The cards of a bundle and why one of them would be pulled: withdrawn, coverage_lost, route_changed, '
    'address_unchecked, account_closed, superseded, secret_void; when each was scanned into it. MD023: no such bundle.';
alter function office.bundle_cards(bigint) owner to madoguchi_api;
revoke all on function office.bundle_cards(bigint) from public;
grant execute on function office.bundle_cards(bigint) to madoguchi_printer;
