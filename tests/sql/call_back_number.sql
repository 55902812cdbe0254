-- The number on file, to call the member back; once it was shown, saying it proves nothing.
begin;
\ir fixtures.sql
select plan(20);

select tap.request(1, 'viewing_password_issue', 'claimed'), tap.request(3, 'viewing_password_issue', 'claimed'),
    tap.request(6, 'viewing_password_issue', 'received') \g /dev/null
set local session authorization :clerk2;
select throws_ok($$ select office.call_back_number(tap.op(1), 101) $$, 'MD041', null, 'a colleague has it');
set local session authorization :clerk;
select throws_ok($$ select office.call_back_number(tap.op(2), 103) $$, 'MD041', null, 'it must be claimed');
select throws_ok($$ select office.call_back_number(tap.op(3), 999) $$, 'MD021', null, 'no such request');
select throws_ok($$ select office.call_back_number(tap.op(4), 102) $$, 'MD033', null, 'there is no number on file');
select is(office.request_detail(101) ->> 'called_back', 'none', 'nobody has called');
select is(office.check_identity(tap.op(5), 101, '{"phone": "0311112222"}') -> 'matches', '{"phone": true}',
    'until then the number that is said may match');
select is(office.call_back_number(tap.op(6), 101), '{"request_id": 101, "telephone": "0311112222"}', 'it is shown');
select is(office.call_back_number(tap.op(6), 101), '{"request_id": 101, "telephone": "0311112222", "replayed": true}',
    'shown again for the same call');
select is(office.request_detail(101) ->> 'called_back', 'tried', 'from now on it is known');
select is(office.check_identity(tap.op(7), 101, '{"phone": "0311112222"}') -> 'matches', '{}',
    'and saying it does not count');
select is(office.record_call_back(tap.op(8), 101, 'reached') ->> 'outcome', 'reached', 'to be reached there does');
select is(office.check_identity(tap.op(9), 101, '{"name": "佐藤 花子", "birth_date": "1980-04-01"}'),
    '{"outcome": "passed", "matches": {"name": true, "birth_date": true, "phone": true}, "failures_left": 1}',
    'as the telephone''s match');
select throws_ok($$ select office.call_back_number(tap.op(10), 101) $$, 'MD043', null, 'a passed check needs no call');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'call_back_number_read' and person_id = 1), 1,
    'to see it is on record');
select is((select count(*)::int from core.audit_event where details::text ~ '0311112222'), 0, 'without the number');
select is((select count(*)::int from core.operation
    where result::text ~ '0311112222'), 0, 'nor is it in an answer kept');
update core.person set telephone = '0300000000' where society_id = 1 and person_id = 3;
select tap.set_profile('{identity,call_back}', 'false') \g /dev/null
set local session authorization :clerk;
select throws_ok($$ select office.call_back_number(tap.op(11), 102) $$, 'MD032', null,
    'where the society does not call back nobody sees it');
reset session authorization;
select tap.set_profile('{identity,call_back}', 'true') \g /dev/null
update core.request set identity = 'locked' where request_id = 102;
set local session authorization :clerk;
select throws_ok($$ select office.call_back_number(tap.op(12), 102) $$, 'MD044', null, 'nor once the check is locked');
set local session authorization :other_clerk;
select throws_ok($$ select office.call_back_number(tap.op(13), 102) $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :supervisor;
select throws_ok($$ select office.call_back_number(tap.op(14), 102) $$, '42501', null, 'a supervisor calls nobody');

select * from finish();
rollback;
