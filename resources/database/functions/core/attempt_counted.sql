-- A portal that has fallen into wrong hands gets no more hashes than it has attempts.
create or replace function core.attempt_counted(society int, kind text, typed text) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    typed_by bytea := core.keyed_hash(society, kind, coalesce(typed, ''));
    guarded_by bytea := core.keyed_hash(society, 'guard', coalesce(typed, ''));
    counted boolean;
    locked boolean;
begin
    counted := exists (select from core.attempt t
        where t.society_id = society and t.kind = attempt_counted.kind || '_typed' and t.who = typed_by
            and t.times <= 30 and t.starts_at > now() - interval '65 minutes'); -- an attempt may straddle the hour
    locked := exists (select from core.login_guard g
        where g.society_id = society and g.kind = attempt_counted.kind and g.who = guarded_by
            and g.locked_until > now());
    return counted and not locked;
end
$$;
comment on function core.attempt_counted(int, text, text) is
    'Whether an attempt with what was typed has been counted lately, within its limit, and is not locked.';
alter function core.attempt_counted(int, text, text) owner to madoguchi_owner;
revoke all on function core.attempt_counted(int, text, text) from public;
grant execute on function core.attempt_counted(int, text, text) to madoguchi_portal_api;
