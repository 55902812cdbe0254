create or replace function office.card_in_hand(person_id bigint, typed text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    person bigint := (select p.person_id from core.person p
        where p.society_id = me.society_id and p.person_id = card_in_hand.person_id);
    number text := core.typed_serial(typed);
    day date := case when core.typed_serial(typed) is null then core.parse_date(typed) end;
    cards jsonb;
begin
    if person is null then
        raise exception 'no such person' using errcode = 'MD020';
    elsif number is null and day is null then
        raise exception 'neither a card''s number nor a date' using errcode = 'MD005';
    end if;
    -- A number of somebody else and one that does not exist get the same answer.
    select jsonb_agg(core.card_answer(d, person) order by d.card_id desc) into cards
    from core.card d
        join core.account a on a.society_id = d.society_id and a.account_id = d.account_id
    where d.society_id = me.society_id and a.person_id = person and (d.serial = number or d.printed_on = day);
    perform core.record('card_in_hand_read', 'person', person, person, jsonb_build_object(
        'by', case when number is null then 'date' else 'serial' end, 'found', coalesce(jsonb_array_length(cards), 0)));
    return jsonb_build_object('understood_as', case when number is null then 'date' else 'serial' end,
        'printed_on', day, 'cards', coalesce(cards, '[]'),
        'latest_on', (select max(d.printed_on)
            from core.card d
                join core.account a on a.society_id = d.society_id and a.account_id = d.account_id
            where d.society_id = me.society_id and a.person_id = person and d.state in ('dispatched', 'returned')));
end
$$;
comment on function office.card_in_hand(bigint, text) is
    'What the card is worth whose number or date at the upper right a caller reads out (MYK-13), in any width and '
    'calendar. An empty list: not this person''s, whoever''s it may be. latest_on: the date of the card that left the '
    'house last. On record, without what was typed. MD005: neither a number nor a date. MD020: no such person.';
alter function office.card_in_hand(bigint, text) owner to madoguchi_api;
revoke all on function office.card_in_hand(bigint, text) from public;
grant execute on function office.card_in_hand(bigint, text) to madoguchi_clerk, madoguchi_supervisor;
