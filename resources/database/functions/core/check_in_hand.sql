create or replace function core.check_in_hand(me core.staff, person_id bigint) returns bigint
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select r.request_id
    from core.request r
    where r.society_id = me.society_id and r.person_id = check_in_hand.person_id and r.identity = 'passed'
        and r.claimed_by = me.staff_id and r.claimed_until > clock_timestamp()
    order by r.request_id desc
    limit 1
$$;
comment on function core.check_in_hand(core.staff, bigint) is
    'The request of this person that the member of staff has in hand and whose identity check has passed; null when '
    'there is none.';
alter function core.check_in_hand(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.check_in_hand(core.staff, bigint) from public;
grant execute on function core.check_in_hand(core.staff, bigint) to madoguchi_api;
