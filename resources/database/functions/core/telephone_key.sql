create or replace function core.telephone_key(written text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$ select regexp_replace(replace(normalize(written, NFKC), '+81', '0'), '[^0-9]', '', 'g') $$;
comment on function core.telephone_key(text) is
    'The digits that a telephone number is compared by; +81 is 0. Same formula as in core.person.';
alter function core.telephone_key(text) owner to madoguchi_owner;
revoke all on function core.telephone_key(text) from public;
grant execute on function core.telephone_key(text) to madoguchi_api;
