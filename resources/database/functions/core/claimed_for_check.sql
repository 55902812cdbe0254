-- All requests of the person that can be checked, in the order of their numbers, and then the one that is meant: two
-- clerks with two requests of one person must not share out more failures than there are.
create or replace function core.claimed_for_check(me core.staff, request_id bigint) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from core.request r
    where r.society_id = me.society_id and r.state = 'received'
        and r.person_id = (select x.person_id from core.request x
        where x.society_id = me.society_id and x.request_id = claimed_for_check.request_id)
    order by r.request_id
    for update;
    return core.claimed_request(me, request_id);
end
$$;
comment on function core.claimed_for_check(core.staff, bigint) is
    'The request that the caller has claimed, locked together with the others of the same person that have not gone on '
    'yet. MD021: no such request. MD041: no claim, or run out.';
alter function core.claimed_for_check(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.claimed_for_check(core.staff, bigint) from public;
grant execute on function core.claimed_for_check(core.staff, bigint) to madoguchi_api;
