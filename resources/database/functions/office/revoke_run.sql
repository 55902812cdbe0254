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
    run core.run;
    inside bigint[];
    away bigint[];
    gone bigint[];
    stopped int;
begin
    if answer is not null then
        return answer;
    end if;
    select r.* into run
    from core.run r
    where r.society_id = me.society_id and r.run_id = revoke_run.run_id
    for update;
    if not found then
        raise exception 'no such run' using errcode = 'MD022';
    elsif run.state <> 'closed' then
        raise exception 'a run that is not counted is aborted' using errcode = 'MD072';
    elsif run.revoked_at is not null then
        raise exception 'revoked already' using errcode = 'MD188';
    end if;
    perform from core.card c
    where c.society_id = me.society_id and c.run_id = run.run_id
    order by c.card_id for update;
    perform from core.request r
    where r.society_id = me.society_id and r.request_id in (
        select c.request_id from core.card c where c.society_id = me.society_id and c.run_id = run.run_id)
    order by r.request_id for update;
    select coalesce(array_agg(c.card_id) filter (where c.state = 'good'), '{}'),
        coalesce(array_agg(c.card_id) filter (where c.state = 'dispatched' and k.state = 'active'), '{}'),
        coalesce(array_agg(c.card_id) filter (where c.state = 'dispatched'), '{}')
    into inside, away, gone
    from core.card c
    left join core.credential k on k.society_id = c.society_id and k.credential_id = c.credential_id
    where c.society_id = me.society_id and c.run_id = run.run_id;

    stopped := core.stop_secrets(me, gone, 'run_revoked');
    perform core.record_cards('card_stopped', away, jsonb_build_object('reason', 'run_revoked'));
    perform core.retire_cards(me, inside, 'void', 'run_revoked');
    perform core.move_requests(me, inside, 'approved', 'request_back');
    update core.run r
    set revoked_at = clock_timestamp(), revoked_by = me.staff_id, revoke_reason = why
    where r.society_id = me.society_id and r.run_id = run.run_id;
    perform core.record('run_revoked', 'run', run.run_id, null,
        jsonb_build_object('stopped', stopped, 'pulled', cardinality(inside)));
    return core.end_operation(op_id, jsonb_build_object('stopped', stopped, 'pulled', cardinality(inside),
        'cards', run.cards));
end
$$;
comment on function office.revoke_run(uuid, bigint, text) is
    'Makes every card of a counted run void that still lives: `stopped` of those that have left, `pulled` of '
    'those that lie in a bundle, whose requests go back to the queue under the same approval. MD005: no reason. '
    'MD022: no such run. MD072: the run is not counted. MD188: revoked already.';
alter function office.revoke_run(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.revoke_run(uuid, bigint, text) from public;
grant execute on function office.revoke_run(uuid, bigint, text) to madoguchi_supervisor;
