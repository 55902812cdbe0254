-- A number alone says nothing where a look-alike has the same one under another symbol.
create or replace function core.is_number_of(its core.request, typed text) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from core.coverage c,
            core.read_symbol_number(core.profile_of(its.society_id), typed) part
        where c.society_id = its.society_id and c.coverage_id = its.coverage_id
            and (part[1] = c.symbol_key and part[2] = c.number_key
                or core.number_key(core.digits(typed)) = c.number_key
                    and not exists (select
                        from jsonb_array_elements(core.look_alikes(its.society_id, its.person_id)) other
                        where core.number_key(other ->> 'number') = c.number_key)))
$$;
comment on function core.is_number_of(core.request, text) is
    'Whether what was typed, in any width and with any hyphen, is the symbol and number of the request''s coverage, or '
    'its number alone where no look-alike has the same.';
alter function core.is_number_of(core.request, text) owner to madoguchi_owner;
revoke all on function core.is_number_of(core.request, text) from public;
grant execute on function core.is_number_of(core.request, text) to madoguchi_api;
