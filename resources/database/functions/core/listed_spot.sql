create or replace function core.listed_spot(after text, source text) returns core.listed_hit
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    part jsonb;
    spot core.listed_hit;
begin
    if coalesce(after, '') = '' then
        return null;
    end if;
    part := after::jsonb;
    spot.key1 := part ->> 1;
    spot.key2 := part ->> 2;
    spot.at := (part ->> 3)::timestamptz;
    spot.id := (part ->> 4)::bigint;
    if jsonb_array_length(part) <> 5 or part ->> 0 is distinct from source or spot.id is null then
        raise exception using errcode = 'data_exception';
    end if;
    return spot;
exception
    when data_exception or invalid_parameter_value then
        raise exception 'after is the "next" of the page before' using errcode = 'MD005';
end
$$;
comment on function core.listed_spot(text, text) is
    'The hit that a page of a list begins behind; null: the beginning. MD005: not the "next" of a page of this list.';
alter function core.listed_spot(text, text) owner to madoguchi_owner;
revoke all on function core.listed_spot(text, text) from public;
grant execute on function core.listed_spot(text, text) to madoguchi_api;
