create or replace function core.padded_symbol_number(profile jsonb, symbol text, number text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case when core.setting(profile, 'registration', 'symbol_digits') is null
        then symbol || '-' || number
        else lpad(core.number_key(symbol), core.setting(profile, 'registration', 'symbol_digits')::int, '0')
            || lpad(core.number_key(number), core.setting(profile, 'registration', 'number_digits')::int, '0') end
$$;
comment on function core.padded_symbol_number(jsonb, text, text) is
    'Symbol and number as the portal asks for them: run together with leading zeros where the profile gives the digits '
    '(1255 and 3456 are 1255003456, HIN-2), else as they are printed.';
alter function core.padded_symbol_number(jsonb, text, text) owner to madoguchi_owner;
revoke all on function core.padded_symbol_number(jsonb, text, text) from public;
grant execute on function core.padded_symbol_number(jsonb, text, text) to madoguchi_api;
