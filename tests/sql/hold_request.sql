-- A request is put aside for a reason, and the promise's clock stands still.
begin;
\ir fixtures.sql
select plan(20);

select core.today() as today, core.today() + 20 as later, core.today() - 1 as yesterday \gset
select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'waiting') \g /dev/null

set local session authorization :clerk2;
select throws_ok($$ select office.hold_request(tap.op(1), 101, 'the member is travelling', null) $$, 'MD041', null,
    'a colleague has it');
set local session authorization :clerk;
select throws_ok($$ select office.hold_request(tap.op(2), 102, 'x', null) $$, 'MD041', null,
    'nothing is put aside without a claim');
select throws_ok($$ select office.hold_request(tap.op(3), 101, ' ', null) $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.hold_request(tap.op(4), 101, repeat('x', 401), null) $$, 'MD005', null,
    'a reason is not a book');
select throws_ok(format($$ select office.hold_request(tap.op(5), 101, 'x', %L) $$, :'yesterday'), 'MD005', null,
    'nobody waits until yesterday');
select throws_ok($$ select office.hold_request(tap.op(6), 999, 'x', null) $$, 'MD021', null, 'no such request');
select is(office.hold_request(tap.op(7), 101, 'the member is travelling', :'later'),
    jsonb_build_object('state', 'on_hold', 'until', :'later'::date), 'it waits until a day');
select is(office.hold_request(tap.op(7), 101, 'the member is travelling', :'later') ->> 'replayed', 'true',
    'asked again, it is the same');
select throws_ok($$ select office.hold_request(tap.op(8), 101, 'once more', null) $$, 'MD041', null,
    'the claim is over with it');
select lives_ok($$ select office.claim_request(tap.op(9), 101) $$, 'it can be taken up');
select throws_ok($$ select office.hold_request(tap.op(10), 101, 'once more', null) $$, 'MD043', null,
    'and is not put aside twice');

reset session authorization;
select results_eq($$ select state, hold_reason, hold_until, days_left from core.request where request_id = 101 $$,
    $$ values ('on_hold', 'the member is travelling', core.today() + 20, 5) $$,
    'the row keeps why, until when, and what is left of the promise');
select is(core.promised_on(r), null, 'there is no promised day while the clock stands still')
from core.request r where request_id = 101;
select results_eq($$ select what, details -> 'until' from core.audit_event where what = 'request_held' $$,
    $$ values ('request_held', to_jsonb(core.today() + 20)) $$, 'it is on record, without the reason''s words');
select is((select array_agg(what order by at) from core.request_hand where request_id = 101), array['took', 'edited'],
    'who put it aside had a hand in it');
set local session authorization :clerk;
select is(office.request_detail(101) #>> '{notes,0,body}', 'the member is travelling',
    'the reason stands in the notes');
select is((select array_agg(request_id) from office.requests('held')), array[101::bigint], 'there is a list of them');
select is((select lateness from office.requests('held')), 'on_time', 'nothing is late while it may wait');
reset session authorization;
update core.request set hold_until = core.today() - 1 where request_id = 101;
set local session authorization :clerk;
select is((select lateness from office.requests('held')), 'late', 'once the day is over it stands out');
set local session authorization :supervisor;
select throws_ok($$ select office.hold_request(tap.op(20), 102, 'x', null) $$, '42501', null,
    'a supervisor puts nothing aside');

select * from finish();
rollback;
