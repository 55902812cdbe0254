create or replace function core.search_spot(
    after text, out place int, out key1 text, out key2 text, out day date, out id bigint)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    part jsonb;
begin
    place := 1;
    if after = '' then
        return;
    end if;
    part := after::jsonb;
    place := (part ->> 0)::int;
    key1 := part ->> 1;
    key2 := part ->> 2;
    day := to_date(part ->> 3, 'YYYY-MM-DD');
    id := (part ->> 4)::bigint;
    if jsonb_array_length(part) <> 6 or place not between 1 and 20 or num_nulls(place, id, part ->> 5) > 0
        or (part ->> 5)::int < 1 then
        raise exception using errcode = 'data_exception';
    end if;
exception
    when data_exception or invalid_parameter_value then
        raise exception 'after is the "next" of the page before' using errcode = 'MD005';
end
$$;
comment on function core.search_spot(text) is
    'Where a page of a search begins: the reading and the hit that it stands behind; empty is the beginning. How many '
    'lines the pages before it had is its last part. MD005: not the "next" of a page.';
alter function core.search_spot(text) owner to madoguchi_owner;
revoke all on function core.search_spot(text) from public;
grant execute on function core.search_spot(text) to madoguchi_api;
