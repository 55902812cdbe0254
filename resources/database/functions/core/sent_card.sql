create or replace function core.sent_card(me core.staff, typed text) returns core.card
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    wanted text := core.typed_serial(typed);
    card core.card;
begin
    if wanted is null then
        raise exception 'not a serial' using errcode = 'MD005';
    end if;
    select c.* into card
    from core.card c
    where c.society_id = me.society_id and c.serial = wanted
    for update;
    if not found then
        raise exception 'no such card' using errcode = 'MD180';
    elsif card.state not in ('dispatched', 'returned') then
        raise exception 'the card has not left the house' using errcode = 'MD181';
    end if;
    return card;
end
$$;
comment on function core.sent_card(core.staff, text) is
    'The card that carries this serial, as typed or scanned, and has left the house; locked. MD005: not a serial. '
    'MD180: no such card. MD181: it has not left.';
alter function core.sent_card(core.staff, text) owner to madoguchi_owner;
revoke all on function core.sent_card(core.staff, text) from public;
grant execute on function core.sent_card(core.staff, text) to madoguchi_api;
