-- Who knows where it lay? The secret dies first; then the address is looked into; another card is another request.
create or replace function office.record_return(op_id uuid, serial text, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'record_return', jsonb_build_array(serial, reason));
    card core.card;
    earlier core.returned_mail;
    stopped boolean;
begin
    if answer is not null then
        return answer;
    end if;
    if reason is null or reason not in ('unknown_address', 'name_incomplete', 'moved_unknown', 'refused',
        'storage_expired', 'employer_returned', 'other') then
        raise exception 'not a reason' using errcode = 'MD005';
    end if;
    card := core.sent_card(me, serial);
    select m.* into earlier
    from core.returned_mail m
    where m.society_id = me.society_id and m.card_id = card.card_id;
    if found then
        return core.end_operation(op_id, jsonb_build_object('serial', card.serial, 'again', true, 'reason',
            earlier.reason, 'recorded_at', core.iso_time(earlier.recorded_at), 'stopped', false));
    end if;

    stopped := core.stop_secrets(me, array[card.card_id], 'returned') > 0; -- before anything else
    update core.card c
    set state = 'returned'
    where c.society_id = me.society_id and c.card_id = card.card_id;
    insert into core.returned_mail (society_id, card_id, reason, recorded_by)
    values (me.society_id, card.card_id, record_return.reason, me.staff_id)
    returning * into earlier;
    perform core.record_cards('card_returned', array[card.card_id],
        jsonb_build_object('reason', reason, 'stopped', stopped));
    perform core.record('request_returned', 'request', card.request_id, (select r.person_id from core.request r
        where r.society_id = me.society_id and r.request_id = card.request_id), jsonb_build_object('reason', reason));
    return core.end_operation(op_id, jsonb_build_object('serial', card.serial, 'again', false, 'reason', reason,
        'recorded_at', core.iso_time(earlier.recorded_at), 'stopped', stopped));
end
$$;
comment on function office.record_return(uuid, text, text) is
    'A card came back: its secret is void at once, and an address check is owed before the member gets another '
    'one. A second scan changes nothing and says when the first was (`again`). MD005: not a serial, or not a '
    'reason. MD180: no such card. MD181: it has not left.';
alter function office.record_return(uuid, text, text) owner to madoguchi_api;
revoke all on function office.record_return(uuid, text, text) from public;
grant execute on function office.record_return(uuid, text, text)
    to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
