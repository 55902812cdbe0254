create or replace function office.record_report(op_id uuid, serial text, stage text, sent_on date)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor');
    answer jsonb := core.begin_operation(op_id, 'record_report', jsonb_build_array(serial, stage, sent_on));
    card core.card;
    known date;
    cards bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    card := core.sent_card(me, serial);
    -- Of a run there is one report for all; in the order of their numbers, so that two who note it never block.
    perform from core.misdelivery x
    where x.society_id = me.society_id and (x.card_id = card.card_id or x.run_id = (select m.run_id
        from core.misdelivery m where m.society_id = me.society_id and m.card_id = card.card_id))
    order by x.card_id for update;
    select (m.known_at at time zone 'Asia/Tokyo')::date into known
    from core.misdelivery m
    where m.society_id = me.society_id and m.card_id = card.card_id and m.final_sent_on is null
        and (m.first_sent_on is null) = (stage = 'first');
    if stage is null or stage not in ('first', 'final') or sent_on is null or sent_on > core.today() then
        raise exception 'first or final, and a day that has come' using errcode = 'MD005';
    elsif known is null then
        raise exception 'this report is not the next one' using errcode = 'MD187';
    elsif sent_on < known then
        raise exception 'nothing is reported before it is known' using errcode = 'MD005';
    end if;
    select array_agg(x.card_id) into cards
    from core.misdelivery m
    join core.misdelivery x on x.society_id = m.society_id and (x.card_id = m.card_id or x.run_id = m.run_id)
    where m.society_id = me.society_id and m.card_id = card.card_id;
    update core.misdelivery m
    set first_sent_on = case stage when 'first' then sent_on else m.first_sent_on end,
        first_sent_by = case stage when 'first' then me.staff_id else m.first_sent_by end,
        final_sent_on = case stage when 'final' then sent_on end,
        final_sent_by = case stage when 'final' then me.staff_id end
    where m.society_id = me.society_id and m.card_id = any (cards);
    perform core.record('card_misdelivery_reported', 'card', card.card_id, (select r.person_id from core.request r
        where r.society_id = me.society_id and r.request_id = card.request_id), jsonb_build_object('stage', stage));
    perform core.record_cards('card_misdelivery_reported', array_remove(cards, card.card_id),
        jsonb_build_object('stage', stage));
    return core.end_operation(op_id, jsonb_build_object('serial', card.serial, 'stage', stage));
end
$$;
comment on function office.record_report(uuid, text, text, date) is
    'Notes on which day the first or the final report on a mis-delivery went to the authority; of a run '
    'that went astray as a whole, for all its cards. MD005: the stage or the day. MD180, MD181: the card. MD187: '
    'nothing of the kind is to be reported, or not yet.';
alter function office.record_report(uuid, text, text, date) owner to madoguchi_api;
revoke all on function office.record_report(uuid, text, text, date) from public;
grant execute on function office.record_report(uuid, text, text, date) to madoguchi_supervisor;
