create or replace function office.take_bulk(op_id uuid, bulk_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'take_bulk', jsonb_build_array(bulk_id));
    slice constant int := 100;
    its core.bulk;
    one record;
    looked_at int := 0;
    made int := 0;
    last bigint;
begin
    if answer is not null then
        return answer;
    end if;
    its := core.locked_bulk(me, bulk_id);
    last := its.last_coverage;
    for one in select * from core.bulk_candidates(me.society_id, its.what, its.employer_id, its.last_coverage, slice)
    loop
        looked_at := looked_at + 1;
        last := one.coverage_id;
        if one.problem = ''
            and core.take_from_list(me, its.bulk_id, one.coverage_id, one.account_id, one.kind, its.reason) is not null
        then
            made := made + 1;
        end if;
    end loop;
    update core.bulk b
    set last_coverage = last, taken = b.taken + made, left_out = b.left_out + looked_at - made,
        state = case when looked_at < slice then 'done' else 'open' end,
        ended_by = case when looked_at < slice then me.staff_id end,
        ended_at = case when looked_at < slice then clock_timestamp() end
    where b.society_id = me.society_id and b.bulk_id = its.bulk_id
    returning * into its;
    if its.state = 'done' then
        perform core.record('bulk_done', 'bulk', its.bulk_id, null,
            jsonb_build_object('taken', its.taken, 'left_out', its.left_out));
    end if;
    return core.end_operation(op_id,
        jsonb_build_object('taken', its.taken, 'left_out', its.left_out, 'done', its.state = 'done'));
end
$$;
comment on function office.take_bulk(uuid, bigint) is
    'Makes the next slice of a list''s requests, at most a hundred, each of which waits for somebody else''s approval; '
    'answers with what the list came to so far. MD201: no such list is open.';
alter function office.take_bulk(uuid, bigint) owner to madoguchi_api;
revoke all on function office.take_bulk(uuid, bigint) from public;
grant execute on function office.take_bulk(uuid, bigint) to madoguchi_clerk;
