create or replace function core.end_operation(op_id uuid, result jsonb, society int default null) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.operation o
    set result = end_operation.result
    where o.society_id = coalesce(society, core.my_society()) and o.op_id = end_operation.op_id;
    return result;
end
$$;
comment on function core.end_operation(uuid, jsonb, int) is
    'Keeps the answer of an operation for whoever asks again, and returns it. The answer holds codes and numbers only.';
alter function core.end_operation(uuid, jsonb, int) owner to madoguchi_owner;
revoke all on function core.end_operation(uuid, jsonb, int) from public;
grant execute on function core.end_operation(uuid, jsonb, int)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
