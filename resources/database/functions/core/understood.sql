create or replace function core.understood(query text) returns setof core.search_reading
    language plpgsql immutable rows 3
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    typed text := btrim(regexp_replace(normalize(query, NFKC), '\s+', ' ', 'g'));
    has_digit boolean := typed ~ '[0-9]';
    number text;
    serial text;
    part text[];
    day date;
begin
    if has_digit then
        serial := core.typed_serial(query);
    end if;
    if serial is not null then
        return query select 'card_serial', array[serial], null::date;
        return;
    elsif position('@' in typed) > 0 then
        return query select 'email', array[lower(typed)], null::date;
        return query select 'login_id', array[typed], null::date;
        return;
    end if;

    if has_digit then -- what consists of digits and signs may be several things
        number := core.digits(query);
        day := core.parse_date(query);
        if day is not null then
            return query select 'birth_date', null::text[], day;
        end if;
        part := core.symbol_and_number(query);
        if day is null and core.looks_like_date(query) and (part is null or typed !~ '^[0-9]') then
            return query select 'impossible_date', array[typed], null::date;
            return;
        end if;
        if part is not null then
            return query select 'symbol_number', part, null::date;
        end if;
        if number ~ '^(\+81|0)[0-9]{8,10}$'
            or number ~ '^(\+81[-() ]*|0)[0-9]{0,4}[-() ]+[0-9]{1,4}[-() ]+[0-9]{3,4}$' then
            return query select 'telephone', array[core.telephone_key(number)], null::date;
        end if;
        if number ~ '^[0-9]{1,20}$' then
            return query select 'number', array[core.number_key(number)], null::date;
        end if;
        if number ~ '^[0-9]{4}$' then
            return query select 'telephone_end', array[number], null::date;
        end if;
    end if;
    if typed ~ '^[!-~]+$' then
        return query select 'login_id', array[typed], null::date;
        if typed ~ '^[A-Za-z0-9][!-~]{2}' and typed ~ '[A-Za-z]' then
            return query select 'email', array[lower(typed)], null::date;
        end if;
    end if;

    if day is null and typed ~ '[^0-9() +.,/-]' then
        return query select * from core.understood_name(query);
    end if;
end
$$;
comment on function core.understood(text) is
    'What a search may mean, most likely first, with the keys to look for: card_serial, email, login_id, birth_date, '
    'impossible_date (looks like one, but the calendar or the era has no such day), symbol_number (symbol, number, '
    'branch), telephone, number, telephone_end (its last four digits), and what core.understood_name says.';
alter function core.understood(text) owner to madoguchi_owner;
revoke all on function core.understood(text) from public;
grant execute on function core.understood(text) to madoguchi_api;
