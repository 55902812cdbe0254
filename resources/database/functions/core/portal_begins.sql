create or replace function core.portal_begins(op_id uuid, society text, function text, arguments jsonb, out id int,
    out answer jsonb)
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    id := (select s.society_id from core.society s where s.code = society);
    if id is null then
        answer := jsonb_build_object('outcome', 'not_possible', 'next', '', 'until', null);
        return;
    end if;
    answer := core.begin_operation(op_id, function, arguments, id) - 'replayed';
end
$$;
comment on function core.portal_begins(uuid, text, text, jsonb) is
    'How every portal command begins: the society''''s number, and the answer to give at once, if any: that of the '
    'first time, or not_possible for a society that this portal does not serve. MD003, MD005, MD409 as '
    'core.begin_operation.';
alter function core.portal_begins(uuid, text, text, jsonb) owner to madoguchi_owner;
revoke all on function core.portal_begins(uuid, text, text, jsonb) from public;
grant execute on function core.portal_begins(uuid, text, text, jsonb) to madoguchi_portal_api;
