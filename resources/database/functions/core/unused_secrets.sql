create or replace function core.unused_secrets(society int, profile jsonb) returns setof bigint
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    -- Where the profile gives no days, not one of a million is looked at.
    kinds text[] := array(select k.kind from unnest(array['viewing', 'login', 'temporary']) k (kind)
        where core.setting(profile, 'secrets', k.kind, 'unused_days') is not null);
begin
    return query select c.credential_id
        from core.credential c
        where c.society_id = society and c.state = 'active' and c.kind = any (kinds)
            and core.secret_has_lapsed(c, profile);
end
$$;
comment on function core.unused_secrets(int, jsonb) is
    'The secrets of a society that still work on record, but have lapsed since nobody used them in time.';
alter function core.unused_secrets(int, jsonb) owner to madoguchi_owner;
revoke all on function core.unused_secrets(int, jsonb) from public;
grant execute on function core.unused_secrets(int, jsonb) to madoguchi_job_api;
