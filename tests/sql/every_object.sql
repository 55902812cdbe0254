-- Rules that hold for everything in the database, so that they bind what is added tomorrow as well.
begin;
set local search_path = tap, public;
select plan(48);

create temporary view our_schemas as
    select n.oid, n.nspname from pg_namespace n where n.nspname in ('core', 'office', 'portal', 'job');
create temporary view our_functions as
    select p.*, n.nspname, p.oid::regprocedure::text as called from pg_proc p
        join our_schemas n on n.oid = p.pronamespace;
create temporary view our_tables as
    select c.*, n.nspname, c.oid::regclass::text as called from pg_class c join our_schemas n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p');
create temporary view of_a_society as
    select t.* from our_tables t
    where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'society_id'
        and not a.attisdropped);
-- What is unique in the whole cluster, and says so in its migration.
create temporary view unique_in_the_cluster as
    values ('core.society_code_key'), ('core.society_mark_key'), ('core.staff_login_key');

select cmp_ok((select count(*) from our_functions), '>', 60::bigint, 'there are functions to look at');
select cmp_ok((select count(*) from our_tables), '>', 25::bigint, 'and tables');

select is_empty($$ select called from our_functions
    where not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false) $$,
    'every function fixes its search_path, pg_temp last');
select is_empty($$ select called from our_functions
    where (strpos(prosrc, chr(92)) > 0 or prosrc ~* 'u&''')
        and not coalesce('standard_conforming_strings=on' = any (proconfig), false) $$,
    'and, where it says something with a backslash, how that is read');
select is_empty($$ select called from our_functions where has_function_privilege('public', oid, 'execute') $$,
    'no function is open to everybody');
select is_empty($$ select called from our_functions where obj_description(oid, 'pg_proc') is null $$,
    'every function says what it is for');
select is_empty($$ select called from our_functions where prosecdef and provolatile = 'v'
    and prorettype <> 'trigger'::regtype
        and not 'lock_timeout=3s' = any (proconfig) $$,
            'every definer function that changes something gives up on a lock after 3 s');
select is_empty($$ select called from our_functions where not prosecdef and nspname <> 'core' $$,
    'what is called from outside is security definer');
select is_empty($$ select called from our_functions where prosecdef and nspname = 'core'
        and proname not in ('my_society', 'my_societies', 'make_staff_login', 'hits_by_part', 'code_step') $$,
            'helpers are not: policies bind them as their caller');
select is_empty($$ select called, proowner::regrole from our_functions where proowner::regrole::text <> case
        when proname = 'make_staff_login' then 'madoguchi_staff_maker'
        when proname = 'hits_by_part' then 'madoguchi_search' when proname = 'code_step' then 'madoguchi_code'
        when nspname = 'core' then 'madoguchi_owner'
        when nspname = 'office' then 'madoguchi_api' when nspname = 'portal' then 'madoguchi_portal_api'
        else 'madoguchi_job_api' end $$, 'every function has the owner of its schema');
select is_empty($$ select called from our_functions where prosrc ~* '\mexecute\s+(format|''|\()'
    and proname <> 'make_staff_login' $$,
    'no SQL is put together, but where a login is made');
select is_empty($$ select called from our_functions
    where prosrc ~* '\m(pg_advisory|pg_try_advisory|lo_|dblink|pg_notify|notify )' $$,
    'no advisory locks, no large objects, no notifications');
select is_empty($$ select called from our_functions where prosrc ~* '\mcurrent_setting\s*\('
    and proname <> 'begin_operation' $$,
    'no setting of the session is trusted');
select is_empty($$ select called from our_functions where prosrc ~* '\m(current_date|localtimestamp|localtime)\M' $$,
    'dates come from core.today(), not from the session''s time zone');
select is_empty($$ select called from our_functions where prosrc ~* '\m(i?like|similar to)\M' $$,
    'no LIKE: row-level security would cost it its index');
select is_empty($$ select called, line from our_functions, array_length(string_to_array(prosrc, chr(10)), 1) line
    where line > 80 $$,
    'no function is longer than 80 lines');
select is_empty($$ select called from our_functions where proisstrict $$,
    'none is strict: a null must fail, not return nothing');
select is_empty($$ select called from our_functions where nspname in ('office', 'portal') and provolatile = 'v'
        and 'op_id' = any (proargnames) and prosrc !~ '(begin_operation|portal_begins)\(op_id' $$,
            'what takes an operation id uses it');
select is_empty($$ select called from our_functions where nspname = 'office' and provolatile = 'v'
    and not coalesce('op_id' = proargnames[1], false)
        and proname not in ('sign_in', 'search_members', 'registrations',
            'viewing_passwords', 'open_person', 'request_detail', 'approval_sheet', 'run_cards',
            'run_sheets', 'bundle_cards', 'text_blocks', 'notices', 'contents', 'request_guard', 'show_presence',
            'run_sheet', 'bundle_letter',
            'household', 'mail_log', 'person_readers', 'recent_members', 'diagnose', 'card_in_hand',
            'roster_changes', 'propose_members', 'save_view', 'keep_draft', 'discard_draft') $$,
    'every command takes an operation id first; what has none only reads');
