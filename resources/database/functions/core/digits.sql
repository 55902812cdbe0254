create or replace function core.digits(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
begin
    return btrim(regexp_replace(
        translate(normalize(written, NFKC), '‐‑‒–—―−ー～〜﹣', '-----------'),
        '\s+', ' ', 'g'));
end
$$;
comment on function core.digits(text) is
    'A token of numbers as typed, in half width and with one kind of hyphen. For numbers only: in a name ー is a '
    'letter.';
alter function core.digits(text) owner to madoguchi_owner;
revoke all on function core.digits(text) from public;
grant execute on function core.digits(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
