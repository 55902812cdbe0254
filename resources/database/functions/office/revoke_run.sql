-- Letters were swapped, a sheet was misread: nobody asks card by card which one is in the wrong hands.
create or replace function office.revoke_run(op_id uuid, run_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor');
    answer jsonb := core.begin_operation(op_id, 'revoke_run', jsonb_build_array(run_id, reason));
    why text := core.required_text(reason);
    stopped jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    stopped := core.stop_run(me, revoke_run.run_id, why);
    perform core.record('run_revoked', 'run', revoke_run.run_id, null, stopped - 'cards');
    return core.end_operation(op_id, stopped);
end
$$;
comment on function office.revoke_run(uuid, bigint, text) is
    'Makes every card of a counted run void that still lives: `stopped` of those that have left, `pulled` of '
    'those that lie in a bundle, whose requests go back to the queue under the same approval. MD005: no reason. '
    'MD022: no such run. MD072: the run is not counted. MD188: revoked already.';
alter function office.revoke_run(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.revoke_run(uuid, bigint, text) from public;
grant execute on function office.revoke_run(uuid, bigint, text) to madoguchi_supervisor;
