create or replace function core.had_hand(me core.staff, request_id bigint) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select
        from core.request_hand h
        where h.society_id = me.society_id and h.request_id = had_hand.request_id and h.staff_id = me.staff_id
            and h.what in ('took', 'edited', 'verified', 'submitted'));
end
$$;
comment on function core.had_hand(core.staff, bigint) is
    'True when this member of staff took, edited, verified or submitted the request, and so may not decide on it.';
alter function core.had_hand(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.had_hand(core.staff, bigint) from public;
grant execute on function core.had_hand(core.staff, bigint) to madoguchi_api;
