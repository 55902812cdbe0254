create or replace function office.stop_bulk(op_id uuid, bulk_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'stop_bulk', jsonb_build_array(bulk_id));
    its core.bulk;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_bulk(me, bulk_id);
    update core.bulk b
    set state = 'stopped', ended_by = me.staff_id, ended_at = clock_timestamp()
    where b.society_id = me.society_id and b.bulk_id = its.bulk_id;
    perform core.record('bulk_stopped', 'bulk', its.bulk_id, null,
        jsonb_build_object('taken', its.taken, 'left_out', its.left_out));
    return core.end_operation(op_id, jsonb_build_object('taken', its.taken, 'left_out', its.left_out, 'done', false));
end
$$;
comment on function office.stop_bulk(uuid, bigint) is
    'Ends a list where it stands. Requests that it has made go their way, and are rejected or withdrawn like any '
    'other. MD201: no such list is open.';
alter function office.stop_bulk(uuid, bigint) owner to madoguchi_api;
revoke all on function office.stop_bulk(uuid, bigint) from public;
grant execute on function office.stop_bulk(uuid, bigint) to madoguchi_clerk, madoguchi_supervisor;
