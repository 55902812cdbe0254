create or replace function portal.credential_hash(society text, login_id text, kind text) returns text
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    a core.account := core.account_by_login(its, login_id);
    latest text := (select c.hash from core.society s join core.credential c on c.society_id = s.society_id
        where s.code = society order by c.credential_id desc limit 1);
    dummy text := core.dummy_hash(society, login_id, kind, latest);
    registers boolean := core.may_register(its, a.coverage_id);
    access text := core.content_access(its, a.account_id) ->> 'access';
    heard boolean := core.attempt_counted(its, kind, login_id);
    secret core.credential;
begin
    if society is null or login_id is null or coalesce(kind, '') not in ('viewing', 'login', 'temporary') then
        raise exception 'a society, a login id and a kind are needed' using errcode = 'MD005';
    end if;
    select c.* into secret
    from core.credential c
    where c.society_id = a.society_id and c.account_id = a.account_id and c.kind = credential_hash.kind
        and c.state = 'active' and heard
        and case credential_hash.kind when 'temporary' then a.state = 'issued' and registers
            else access not in ('closed', 'erased') end;
    secret.kind := credential_hash.kind;
    return case when core.secret_has_lapsed(secret, core.profile_of(its)) then dummy
        else coalesce(secret.hash, dummy) end;
end
$$;
comment on function portal.credential_hash(text, text, text) is
    'The argon2id hash to verify a typed password against, once portal.begin_login has counted the attempt. Unknown '
    'login id, no counted attempt or a locked one, no live password, one that nobody used in time, frozen account, '
    'nothing open after a loss: a hash of the same shape that nothing fits. MD005: an argument.';
alter function portal.credential_hash(text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.credential_hash(text, text, text) from public;
grant execute on function portal.credential_hash(text, text, text) to madoguchi_portal;
