-- The run sheet carries the head of the record, so what led to it is sealed first.
create or replace function office.run_sheets(run_id bigint)
    returns table (card_id bigint, "position" int, serial text, state text, doubled boolean)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'supervisor');
begin
    if not exists (select from core.run r where r.society_id = me.society_id and r.run_id = run_sheets.run_id) then
        raise exception 'no such run' using errcode = 'MD022';
    end if;
    perform core.seal_society(me.society_id);

    return query
    select c.card_id, c.position, c.serial, c.state, c.state = 'spoiled' and c.void_reason = 'doubled'
    from core.card c
    where c.society_id = me.society_id and c.run_id = run_sheets.run_id
    order by c.position;
end
$$;
comment on function office.run_sheets(bigint) is
    'Every numbered sheet of a run and what became of it. Seals the record. MD022: no such run.';
alter function office.run_sheets(bigint) owner to madoguchi_api;
revoke all on function office.run_sheets(bigint) from public;
grant execute on function office.run_sheets(bigint) to madoguchi_printer, madoguchi_supervisor;
