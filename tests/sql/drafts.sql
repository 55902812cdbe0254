-- Each person gets back the own drafts, and none that is older than a week.
begin;
\ir fixtures.sql
select plan(5);

create function tap.sealed(what text) returns text language sql as $$
    select translate(encode(convert_to(rpad(what, 60, '.'), 'UTF8'), 'base64'), chr(10), '') $$;
grant execute on all functions in schema tap to public;
set local session authorization :clerk;

select is((select count(*)::int from office.drafts()), 0, 'nothing is half filled in');
select lives_ok($$ select office.keep_draft('requests', tap.sealed('one')) $$, 'something is');
select results_eq($$ select place, sealed from office.drafts() $$, $$ values ('requests', tap.sealed('one')) $$,
    'and is told as it was sealed');
reset session authorization;
update core.draft set kept_at = now() - interval '7 days' where society_id = 1;
set local session authorization :clerk;
select is((select count(*)::int from office.drafts()), 0, 'to the second a week old: no longer');
set local session authorization :portal;
select throws_ok($$ select office.drafts() $$, '42501', null, 'not for the portal');

select * from finish();
rollback;
