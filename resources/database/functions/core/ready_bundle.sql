-- Called with the counter of bundles held (core.bundle_cards), so that no two make the first bundle of a destination.
create or replace function core.ready_bundle(me core.staff, to_route text, to_employer bigint, to_person bigint)
    returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    bundle bigint;
begin
    select b.bundle_id into bundle
    from core.bundle b
    where b.society_id = me.society_id and b.state = 'ready' and b.route = to_route
        and b.employer_id is not distinct from to_employer and b.person_id is not distinct from to_person
    for update;

    if not found then
        bundle := core.next_number(me.society_id, 'bundle');
        insert into core.bundle (society_id, bundle_id, route, employer_id, person_id)
        values (me.society_id, bundle, to_route, to_employer, to_person);
    end if;
    return bundle;
end
$$;
comment on function core.ready_bundle(core.staff, text, bigint, bigint) is
    'The bundle that waits for this destination, made when there is none, and locked until the transaction ends.';
alter function core.ready_bundle(core.staff, text, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.ready_bundle(core.staff, text, bigint, bigint) from public;
grant execute on function core.ready_bundle(core.staff, text, bigint, bigint) to madoguchi_api;
