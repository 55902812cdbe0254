create or replace function office.record_destruction(op_id uuid, run_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'record_destruction', jsonb_build_object('run', run_id));
    run core.run;
    paper record;
begin
    if answer is not null then
        return answer;
    end if;
    select r.* into run
    from core.run r
    where r.society_id = me.society_id and r.run_id = record_destruction.run_id
    for update;
    if not found then
        raise exception 'no such run' using errcode = 'MD022';
    end if;
    select d.* into paper from core.destruction_of(me.society_id, run.run_id) d;
    if run.state not in ('closed', 'aborted') or paper.sheets = 0 then
        raise exception 'the run has no sheets to destroy' using errcode = 'MD072';
    elsif exists (select from core.destruction d where d.society_id = me.society_id and d.run_id = run.run_id
        and d.sheets = paper.sheets and d.staff_id = me.staff_id) then
        raise exception 'signed already' using errcode = 'MD075';
    elsif paper.signatures >= 2 then
        raise exception 'two have signed' using errcode = 'MD072';
    end if;

    if run.state = 'aborted' then -- the others were closed by it
        perform core.require_stock(me, run.run_id);
    end if;
    insert into core.destruction (society_id, run_id, sheets, staff_id)
    values (me.society_id, run.run_id, paper.sheets, me.staff_id);
    perform core.record('run_destruction_signed', 'run', run.run_id, null,
        jsonb_build_object('sheets', paper.sheets, 'signature', paper.signatures + 1));
    return core.end_operation(op_id,
        jsonb_build_object('signatures', paper.signatures + 1, 'complete', paper.signatures + 1 >= 2));
end
$$;
comment on function office.record_destruction(uuid, bigint) is
    'Signs that the spoiled and void sheets of a run were destroyed; two persons must. MD022: no such run. MD072: '
    'nothing to destroy, or signed by two. MD073: the blank sheets of a run given up. MD075: signed already.';
alter function office.record_destruction(uuid, bigint) owner to madoguchi_api;
revoke all on function office.record_destruction(uuid, bigint) from public;
grant execute on function office.record_destruction(uuid, bigint) to madoguchi_printer, madoguchi_supervisor;
