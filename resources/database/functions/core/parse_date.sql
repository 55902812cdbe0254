create or replace function core.parse_date(written text) returns date
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    typed text := upper(regexp_replace(normalize(written, NFKC), '\s', '', 'g'));
    part text[];
    era text;
    first_year int;
    answer date;
begin
    typed := regexp_replace(typed, '[‐‑‒–—―−ー]', '-', 'g');
    part := regexp_match(typed, '^([12][0-9]{3})(?:[-/.年])([0-9]{1,2})(?:[-/.月])([0-9]{1,2})日?$');
    part := coalesce(part, regexp_match(typed, '^([12][0-9]{3})([0-9]{2})([0-9]{2})$'));
    if part is not null then
        return core.date_or_null(part[1]::int, part[2]::int, part[3]::int);
    end if;

    part := regexp_match(typed,
        '^(明治|明|M|大正|大|T|昭和|昭|S|平成|平|H|令和|令|R)([0-9]{1,2}|元)(?:[-/.年])([0-9]{1,2})(?:[-/.月])([0-9]{1,2})日?$');
    part := coalesce(part, regexp_match(typed, '^([MTSHR])([0-9]{2})([0-9]{2})([0-9]{2})$'));
    if part is null then
        return null;
    end if;
    era := translate(left(part[1], 1), '明大昭平令', 'MTSHR');
    first_year := case era when 'M' then 1868 when 'T' then 1912 when 'S' then 1926 when 'H' then 1989 else 2019 end;
    answer := core.date_or_null(
        first_year - 1 + case part[2] when '元' then 1 else part[2]::int end, part[3]::int, part[4]::int);

    -- A day outside its era, such as 平成31年5月1日, is not silently taken for another. 1912-07-30 and 1926-12-25 are in
    -- two.
    return case
        when part[2] ~ '^0+$' then null
        when era = 'M' and answer between '1873-01-01' and '1912-07-30' then answer
        when era = 'T' and answer between '1912-07-30' and '1926-12-25' then answer
        when era = 'S' and answer between '1926-12-25' and '1989-01-07' then answer
        when era = 'H' and answer between '1989-01-08' and '2019-04-30' then answer
        when era = 'R' and answer >= '2019-05-01' then answer
    end;
end
$$;
comment on function core.parse_date(text) is
    'A date as people write it, western or Japanese, any width; null when it is none or lies outside the era it names.';
alter function core.parse_date(text) owner to madoguchi_owner;
revoke all on function core.parse_date(text) from public;
grant execute on function core.parse_date(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
