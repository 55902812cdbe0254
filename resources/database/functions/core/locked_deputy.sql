create or replace function core.locked_deputy(me core.staff, deputy_id bigint, states text[]) returns core.deputy
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.deputy;
begin
    select d.* into its from core.deputy d
    where d.society_id = me.society_id and d.deputy_id = locked_deputy.deputy_id
    for update;
    if its.deputy_id is null or its.state <> all (states) or its.until_day < core.today() then
        raise exception 'no deputy in this state' using errcode = 'MD167';
    end if;
    return its;
end
$$;
comment on function core.locked_deputy(core.staff, bigint, text[]) is
    'The naming of a deputy, locked until the transaction ends. MD167: none in one of the states, or over.';
alter function core.locked_deputy(core.staff, bigint, text[]) owner to madoguchi_owner;
revoke all on function core.locked_deputy(core.staff, bigint, text[]) from public;
grant execute on function core.locked_deputy(core.staff, bigint, text[]) to madoguchi_api;
