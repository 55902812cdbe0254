create or replace function core.make_staff_login(number int, verifier text, duties text[]) returns name
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
    set lock_timeout = '3s'
as $$
declare
    for_portal boolean := duties = array['portal'];
    login name;
    duty text;
begin
    if number is null or number not between 1 and 999999 or verifier is null
        or verifier !~ '^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/]{16,86}={0,2}\$[A-Za-z0-9+/]{43}=:'
            '[A-Za-z0-9+/]{43}=$'
        or coalesce(cardinality(duties), 0) = 0
        or not for_portal and not duties <@ array['clerk', 'supervisor', 'printer', 'auditor', 'administrator'] then
        raise exception 'a login needs a number, a SCRAM-SHA-256 verifier and known duties' using errcode = 'MD005';
    end if;
    login := format(case when for_portal then 'pt_%s' else 'st_%s' end, lpad(number::text, 6, '0'));

    begin
        -- The only statement put together from values: a name made from an integer, and a verifier of known shape.
        execute format('create role %I login inherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls '
            'connection limit %s password %L', login, case when for_portal then 20 else 3 end, verifier);
        foreach duty in array duties loop
            execute format('grant %I to %I', 'madoguchi_' || duty, login);
        end loop;
    exception when others then
        -- What PostgreSQL would say quotes the statement, and with it the verifier.
        raise exception 'the login could not be made' using errcode = 'MD005';
    end;
    return login;
end
$$;
comment on function core.make_staff_login(int, text, text[]) is
    'Makes the login st_000001 (or pt_000001 for the duty portal alone) with a verifier computed by the caller, and '
    'gives it its duties. MD005: an argument, or the login exists.';
alter function core.make_staff_login(int, text, text[]) owner to madoguchi_staff_maker;
revoke all on function core.make_staff_login(int, text, text[]) from public;
grant execute on function core.make_staff_login(int, text, text[]) to madoguchi_job_api;
