create or replace function job.create_portal_login(number int, verifier text, societies text[]) returns text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    login name;
    served int[] := (select array_agg(s.society_id) from core.society s where s.code = any (societies));
    one int;
begin
    if coalesce(cardinality(societies), 0) = 0 or cardinality(served) is distinct from cardinality(societies) then
        raise exception 'a portal serves known societies, each named once' using errcode = 'MD005';
    end if;
    login := core.make_staff_login(number, verifier, array['portal']);
    foreach one in array served loop
        insert into core.portal_login (society_id, login) values (one, login);
        perform core.record('portal_login_created', 'portal', number, null, '{}', one);
    end loop;
    return login;
end
$$;
comment on function job.create_portal_login(int, text, text[]) is
    'Makes the login of a portal that serves these societies; returns it. MD005: an argument, or the login exists.';
alter function job.create_portal_login(int, text, text[]) owner to madoguchi_job_api;
revoke all on function job.create_portal_login(int, text, text[]) from public;
grant execute on function job.create_portal_login(int, text, text[]) to madoguchi_job;
