-- Where the record says that the card would go elsewhere now, the approval still stands and the card is printed anew;
-- where the ground for a card is gone, the request ends here.
create or replace function core.pull_cards(me core.staff, bundle bigint) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    group_of record;
begin
    for group_of in
        with checked as materialized (
            select c.card_id, core.card_problem(c) as problem
            from core.card c
            where c.society_id = me.society_id and c.bundle_id = bundle and c.state = 'good')
        select k.problem, array_agg(k.card_id order by k.card_id) as cards
        from checked k
        where k.problem <> ''
        group by k.problem
    loop
        perform core.retire_cards(me, group_of.cards, 'void', group_of.problem);
        if group_of.problem in ('route_changed', 'address_unchecked', 'secret_void') then
            perform core.move_requests(me, group_of.cards, 'approved', 'request_back');
        else
            perform core.move_requests(me, group_of.cards, 'closed', 'request_closed');
        end if;
    end loop;

    return coalesce(
        (select jsonb_agg(jsonb_build_object('serial', c.serial, 'reason', c.void_reason) order by c.serial)
        from core.card c
        where c.society_id = me.society_id and c.bundle_id = bundle and c.state = 'void'), '[]');
end
$$;
comment on function core.pull_cards(core.staff, bigint) is
    'Takes the cards that may not leave out of a bundle, and lists all that are to be taken out, as [{serial, '
    'reason}].';
alter function core.pull_cards(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.pull_cards(core.staff, bigint) from public;
grant execute on function core.pull_cards(core.staff, bigint) to madoguchi_api;
