-- Called by whoever revokes a run, and by whoever reports that it went astray.
create or replace function core.stop_run(me core.staff, run_id bigint, why text) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    run core.run;
    inside bigint[];
    away bigint[];
    gone bigint[];
    stopped int;
begin
    select r.* into run
    from core.run r
    where r.society_id = me.society_id and r.run_id = stop_run.run_id
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
    return jsonb_build_object('stopped', stopped, 'pulled', cardinality(inside), 'cards', run.cards);
end
$$;
comment on function core.stop_run(core.staff, bigint, text) is
    'Makes every card of a counted run void that still lives: `stopped` of those that have left, `pulled` of those '
    'that lie in a bundle, whose requests go back to the queue. MD022: no such run. MD072: the run is not counted. '
    'MD188: revoked already.';
alter function core.stop_run(core.staff, bigint, text) owner to madoguchi_owner;
revoke all on function core.stop_run(core.staff, bigint, text) from public;
grant execute on function core.stop_run(core.staff, bigint, text) to madoguchi_api;
