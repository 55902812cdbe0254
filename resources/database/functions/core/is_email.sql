create or replace function core.is_email(typed text) returns boolean
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select coalesce(typed collate "C" ~ '^[!-?A-~]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$'
        and length(typed) <= 254, false)
$$;
comment on function core.is_email(text) is
    'Whether something typed can be a mail address: one line of ASCII that cannot break a mail''s header.';
alter function core.is_email(text) owner to madoguchi_owner;
revoke all on function core.is_email(text) from public;
grant execute on function core.is_email(text) to madoguchi_api, madoguchi_portal_api;