select is_empty($$ select called from our_functions where nspname = 'office' and provolatile = 'v'
    and prosrc !~ 'core\.(record|decide|take)\('
        and proname not in ('run_sheets', 'show_presence', 'save_view', 'keep_draft', 'discard_draft') $$,
    -- who looks means nothing after half a minute; how a list is arranged and what is half filled in is no record
    'every command, and every reading of a person, is on record');
select is_empty($$ select called from our_functions where nspname = 'office'
    and prosrc !~ 'core\.(require_duty|require_decider|caller)\(' $$,
    'every function for staff asks first who calls');

select is_empty($$ select called from our_tables where not (relrowsecurity and relforcerowsecurity) $$,
    'row-level security is forced on every table');
select is_empty($$ select called from our_tables t where not exists (select from pg_policy p
    where p.polrelid = t.oid) $$, 'every table has a policy');
select is_empty($$ select called, relowner::regrole from our_tables where relowner <> 'madoguchi_owner'::regrole $$,
    'every table has one owner');
select is_empty($$ select t.called, p.polname from of_a_society t join pg_policy p on p.polrelid = t.oid
        where 'madoguchi_api'::regrole = any (p.polroles) and p.polpermissive
            and coalesce(pg_get_expr(p.polqual, p.polrelid),
                pg_get_expr(p.polwithcheck, p.polrelid)) not like '%(society_id = ( SELECT core.my_society()%' $$,
    'staff functions see the caller''s society alone');
select is_empty($$ select t.called, p.polname from of_a_society t join pg_policy p on p.polrelid = t.oid
        where 'madoguchi_portal_api'::regrole = any (p.polroles) and p.polpermissive
            and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not like
                case when p.polqual is null then '' else 'COALESCE(' end
                || '(society_id = ANY (( SELECT core.my_societies() AS my_societies)::integer[]))%' $$,
    'portal functions see the societies they serve alone, and the planner does not count that twice');
select is_empty($$ select t.called, p.polname from our_tables t join pg_policy p on p.polrelid = t.oid
        where 0::oid = any (p.polroles) $$, 'no policy is for everybody');
select is_empty($$ select t.called, i.indexrelid::regclass from of_a_society t join pg_index i on i.indrelid = t.oid
        where i.indkey[0] <> (select a.attnum from pg_attribute a where a.attrelid = t.oid and a.attname = 'society_id')
            and i.indexrelid::regclass::text not in (select * from unique_in_the_cluster)
            and pg_get_indexdef(i.indexrelid) !~ ' USING gin \(core.name_tokens\(society_id,' $$, -- in every token
                'the society comes first in every key and index');
select is_empty($$ select t.called, c.conname from of_a_society t join pg_constraint c on c.conrelid = t.oid
        where c.contype = 'f' and c.conkey[1] <> (select a.attnum from pg_attribute a where a.attrelid = t.oid
            and a.attname = 'society_id') $$,
    'and in every foreign key');
select is_empty($$ select called from our_tables t where not exists (select from pg_constraint c
    where c.conrelid = t.oid and c.contype = 'p') $$,
    'every table has a primary key');
select is_empty($$ select c.oid::regclass from pg_class c join our_schemas n on n.oid = c.relnamespace
        where c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false) $$,
            'no view without security_invoker');
select is_empty($$ select c.oid::regclass from pg_class c join our_schemas n on n.oid = c.relnamespace
    where c.relkind in ('m', 'f') $$,
    'no materialized view, no foreign table');
select is_empty($$ select c.oid::regclass from pg_class c join our_schemas n on n.oid = c.relnamespace
        where c.relkind = 'S' and c.relname <> 'audit_event_event_id_seq' $$,
            'no sequence of the whole database but the record''s own');

select is_empty($$ select t.called, r.rolname, a.privilege_type from our_tables t, aclexplode(t.relacl) a
    join pg_roles r on r.oid = a.grantee
        where r.rolname not in ('madoguchi_owner', 'madoguchi_api', 'madoguchi_portal_api', 'madoguchi_job_api') $$,
    'no table right for anybody but the owners of functions');
select is_empty($$ select t.called, a.privilege_type from our_tables t, aclexplode(t.relacl) a where a.grantee = 0 $$,
    'nor for everybody');
-- A member's address gives way to another one; everything else that is deleted is erased by the retention run.
create temporary view deleted_from (called, by) as
    select 'core.account_email', unnest(array['madoguchi_api', 'madoguchi_portal_api', 'madoguchi_job_api'])
    union all
    select 'core.' || t, 'madoguchi_job_api' from unnest(array['registration', 'mail_link', 'one_time_key', 'mail',
        'mail_event', 'login_event', 'login_guard', 'attempt', 'subscription', 'operation', 'request_mail',
        'mail_aside']) t
    union all -- what a roster said, once it is merged or given up
    select 'core.' || t, o from unnest(array['roster_line', 'roster_match', 'roster_change']) t,
        unnest(array['madoguchi_api', 'madoguchi_job_api']) o
    union all
    select 'core.roster_fault', 'madoguchi_job_api'
    union all -- what was half filled in, once it is finished or given up
    select 'core.draft', unnest(array['madoguchi_api', 'madoguchi_job_api']);
