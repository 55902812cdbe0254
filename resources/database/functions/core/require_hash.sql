-- The one place where a hash from outside is looked at before a table does: a table's complaint would quote it.
create or replace function core.require_hash(hash text) returns void
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
begin
    if coalesce(hash, '') collate "C"
        !~ '^\$argon2id\$v=19\$m=[1-9][0-9]{3,6},t=[1-9][0-9]?,p=[1-9]\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$' then
        raise exception 'not an argon2id hash in PHC form' using errcode = 'MD062';
    end if;
end
$$;
comment on function core.require_hash(text) is 'MD062: not an argon2id hash in PHC form.';
alter function core.require_hash(text) owner to madoguchi_owner;
revoke all on function core.require_hash(text) from public;
grant execute on function core.require_hash(text) to madoguchi_portal_api;
