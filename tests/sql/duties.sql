-- A login keeps its rights after a duty has ended; what it may do then ends with the duty all the same.
begin;
\ir fixtures.sql
select plan(3);

update core.staff_duty d set valid_from = now() - interval '2 days', valid_until = now() where d.society_id = 1;

-- What came of every function that a login may call, each argument null.
create function tap.tried(login text) returns table (name text, code text) language plpgsql as $$
declare
    operator text := session_user;
    called text;
begin
    for name, called in
        select p.proname, format('office.%I(%s)', p.proname, (select string_agg('null::' || t.kind::regtype, ', '
            order by t.place) from unnest(p.proargtypes) with ordinality t (kind, place)))
        from pg_proc p
        where p.pronamespace = 'office'::regnamespace and has_function_privilege(login, p.oid, 'execute')
    loop
        code := 'none';
        perform tap.act_as(login);
        begin
            execute 'select count(*) from ' || called || ' x';
        exception when others then
            code := sqlstate;
        end;
        perform tap.act_as(operator);
        return next;
    end loop;
end
$$;
create temporary table tried as
select l.login, t.* from unnest(array['st_000101', 'st_000103', 'st_000105', 'st_000107', 'st_000108']) l (login),
    tap.tried(l.login) t;
-- What everybody may ask who is signed in: who they are, what is in their hands or half written, what is written down
-- for all.
create temporary table for_everybody (name) as
select unnest(array['answers', 'calendar', 'changes', 'confirm_code', 'directory', 'discard_draft', 'drafts',
    'enrol_code', 'keep_draft', 'own_code', 'save_view', 'sign_in', 'step_up', 'views']);
select cmp_ok((select count(distinct t.name) from tried t where t.code = 'MD004'), '>', 60::bigint,
    'there is much to refuse');
select is_empty('select t.login, t.name, t.code from tried t
    where t.code <> ''MD004'' and t.name not in (table for_everybody)',
    'without the duty nothing is done and nothing shown');
select is_empty('select f.name from for_everybody f where not exists (select from tried t where t.name = f.name
    and t.code <> ''MD004'')', 'and no exception is too many');

select * from finish();
rollback;
