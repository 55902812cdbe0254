-- What a login of ours cannot do, whoever holds it and whatever program it uses.
begin;
\ir fixtures.sql
select no_plan(); -- one for each table and login

create function tap.refused(statement text, says text) returns setof text language plpgsql as $$
declare
    login text;
begin
    foreach login in array array['st_000101', 'st_000103', 'st_000105', 'st_000107', 'st_000108', 'pt_000301'] loop
        perform tap.act_as(login);
        return next tap.throws_ok(statement, '42501', null, format('%s: %s', login, says));
    end loop;
    perform tap.act_as('madoguchi_operator');
end
$$;

select tap.refused('create temporary table t ()', 'no temporary tables');
select tap.refused('create table public.t ()', 'no tables in public');
select tap.refused('create schema s', 'no schemas');
select tap.refused('create function pg_temp.leak() returns int language sql as ''select 1''',
    'no functions of their own');
select tap.refused('select pg_advisory_lock(1)', 'no advisory locks');
select tap.refused('select pg_try_advisory_xact_lock_shared(1, 2)', 'of no kind');
select tap.refused('select lo_create(0)', 'no large objects');
select tap.refused('select lo_from_bytea(0, ''x'')', 'in no way');
select tap.refused('select pg_logical_emit_message(true, ''a'', ''b'')', 'no words into the log of changes');
select tap.refused('create role st_999999', 'no roles');
select tap.refused('set role madoguchi_api', 'nor a function''s owner');
select tap.refused('set role madoguchi_owner', 'nor the tables''');
select tap.refused(format('select * from %s', c.oid::regclass), format('no reading of %s', c.oid::regclass))
from pg_class c where c.relnamespace = 'core'::regnamespace and c.relkind = 'r';
select tap.refused('select core.my_society()', 'no helper is called from outside');
select tap.refused('select * from pg_authid', 'no reading of verifiers');
select tap.refused('select job.seal_audit()', 'no commands of the operator');
select tap.refused('select pg_read_file(''/etc/hostname'')', 'no files of the server');
select tap.refused('copy (select 1) to program ''true''', 'no programs on the server');

-- The society is looked up, never believed.
select set_config('app.society', '2', true), set_config('madoguchi.society_id', '2', true) \g /dev/null
set local session authorization :clerk;
select is(office.sign_in('1.0.0') ->> 'society_code', 'north', 'no setting of the session makes another society');
reset session authorization;

-- Names that can be read in the catalogue tell nothing about persons.
select is_empty($$ select rolname from pg_roles where rolname ~ '^(st|pt)_' and rolname !~ '^(st|pt)_[0-9]{6}$' $$,
    'logins are numbers');

select * from finish();
rollback;
