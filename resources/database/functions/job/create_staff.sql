create or replace function job.create_staff(society text, number int, name text, duties text[], verifier text)
    returns text
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its_society int := (select s.society_id from core.society s where s.code = create_staff.society);
    login name;
    duty text;
begin
    if its_society is null or length(btrim(coalesce(name, ''))) not between 1 and 60 or duties && array['portal'] then
        raise exception 'a member of staff needs a society, a name and duties' using errcode = 'MD005';
    end if;
    login := core.make_staff_login(number, verifier, duties);
    insert into core.staff (society_id, staff_id, login, name) values (its_society, number, login, create_staff.name);
    for duty in select distinct d from unnest(duties) d loop
        insert into core.staff_duty (society_id, staff_id, duty, valid_from, valid_until)
        values (its_society, number, duty, now(), null);
    end loop;
    perform core.record('staff_created', 'staff', number, null, jsonb_build_object('duties', to_jsonb(duties)),
        its_society);
    return login;
end
$$;
comment on function job.create_staff(text, int, text, text[], text) is
    'Enters a member of staff with duties and a login made from the number; returns the login. The verifier is a '
    'SCRAM-SHA-256 verifier computed by the caller. MD005: an argument, or the login exists.';
alter function job.create_staff(text, int, text, text[], text) owner to madoguchi_job_api;
revoke all on function job.create_staff(text, int, text, text[], text) from public;
grant execute on function job.create_staff(text, int, text, text[], text) to madoguchi_job;
