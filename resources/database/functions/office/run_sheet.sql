-- The run sheet carries the head of the record, so what led to it is sealed first.
create or replace function office.run_sheet(run_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'supervisor');
    its core.run;
    sheet jsonb;
begin
    select r.* into its from core.run r where r.society_id = me.society_id and r.run_id = run_sheet.run_id;
    if not found then
        raise exception 'no such run' using errcode = 'MD022';
    end if;
    perform core.record('run_sheet_read', 'run', its.run_id, null);
    perform core.seal_society(me.society_id);

    select jsonb_build_object(
        'sealed', count(*) filter (where c.reconciled_by is not null and c.state not in ('spoiled', 'not_found')),
        'spoiled', count(*) filter (where c.state = 'spoiled'),
        'doubled', count(*) filter (where c.state = 'spoiled' and c.void_reason = 'doubled'),
        'not_found', count(*) filter (where c.state = 'not_found'),
        'given_up', count(*) filter (
            where c.state = 'void' and c.reconciled_by is null and c.credential_id is not null),
        'unprinted', count(*) filter (where c.state = 'void' and c.credential_id is null),
        'sheets', jsonb_agg(jsonb_build_object('card_id', c.card_id, 'position', c.position, 'serial', c.serial,
            'state', c.state, 'doubled', c.state = 'spoiled' and c.void_reason = 'doubled') order by c.position))
    into sheet
    from core.card c where c.society_id = me.society_id and c.run_id = its.run_id;

    return sheet || jsonb_build_object(
        'run_id', its.run_id, 'form', its.form, 'station', its.station, 'state', its.state, 'cards', its.cards,
        'paper', (select p.used from core.sheets_of_run(me.society_id, its.run_id) p),
        'lost_paper', (select p.lost from core.sheets_of_run(me.society_id, its.run_id) p),
        'society', (select s.name from core.society s where s.society_id = me.society_id),
        'opened_at', core.iso_time(its.opened_at), 'printed_at', core.iso_time(its.printed_at),
        'closed_at', core.iso_time(its.closed_at),
        'opened_by', (select s.name from core.staff s
            where s.society_id = me.society_id and s.staff_id = its.opened_by),
        'counted_by', coalesce((select s.name from core.staff s
            where s.society_id = me.society_id and s.staff_id = its.reconciled_by), ''),
        'destroyed_by', (select coalesce(jsonb_agg(s.name order by d.at), '[]')
            from core.destruction d
            join core.staff s on s.society_id = d.society_id and s.staff_id = d.staff_id
            where d.society_id = me.society_id and d.run_id = its.run_id
                and d.sheets = (core.destruction_of(me.society_id, its.run_id)).sheets),
        'stock', (select jsonb_build_object('taken', k.taken, 'tests', k.tests, 'put_back', k.put_back,
                'lot', k.lot)
            from core.run_stock k where k.society_id = me.society_id and k.run_id = its.run_id),
        'head', core.audit_head(me.society_id));
end
$$;
comment on function office.run_sheet(bigint) is
    'What stands on the paper of a run: every serial and what became of it, the blank sheets, who printed, counted '
    'and destroyed, and the head of the record, which it seals. Nothing of an addressee. MD022: no such run.';
alter function office.run_sheet(bigint) owner to madoguchi_api;
revoke all on function office.run_sheet(bigint) from public;
grant execute on function office.run_sheet(bigint) to madoguchi_printer, madoguchi_supervisor;
