create or replace function portal.begin_login(
    op_id uuid, society text, login_id text, kind text, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    may boolean;
    locked_until timestamptz;
    typed_by bytea;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'begin_login',
        jsonb_build_array(login_id, kind)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(kind, '') not in ('login', 'viewing', 'temporary') then
        raise exception 'there are passwords for login and viewing, and temporary ones' using errcode = 'MD005';
    end if;
    typed_by := core.keyed_hash(its, 'guard', coalesce(login_id, ''));
    may := core.may_try(its, kind, origin, login_id);
    locked_until := (select g.locked_until from core.login_guard g
        where g.society_id = its and g.kind = begin_login.kind and g.locked_until > now()
            and g.who = typed_by);
    perform core.record('login_begun', 'portal', null, null, jsonb_build_object('kind', kind), its);
    return core.portal_says(op_id, its,
        case when locked_until is not null then 'locked' when not may then 'slow_down' else 'go_on' end, '',
        locked_until);
end
$$;
comment on function portal.begin_login(uuid, text, text, text, text) is
    'Before a password is verified: counts the attempt by society, origin and login ID. go_on: read the hash, '
    'verify, report; slow_down or locked: do neither. Answers alike for an unknown login ID. MD003, MD005, MD409.';
alter function portal.begin_login(uuid, text, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.begin_login(uuid, text, text, text, text) from public;
grant execute on function portal.begin_login(uuid, text, text, text, text) to madoguchi_portal;
