create or replace function core.locked_change(me core.staff, change_id bigint) returns core.profile_change
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    change core.profile_change;
begin
    select c.* into change
    from core.profile_change c
    where c.society_id = me.society_id and c.change_id = locked_change.change_id
    for update;
    if change.state is distinct from 'proposed' then
        raise exception 'no such proposal waits for a decision' using errcode = 'MD093';
    elsif change.proposed_by = me.staff_id then
        raise exception 'who proposed it does not decide on it' using errcode = 'MD050';
    end if;
    return change;
end
$$;
comment on function core.locked_change(core.staff, bigint) is
    'A proposed change of the profile that this person may decide on, locked. MD050: own proposal. MD093: no such '
    'proposal, or decided already.';
alter function core.locked_change(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.locked_change(core.staff, bigint) from public;
grant execute on function core.locked_change(core.staff, bigint) to madoguchi_api;
