-- The authority's days, not the society's: weekends, national holidays, and 29 December to 3 January.
create or replace function core.report_due(known date, days int) returns date
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    due date := known + days - 1;
begin
    while extract(isodow from due) > 5 or to_char(due, 'MMDD') between '1229' and '1231'
        or to_char(due, 'MMDD') between '0101' and '0103'
        or exists (select from core.holiday h where h.date = due) loop
        due := due + 1;
    end loop;
    return due;
end
$$;
comment on function core.report_due(date, int) is
    'The last day of a report to the authority: so many days, the day on which it became known being the first; '
    'when that is no working day of the authority''s, the next one.';
alter function core.report_due(date, int) owner to madoguchi_owner;
revoke all on function core.report_due(date, int) from public;
grant execute on function core.report_due(date, int) to madoguchi_api;
