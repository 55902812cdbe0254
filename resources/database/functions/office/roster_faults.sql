create or replace function office.roster_faults(import_id bigint, after_line bigint, after_field text, most int)
    returns table (line bigint, field text, fault text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
begin
    if most is null or most not between 1 and 500 then
        raise exception 'from 1 to 500 at a time' using errcode = 'MD005';
    end if;
    return query
    select f.line, f.field, min(f.fault)
    from core.roster_fault f
    where f.society_id = me.society_id and f.import_id = roster_faults.import_id
        and (f.line, f.field) > (coalesce(after_line, 0), coalesce(after_field, ''))
    group by f.line, f.field
    order by f.line, f.field
    limit most;
end
$$;
comment on function office.roster_faults(bigint, bigint, text, int) is
    'What is wrong with a roster, in the order of its lines, behind a line and a field. MD004, MD005.';
alter function office.roster_faults(bigint, bigint, text, int) owner to madoguchi_api;
revoke all on function office.roster_faults(bigint, bigint, text, int) from public;
grant execute on function office.roster_faults(bigint, bigint, text, int)
    to madoguchi_administrator, madoguchi_supervisor;
