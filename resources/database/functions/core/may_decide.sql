create or replace function core.may_decide(me core.staff, request_id bigint) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return not core.had_hand(me, may_decide.request_id)
        and (core.has_duty(me, 'supervisor') or core.represents(me, may_decide.request_id) is not null);
end
$$;
comment on function core.may_decide(core.staff, bigint) is
    'True when no hand in the request forbids this member of staff, or whom they represent, to decide on it.';
alter function core.may_decide(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.may_decide(core.staff, bigint) from public;
grant execute on function core.may_decide(core.staff, bigint) to madoguchi_api;
