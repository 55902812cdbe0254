create or replace function core.typed_symbol_number(profile jsonb, typed text) returns text[]
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    of_symbol int := (core.setting(profile, 'registration', 'symbol_digits'))::int;
    of_number int := (core.setting(profile, 'registration', 'number_digits'))::int;
    plain text := regexp_replace(normalize(typed, NFKC), '\s', '', 'g');
begin
    if of_symbol is null or of_number is null then
        return (core.symbol_and_number(typed))[1:2];
    elsif plain !~ '^[0-9]+$' or length(plain) <> of_symbol + of_number then
        return null;
    end if;
    return array[core.number_key(left(plain, of_symbol)), core.number_key(right(plain, of_number))];
end
$$;
comment on function core.typed_symbol_number(jsonb, text) is
    'Symbol and number, as keys, from what a member typed: as printed, or run together with leading zeros to the '
    'profile''s digits (HIN-2); null when it is neither.';
alter function core.typed_symbol_number(jsonb, text) owner to madoguchi_owner;
revoke all on function core.typed_symbol_number(jsonb, text) from public;
grant execute on function core.typed_symbol_number(jsonb, text) to madoguchi_api, madoguchi_portal_api;
