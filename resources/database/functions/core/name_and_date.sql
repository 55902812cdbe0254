create or replace function core.name_and_date(typed text, out name text, out day date, out date_like text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    its record;
    part text[];
begin
    for its in select * from (values
        ('^(.*[0-9])日?\s*(?:生まれ|生)?\s*([^0-9]+)$', 1, 2),
        ('^([^0-9]*?[^0-9\s])\s*((?:(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHRmtshr])(?:元年|[0-9])|[0-9]).*)$', 2, 1),
        ('^([^0-9]*[^0-9\s])\s*([0-9].*)$', 2, 1)) p (pattern, date_place, name_place)
    loop
        part := regexp_match(typed, its.pattern);
        day := core.parse_date(part[its.date_place]);
        if day is not null then
            name := btrim(part[its.name_place]);
            date_like := null;
            return;
        elsif date_like is null and core.looks_like_date(part[its.date_place]) then
            date_like := part[its.date_place];
        end if;
    end loop;
end
$$;
comment on function core.name_and_date(text) is
    'A birth date before or behind a name, with or without a blank between; all null when it is something else. '
    '`date_like`: what is written like a date, but is none.';
alter function core.name_and_date(text) owner to madoguchi_owner;
revoke all on function core.name_and_date(text) from public;
grant execute on function core.name_and_date(text) to madoguchi_api;
