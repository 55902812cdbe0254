create or replace function core.unlocked(society int, typed text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    update core.login_guard g
    set failures = 0, locked_until = null
    where g.society_id = society and g.kind = 'login' and g.who = core.keyed_hash(society, 'guard', typed)
$$;
comment on function core.unlocked(int, text) is
    'Ends a lock of what was typed, once its owner has shown to be it by mail.';
alter function core.unlocked(int, text) owner to madoguchi_owner;
revoke all on function core.unlocked(int, text) from public;
grant execute on function core.unlocked(int, text) to madoguchi_portal_api;
