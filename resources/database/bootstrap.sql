-- What belongs to the whole cluster, and what the database itself must not give away. Run by the operator, connected to
-- the database of Madoguchi, before the migrations; running it again changes nothing.

do $$
declare
    wanted name;
begin
    foreach wanted in array array[
        'madoguchi_owner',          -- owns the tables
        'madoguchi_api',            -- owns the functions for staff, and no table
        'madoguchi_portal_api',     -- owns the functions for the portals
        'madoguchi_job_api',        -- owns the functions for scheduled jobs and for the operator
        'madoguchi_staff_maker',    -- owns the one function that makes logins
        'madoguchi_search',         -- owns the one function that row-level security would cost its index
        'madoguchi_code',           -- owns the one function that reads the seeds of one-time codes
        'madoguchi_clerk', 'madoguchi_supervisor', 'madoguchi_printer', 'madoguchi_auditor', 'madoguchi_administrator',
        'madoguchi_portal', 'madoguchi_job']::name[]
    loop
        if not exists (select from pg_roles r where r.rolname = wanted) then
            execute format('create role %I nologin noinherit', wanted);
        end if;
        execute format('alter role %I nologin nosuperuser nocreatedb noreplication nobypassrls', wanted);
    end loop;
end
$$;

-- Before PostgreSQL 16 CREATEROLE is nearly everything, so nobody is a member of the role that has it, and all it
-- owns is one function. From 16 on it may hand out only what it holds with the admin option.
alter role madoguchi_staff_maker createrole;
grant madoguchi_clerk, madoguchi_supervisor, madoguchi_printer, madoguchi_auditor, madoguchi_administrator,
    madoguchi_portal to madoguchi_staff_maker with admin option;

do $$
declare
    here name := current_database();
    open_to_all regprocedure;
begin
    execute format('revoke all on database %I from public', here);
    execute format('grant connect on database %I to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer, '
        'madoguchi_auditor, madoguchi_administrator, madoguchi_portal, madoguchi_job', here);
    -- The statements are short, and compiling them takes longer than running them.
    execute format('alter database %I set jit = off', here);
    revoke all on schema public from public;

    -- A member of staff needs neither large objects nor advisory locks, and both are ways to hold others up.
    for open_to_all in
        select p.oid::regprocedure
        from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
            and (p.proname ~ '^(lo_|loread|lowrite|pg_(try_)?advisory_|pg_logical_emit_message)')
            and has_function_privilege('public', p.oid, 'execute')
    loop
        execute format('revoke execute on function %s from public', open_to_all);
    end loop;
end
$$;

-- The maintenance databases are not for staff either.
do $$
declare
    other name;
begin
    for other in
        select d.datname from pg_database d where d.datname in ('postgres', 'template1')
            and d.datname <> current_database()
    loop
        execute format('revoke connect, temporary on database %I from public', other);
    end loop;
end
$$;
