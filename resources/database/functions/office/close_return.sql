create or replace function office.close_return(op_id uuid, serial text, outcome text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'close_return', jsonb_build_array(serial, outcome));
    card core.card;
begin
    if answer is not null then
        return answer;
    end if;
    if outcome is null or outcome not in ('address_confirmed', 'address_corrected', 'no_card_needed') then
        raise exception 'not an outcome' using errcode = 'MD005';
    end if;
    card := core.sent_card(me, serial);
    if outcome = 'address_corrected' and exists (select from core.returned_mail m
            where m.society_id = me.society_id and m.card_id = card.card_id and m.closed_at is null)
        and not exists (select from core.request r
            cross join lateral core.destination_of(r.society_id, r.coverage_id, r.kind) d
            where r.society_id = me.society_id and r.request_id = card.request_id and d.route is not null
                and not core.same_place(card, d.route, d.employer_id, d.recipient, d.postal_code, d.address)) then
        raise exception 'the address is still the one that came back' using errcode = 'MD189';
    end if;
    update core.returned_mail m
    set outcome = close_return.outcome, closed_by = me.staff_id, closed_at = clock_timestamp()
    where m.society_id = me.society_id and m.card_id = card.card_id and m.closed_at is null;
    if not found then
        raise exception 'no address check is owed for this card' using errcode = 'MD182';
    end if;
    perform core.record('card_return_closed', 'card', card.card_id, (select r.person_id from core.request r
        where r.society_id = me.society_id and r.request_id = card.request_id), jsonb_build_object('outcome', outcome));
    return core.end_operation(op_id, jsonb_build_object('serial', card.serial, 'outcome', outcome));
end
$$;
comment on function office.close_return(uuid, text, text) is
    'Says what the check of the address came to: address_confirmed, address_corrected or no_card_needed. Another '
    'card is a new request with a new approval. MD005: not a serial, or not an outcome. MD180, MD181: the card. '
    'MD182: no check is owed. MD189: corrected, but the address on file is the one that came back, or none.';
alter function office.close_return(uuid, text, text) owner to madoguchi_api;
revoke all on function office.close_return(uuid, text, text) from public;
grant execute on function office.close_return(uuid, text, text) to madoguchi_clerk, madoguchi_supervisor;
