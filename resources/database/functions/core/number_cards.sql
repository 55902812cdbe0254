-- The whole face of a card is copied here, from one person's rows, and never joined again (incident I-2). A constraint
-- that fails would quote the row, and with it an address, so it is answered with a code of ours.
create or replace function core.number_cards(me core.staff, run bigint, printed_on date, request_ids bigint[])
    returns bigint[]
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    first_card bigint := core.next_number(me.society_id, 'card', cardinality(request_ids)); -- also in the serial
    made int;
begin
    insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, kind, secret_kind,
        printed_on, route, employer_id, recipient, department, attention, postal_code, address, member_name,
        replaces_card_id, approved_by, printed_by, texts_version)
    select me.society_id, first_card + w.position - 1, run, w.position,
        core.card_serial(s.mark, first_card + w.position - 1), r.request_id, r.account_id, r.kind, r.secret_kind,
        number_cards.printed_on, d.route, d.employer_id, d.recipient, d.department, d.attention, d.postal_code,
        d.address, core.full_name(p.family_name, p.given_name), core.card_in_hand(r.account_id, r.secret_kind),
        r.decided_by, me.staff_id, core.texts_version(r.society_id, r.kind)
    from unnest(request_ids) with ordinality w (request_id, position)
    join core.request r on r.society_id = me.society_id and r.request_id = w.request_id
    join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
    join core.society s on s.society_id = r.society_id
    join core.destinations_of(me.society_id, array(select x.coverage_id from core.request x
        where x.society_id = me.society_id and x.request_id = any (request_ids))) d on d.coverage_id = r.coverage_id;
    get diagnostics made = row_count;

    if made <> cardinality(request_ids) then
        raise exception 'an addressee cannot be derived' using errcode = 'MD067';
    end if;
    return (select array_agg(n) from generate_series(first_card, first_card + made - 1) n);
exception
    when unique_violation then
        raise exception 'a card for this member is being printed already' using errcode = 'MD060';
    when check_violation or not_null_violation then
        raise exception 'an addressee cannot be derived' using errcode = 'MD067';
end
$$;
comment on function core.number_cards(core.staff, bigint, date, bigint[]) is
    'Makes the numbered cards of a run, in the order given. MD060: one is being printed already. MD067: no '
    'addressee.';
alter function core.number_cards(core.staff, bigint, date, bigint[]) owner to madoguchi_owner;
revoke all on function core.number_cards(core.staff, bigint, date, bigint[]) from public;
grant execute on function core.number_cards(core.staff, bigint, date, bigint[]) to madoguchi_api;
