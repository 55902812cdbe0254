create or replace function core.number_key(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return ltrim(upper(normalize(written, NFKC) collate "C"), '0');
end
$$;
comment on function core.number_key(text) is
    'What a symbol or a number is compared by: any width, no leading zeros. Same formula as in core.coverage.';
alter function core.number_key(text) owner to madoguchi_owner;
revoke all on function core.number_key(text) from public;
grant execute on function core.number_key(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
