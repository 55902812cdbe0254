create or replace function core.symbol_and_number(written text) returns text[]
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    typed text := core.digits(written);
    part text[];
begin
    typed := btrim(regexp_replace(typed, '(被保険者)?(記号|番号|枝番)[:は]?', ' ', 'g'));
    part := regexp_match(typed,
        '^([^\s@/・.,-]{1,20})(?:\s*[-/・.,]\s*|\s+)([0-9]{1,20})(?:(?:\s*[-/・.,]\s*|\s+)([0-9]{1,2}))?$');
    if part is null then
        -- Four digits of symbol and six of number, run together with their zeros (HIN-2).
        part := regexp_match(typed, '^([0-9]{4})([0-9]{6})()$');
    end if;
    if part is null then
        return null;
    end if;
    return array[core.number_key(part[1]), core.number_key(part[2]), coalesce(part[3], '')];
end
$$;
comment on function core.symbol_and_number(text) is
    'Symbol, number and branch as typed, any width, dash or zeros, as keys to compare by; the branch may be empty. '
    'Null when it is something else.';
alter function core.symbol_and_number(text) owner to madoguchi_owner;
revoke all on function core.symbol_and_number(text) from public;
grant execute on function core.symbol_and_number(text) to madoguchi_api, madoguchi_portal_api;
