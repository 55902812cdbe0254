create or replace function core.looks_like_date(written text) returns boolean
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
begin
    return upper(regexp_replace(normalize(written, NFKC), '\s', '', 'g'))
        ~ ('^([12][0-9]{3}|(明治?|大正?|昭和?|平成?|令和?|[MTSHR])([0-9]{1,2}|元))'
            || '[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?$');
end
$$;
comment on function core.looks_like_date(text) is
    'Whether something is written like a date, western or Japanese; core.parse_date says whether there is such a day.';
alter function core.looks_like_date(text) owner to madoguchi_owner;
revoke all on function core.looks_like_date(text) from public;
grant execute on function core.looks_like_date(text) to madoguchi_api;
