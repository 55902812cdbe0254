-- What somebody has half filled in is kept for that person alone, for a week.
begin;
\ir fixtures.sql
select plan(21);

create function tap.sealed(what text) returns text language sql as $$
    select translate(encode(convert_to(rpad(what, 60, '.'), 'UTF8'), 'base64'), chr(10), '') $$;
grant execute on all functions in schema tap to public;
set local session authorization :clerk;

select lives_ok($$ select office.keep_draft('requests', tap.sealed('one')) $$, 'is kept');
select lives_ok($$ select office.keep_draft('counter', tap.sealed('two')) $$, 'another place has its own');
select results_eq($$ select place, sealed from office.drafts() $$,
    $$ values ('counter', tap.sealed('two')), ('requests', tap.sealed('one')) $$, 'and comes back as it was');
select lives_ok($$ select office.keep_draft('requests', tap.sealed('three')) $$, 'the last word holds');
select results_eq($$ select sealed from office.drafts() where place = 'requests' $$, $$ values (tap.sealed('three')) $$,
    'once');
select lives_ok($$ select office.keep_draft('mails', encode(convert_to(repeat('x', 300000), 'UTF8'), 'base64')) $$,
    'a long mail has room');
select is((select length(sealed) from office.drafts() where place = 'mails'), 400000, 'without line ends');

set local session authorization :clerk2;
select is((select count(*)::int from office.drafts()), 0, 'a colleague has none of it');
select lives_ok($$ select office.discard_draft('requests') $$, 'and takes nothing away');
set local session authorization :other_clerk;
select is((select count(*)::int from office.drafts()), 0, 'nor has another society');
select lives_ok($$ select office.discard_draft('requests') $$, 'nor takes it');
set local session authorization :clerk;
select is((select count(*)::int from office.drafts()), 3, 'all are still there');
select lives_ok($$ select office.discard_draft('requests'), office.discard_draft('none') $$, 'is thrown away');
select is((select string_agg(place, ',' order by place) from office.drafts()), 'counter,mails', 'and is gone');

select throws_ok($$ select office.keep_draft('No place', tap.sealed('x')) $$, 'MD005', null, 'a place is a code');
select throws_ok($$ select office.keep_draft('counter', 'c2hvcnQ=') $$, 'MD005', null, 'what is short is not sealed');
select throws_ok($$ select office.keep_draft('counter', 'not base64!') $$, 'MD005', null, 'nor is what is no base64');
select throws_ok($$ select office.keep_draft('counter', encode(convert_to(repeat('x', 400001), 'UTF8'), 'base64')) $$,
    'MD005', null, 'too much');

-- After a week it is not told any more, and the nightly run erases it.
reset session authorization;
update core.draft set kept_at = now() - interval '7 days 1 second' where place = 'mails';
set local session authorization :clerk;
select is((select string_agg(place, ',') from office.drafts()), 'counter', 'a week old: not told');
reset session authorization;
select is((core.erase_leftovers(1, 100) ->> 'draft')::int, 1, 'and erased by the night');
set local session authorization :portal;
select throws_ok($$ select office.drafts() $$, '42501', null, 'not for the portal');

select * from finish();
rollback;
