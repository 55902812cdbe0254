create or replace function core.business_day_after(society int, day date, days int) returns date
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    known_until date := (select i.holidays_known_until from core.installation i);
    closings jsonb := core.yearly_closings(society);
    here date := day;
    left_over int := days;
begin
    while left_over > 0 loop
        here := here + 1;
        if here > known_until then
            return null;
        end if;
        if (core.why_closed(society, closings, here)).kind is null then
            left_over := left_over - 1;
        end if;
    end loop;
    return here;
end
$$;
comment on function core.business_day_after(int, date, int) is
    'The day so many business days later, by the society''s calendar; the day itself is day 0. '
    'Null: the calendar up to there is not yet announced.';
alter function core.business_day_after(int, date, int) owner to madoguchi_owner;
revoke all on function core.business_day_after(int, date, int) from public;
grant execute on function core.business_day_after(int, date, int) to madoguchi_api, madoguchi_portal_api;
