-- Every mis-delivery counts as one of sensitive data until shown otherwise: behind the secret lie check-ups and bills.
create or replace function office.report_misdelivery(op_id uuid, serial text, happened text, seen text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'report_misdelivery', jsonb_build_array(serial, happened, seen));
    card core.card;
    stopped boolean;
    it core.misdelivery;
begin
    if answer is not null then
        return answer;
    end if;
    card := core.sent_card(me, serial);
    stopped := core.stop_secrets(me, array[card.card_id], 'misdelivered') > 0; -- before anything else
    select m.* into it from core.note_misdelivery(me, array[card.card_id], null, happened, seen) m;

    perform core.record_cards('card_misdelivered', array[card.card_id],
        jsonb_build_object('happened', happened, 'seen', seen, 'stopped', stopped));
    perform core.record('request_misdelivered', 'request', card.request_id, (select r.person_id from core.request r
        where r.society_id = me.society_id and r.request_id = card.request_id), jsonb_build_object('seen', seen));
    return core.end_operation(op_id, jsonb_build_object('serial', card.serial, 'stopped', stopped, 'uses', it.uses,
        'first_from', it.first_from, 'first_due', it.first_due, 'final_due', it.final_due));
end
$$;
comment on function office.report_misdelivery(uuid, text, text, text) is
    'A card reached somebody else: its secret is void at once, and the days of the reports to the authority '
    'begin: the first one within three to five days, the final one within 30, or 60 when it was stolen. MD005: '
    'not a serial, not what happens or can be seen. MD180, MD181: the card. MD184: reported already.';
alter function office.report_misdelivery(uuid, text, text, text) owner to madoguchi_api;
revoke all on function office.report_misdelivery(uuid, text, text, text) from public;
grant execute on function office.report_misdelivery(uuid, text, text, text)
    to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