select is_empty($$ select t.called, a.grantee::regrole, a.privilege_type from our_tables t, aclexplode(t.relacl) a
        where a.grantee <> 'madoguchi_owner'::regrole and a.privilege_type <> 'SELECT'
            and not (a.privilege_type = 'DELETE' and (t.called, a.grantee::regrole::text) in (table deleted_from)) $$,
    'what they write is granted by column, and only what can be erased is deleted');
select is_empty($$ select n.nspname, r.rolname, a.privilege_type from our_schemas s
    join pg_namespace n on n.oid = s.oid, aclexplode(n.nspacl) a
        left join pg_roles r on r.oid = a.grantee
        where a.privilege_type = 'USAGE' and coalesce(r.rolname, 'PUBLIC') <> all (case n.nspname
            when 'core' then array['madoguchi_owner', 'madoguchi_api', 'madoguchi_portal_api', 'madoguchi_job_api',
                'madoguchi_staff_maker', 'madoguchi_search', 'madoguchi_code']
            when 'office' then array['madoguchi_owner', 'madoguchi_api', 'madoguchi_clerk', 'madoguchi_supervisor',
                'madoguchi_printer',
                'madoguchi_auditor', 'madoguchi_administrator']
            when 'portal' then array['madoguchi_owner', 'madoguchi_portal_api', 'madoguchi_portal']
            else array['madoguchi_owner', 'madoguchi_job_api', 'madoguchi_job'] end) $$,
                'each schema lets in whom it is for');

-- The hash: who writes it does not read it, who reads it does not write it.
select is(has_column_privilege('madoguchi_api', 'core.credential', 'hash', 'select'), false,
    'staff functions do not read hashes');
select is(has_column_privilege('madoguchi_api', 'core.credential', 'hash', 'insert'), true, 'they store them');
select is(has_column_privilege('madoguchi_portal_api', 'core.credential', 'hash', 'select'), true,
    'portal functions read hashes');
select is(has_column_privilege('madoguchi_portal_api', 'core.credential', 'hash', 'update')
    or has_column_privilege('madoguchi_api', 'core.credential', 'hash', 'update'), false, 'neither changes one');
select is((select string_agg(pg_get_expr(p.polwithcheck, p.polrelid), ' ') from pg_policy p
    where p.polrelid = 'core.credential'::regclass and not p.polpermissive and p.polcmd = 'a'
        and 'madoguchi_portal_api'::regrole = any (p.polroles)),
    '(chosen AND (state = ''active''::text))', 'and a portal stores only one that the member chose');
select is_empty($$ select r.rolname from pg_roles r where r.rolname like 'madoguchi\_%'
    and r.rolname <> 'madoguchi_operator'
        and (r.rolsuper or r.rolbypassrls or r.rolcanlogin or r.rolcreatedb or r.rolreplication
            or r.rolcreaterole and r.rolname <> 'madoguchi_staff_maker') $$, 'no role of ours is more than it must be');
select is_empty($$ select m.roleid::regrole, m.member::regrole from pg_auth_members m
        where m.roleid::regrole::text in ('madoguchi_owner', 'madoguchi_api', 'madoguchi_portal_api',
            'madoguchi_job_api', 'madoguchi_staff_maker', 'madoguchi_search', 'madoguchi_code') $$,
    'nobody is a member of an owner');

-- The seed of one-time codes: staff functions write it and do not read it; one function reads it.
select is(has_column_privilege('madoguchi_api', 'core.code_seed', 'seed', 'select'), false,
    'no function for staff reads a seed back');
select is_empty($$ select r.rolname from pg_roles r where r.rolname like 'madoguchi\_%'
    and r.rolname not in ('madoguchi_owner', 'madoguchi_code', 'madoguchi_operator')
        and has_column_privilege(r.rolname, 'core.code_seed', 'seed', 'select') $$, 'nor does anybody else');

-- plpgsql_check reads every function against the catalogue.
select is_empty($$ select p.called, c.lineno, c.level, c.message from our_functions p
    join pg_language l on l.oid = p.prolang,
        plpgsql_check_function_tb(p.oid, security_warnings => true, performance_warnings => false,
            other_warnings => true) c
        where l.lanname = 'plpgsql' and p.prorettype <> 'trigger'::regtype
            and (p.proname, c.message) <> ('destination_of', 'unused parameter "kind"') $$,
                'no function has a fault that can be seen beforehand');
select is_empty($$ select p.called, t.tgrelid::regclass, c.lineno, c.level, c.message from our_functions p
        join pg_language l on l.oid = p.prolang join pg_trigger t on t.tgfoid = p.oid,
        plpgsql_check_function_tb(p.oid, t.tgrelid, security_warnings => true, other_warnings => true) c
            where l.lanname = 'plpgsql' $$,
    'nor has a trigger');

select * from finish();
rollback;
