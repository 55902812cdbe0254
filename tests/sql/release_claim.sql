-- An administrator takes a request out of a hand that does not let go.
begin;
\ir fixtures.sql
select plan(13);

select tap.request(1, 'viewing_password_issue', 'claimed') \g /dev/null
set local session authorization :administrator;
select throws_ok($$ select office.release_claim(tap.op(1), 101, '') $$, 'MD005', null, 'a reason is needed');
select throws_ok($$ select office.release_claim(tap.op(2), 999, 'x') $$, 'MD021', null, 'no such request');
select is(office.release_claim(tap.op(3), 101, 'went home ill'), '{"request_id": 101, "released_from": 101}',
    'it is released, and from whom is told');
select is(office.release_claim(tap.op(3), 101, 'went home ill') ->> 'replayed', 'true', 'once');
select throws_ok($$ select office.release_claim(tap.op(4), 101, 'again') $$, 'MD043', null, 'nobody has it any more');
reset session authorization;
select results_eq($$ select claimed_by, claimed_until from core.request where request_id = 101 $$,
    $$ values (null::int, null::timestamptz) $$, 'it is free');
select results_eq($$ select details from core.audit_event where what = 'claim_released' $$,
    $$ values ('{"from": 101}'::jsonb) $$, 'this is on record');
select is((select body from core.request_note where request_id = 101), 'went home ill', 'the reason stays with it');
set local session authorization :clerk2;
select lives_ok($$ select office.claim_request(tap.op(5), 101) $$, 'a colleague takes it');
reset session authorization;
update core.request set claimed_until = now() - interval '1 minute' where request_id = 101;
set local session authorization :administrator;
select throws_ok($$ select office.release_claim(tap.op(6), 101, 'x') $$, 'MD043', null,
    'a claim that ran out needs no release');
set local session authorization :clerk;
select throws_ok($$ select office.release_claim(tap.op(7), 101, 'x') $$, '42501', null, 'a clerk may not');
set local session authorization :supervisor;
select throws_ok($$ select office.release_claim(tap.op(8), 101, 'x') $$, '42501', null, 'nor a supervisor');
reset session authorization;
select is((select count(*)::int from core.request_hand where staff_id = 108), 0,
    'to release is no hand in the request');

select * from finish();
rollback;
