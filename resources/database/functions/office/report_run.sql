-- Letters were swapped: which card lies in whose hands nobody knows, so all that have left are in the wrong ones.
create or replace function office.report_run(op_id uuid, run_id bigint, reason text, happened text, seen text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('supervisor');
    answer jsonb := core.begin_operation(op_id, 'report_run', jsonb_build_array(run_id, reason, happened, seen));
    why text := core.required_text(reason);
    stopped jsonb;
    astray bigint[];
    persons int;
    one core.misdelivery;
begin
    if answer is not null then
        return answer;
    end if;
    stopped := core.stop_run(me, report_run.run_id, why); -- before anything else

    -- One that was reported by itself keeps its own days.
    select array_agg(c.card_id), count(distinct r.person_id) into astray, persons
    from core.card c
    join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
    where c.society_id = me.society_id and c.run_id = report_run.run_id and c.state in ('dispatched', 'returned')
        and not exists (select from core.misdelivery m where m.society_id = c.society_id and m.card_id = c.card_id);
    if astray is null then
        raise exception 'no card of it has left that is not reported' using errcode = 'MD181';
    end if;
    select m.* into one
    from core.note_misdelivery(me, astray, report_run.run_id, happened, seen) m limit 1;

    perform core.record('run_revoked', 'run', report_run.run_id, null, stopped - 'cards');
    perform core.record_cards('card_misdelivered', astray, jsonb_build_object('happened', happened, 'seen', seen));
    perform core.record_cards('request_misdelivered', astray, jsonb_build_object('seen', seen));
    perform core.record('run_misdelivered', 'run', report_run.run_id, null, jsonb_build_object('happened', happened,
        'seen', seen, 'reported', cardinality(astray), 'persons', persons));
    return core.end_operation(op_id, stopped || jsonb_build_object('reported', cardinality(astray),
        'persons', persons, 'first_from', one.first_from, 'first_due', one.first_due, 'final_due', one.final_due));
end
$$;
comment on function office.report_run(uuid, bigint, text, text, text) is
    'A counted run went astray as a whole: every card that still lives is void at once, as office.revoke_run makes it, '
    'and each that has left is noted as mis-delivered, with one clock for all. `persons`: how many members the report '
    'to the authority is about. MD005: no reason, not what happens or can be seen. MD022: no such run. MD072: the run '
    'is not counted. MD181: nothing of it has left that is not reported. MD188: revoked already.';
alter function office.report_run(uuid, bigint, text, text, text) owner to madoguchi_api;
revoke all on function office.report_run(uuid, bigint, text, text, text) from public;
grant execute on function office.report_run(uuid, bigint, text, text, text) to madoguchi_supervisor;
