-- What was typed is counted, not an account, so that an unknown login ID is locked like a known one. Five locks of half
-- an hour in a row without a success make it a day.
create or replace function core.guarded(
    society int, what text, typed text, matched boolean, out locked_until timestamptz, out failures int)
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    typed_by bytea := core.keyed_hash(society, 'guard', coalesce(typed, ''));
    most int := (core.setting(core.profile_of(society), 'login', 'failures'))::int;
    g core.login_guard;
begin
    insert into core.login_guard as x (society_id, kind, who, failures, last_failed_at)
    values (society, what, typed_by, 0, now())
    on conflict (society_id, kind, who) do update set failures = x.failures -- takes the row's lock
    returning x.* into g;
    if g.locked_until > now() then
        locked_until := g.locked_until;
        failures := g.failures;
        return;
    end if;
    failures := case when coalesce(matched, false) then 0 else g.failures + 1 end;
    update core.login_guard x
    set failures = guarded.failures, last_failed_at = now(),
        locked_until = case when guarded.failures > 0 and guarded.failures % most = 0
            then now() + case when guarded.failures >= 5 * most then interval '1 day' else interval '30 minutes' end end
    where x.society_id = society and x.kind = what and x.who = g.who
    returning x.locked_until into locked_until;
end
$$;
comment on function core.guarded(int, text, text, boolean) is
    'Counts an attempt with a password: after the profile''s number of failures in a row it is locked for half an '
    'hour, and right ones are not heard either. locked_until: null while it is open.';
alter function core.guarded(int, text, text, boolean) owner to madoguchi_owner;
revoke all on function core.guarded(int, text, text, boolean) from public;
grant execute on function core.guarded(int, text, text, boolean) to madoguchi_portal_api;
