-- What somebody has half filled in is thrown away by that person alone.
begin;
\ir fixtures.sql
select plan(6);

create function tap.sealed(what text) returns text language sql as $$
    select translate(encode(convert_to(rpad(what, 60, '.'), 'UTF8'), 'base64'), chr(10), '') $$;
grant execute on all functions in schema tap to public;
set local session authorization :clerk;

select lives_ok($$ select office.keep_draft('requests', tap.sealed('one')) $$, 'one is kept');
select lives_ok($$ select office.discard_draft('counter'), office.discard_draft(null) $$,
    'where there is none: nothing');
set local session authorization :clerk2;
select lives_ok($$ select office.discard_draft('requests') $$, 'a colleague takes nothing away');
set local session authorization :clerk;
select is((select string_agg(place, ',') from office.drafts()), 'requests', 'it is still there');
select lives_ok($$ select office.discard_draft('requests') $$, 'its own person throws it away');
select is((select count(*)::int from office.drafts()), 0, 'and it is gone');

select * from finish();
rollback;
