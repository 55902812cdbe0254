-- The whole face of a card is copied here, from one person's rows, and never joined again (incident I-2). A constraint
-- that fails would quote the row, and with it an address, so it is answered with a code of ours.
-- Cards lie in the pile as they go out: those of one employer together, letters to homes last.
create or replace function core.number_cards(me core.staff, run bigint, printed_on date, request_ids bigint[])
    returns bigint[]
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    first_card bigint := core.next_number(me.society_id, 'card', cardinality(request_ids)); -- also in the serial
    home text[] := core.home_handling(me.society_id);
    made int;
begin
    with versions as materialized ( -- once for each kind: the profile is large
        select k.kind, core.texts_version(me.society_id, k.kind) as version
        from (select distinct r.kind from core.request r
            where r.society_id = me.society_id and r.request_id = any (request_ids)) k
    ), faces as (
        select row_number() over (order by d.route, e.code collate "C", d.employer_id, w.position) as place,
            r.request_id, r.account_id, r.kind, r.secret_kind, d.route, d.employer_id, d.recipient, d.department,
            d.attention, d.postal_code, d.address, core.full_name(p.family_name, p.given_name) as member_name,
            r.decided_by, v.version
        from unnest(request_ids) with ordinality w (request_id, position)
        join core.request r on r.society_id = me.society_id and r.request_id = w.request_id
        join versions v on v.kind = r.kind
        join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
        join core.destinations_of(me.society_id, array(select x.coverage_id from core.request x
            where x.society_id = me.society_id and x.request_id = any (request_ids))) d on d.coverage_id = r.coverage_id
        left join core.employer e on e.society_id = me.society_id and e.employer_id = d.employer_id
    )
    insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, kind, secret_kind,
        printed_on, route, employer_id, recipient, department, attention, postal_code, address, member_name,
        replaces_card_id, approved_by, printed_by, texts_version, handling)
    select me.society_id, first_card + f.place - 1, run, f.place, core.card_serial(s.mark, first_card + f.place - 1),
        f.request_id, f.account_id, f.kind, f.secret_kind, number_cards.printed_on, f.route, f.employer_id,
        f.recipient, f.department, f.attention, f.postal_code, f.address, f.member_name,
        core.card_in_hand(f.account_id, f.secret_kind), f.decided_by, me.staff_id, f.version,
        case when f.route = 'home' then home else '{}' end
    from faces f
    join core.society s on s.society_id = me.society_id;
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
    'Makes the numbered cards of a run: employer by employer, then letters to homes, each in the order given. MD060: '
    'one is being printed already. MD067: no addressee.';
alter function core.number_cards(core.staff, bigint, date, bigint[]) owner to madoguchi_owner;
revoke all on function core.number_cards(core.staff, bigint, date, bigint[]) from public;
grant execute on function core.number_cards(core.staff, bigint, date, bigint[]) to madoguchi_api;
