-- I-9: whoever approves a request whose member has a look-alike says first which of them it is.
begin;
\ir fixtures.sql
select plan(57);

select tap.offer_all() \g /dev/null
select tap.request(6, 'login_notice', 'waiting') \g /dev/null
select tap.request(1, 'login_notice', 'waiting') \g /dev/null
select tap.request(6, 'registration_reset', 'waiting') \g /dev/null
select tap.request(6, 'email_assistance', 'received') \g /dev/null
create function tap.is_it(typed text) returns boolean language sql as $$
    select core.is_number_of(r, typed) from core.request r where r.society_id = 1 and r.request_id = 101
$$;

-- What counts as the number: 0012-000350 it is, and 0012-000351 the look-alike's.
select is(tap.is_it(typed), expected, format('%s typed', quote_literal(typed)))
from (values ('0012-000350', true), ('12-350', true), ('００１２－０００３５０', true), ('12ー350', true), ('12 350', true),
    ('記号12 番号350', true), ('0012000350', true), ('000350', true), ('350', true), ('３５０', true),
    ('0012-000351', false), ('351', false), ('13-350', false), ('12-3500', false), ('12', false), ('35', false),
    ('012-345', false), ('山本 優子', false), ('0', false), ('-', false)) t (typed, expected);
update core.coverage set symbol = '0013', number = '000350' where society_id = 1 and coverage_id = 7;
select is(tap.is_it('350'), false, 'where the look-alike has the same number, the number alone tells nothing');
select is(tap.is_it('12-350'), true, 'with the symbol it does');
select is(tap.is_it('13-350'), false, 'and with the other''s symbol it is the other');
update core.coverage set symbol = '0012', number = '000351' where society_id = 1 and coverage_id = 7;

-- Without an answer, and with a wrong one, nothing is approved.
set local session authorization :supervisor;
select is(office.approve_request(tap.op(1), 102, ''), '{"state": "approved"}', 'nobody looks alike: as ever');
select is(office.approval_sheet(101) -> 'to_tell_apart', 'true', 'the sheet says that it is to be told');
select throws_ok($$ select office.approve_request(tap.op(2), 101, '') $$, 'MD190', null,
    'reading the sheet and pressing the button is not enough (I-9)');
select is(office.tell_apart(tap.op(3), 101, '12-351'), '{"outcome": "no_match"}', 'the look-alike''s number');
select is(office.tell_apart(tap.op(4), 101, '12-345'), '{"outcome": "no_match"}',
    'somebody else''s: the answer is the same');
select throws_ok($$ select office.approve_request(tap.op(5), 101, '') $$, 'MD190', null, 'it stays unapproved');
reset session authorization;
select is((select state from core.request where request_id = 101), 'waiting', 'and waits');
set local session authorization :supervisor;
select throws_ok(format('select office.tell_apart(tap.op(6), 101, %L)', typed), 'MD005', null, 'a number is typed')
from (values (null), (' '), (repeat('1', 61))) t (typed);
select throws_ok($$ select office.tell_apart(null, 101, '12-350') $$, 'MD005', null, 'an operation has an id');

-- With the right one it is, by whoever gave it, for this request.
select is(office.tell_apart(tap.op(10), 101, ' １２－３５０ '), '{"outcome": "match"}', 'the member''s number');
select is(office.tell_apart(tap.op(10), 101, ' １２－３５０ ') ->> 'replayed', 'true', 'the same operation again');
select throws_ok($$ select office.tell_apart(tap.op(10), 101, '12-351') $$, 'MD409', null,
    'its id serves nothing else');
select is(office.approval_sheet(101) -> 'to_tell_apart', 'false', 'nothing more is to be told');
select throws_ok($$ select office.approve_request(tap.op(11), 103, '') $$, 'MD190', null,
    'another request of the same member asks anew');
set local session authorization :supervisor2;
select is(office.approval_sheet(101) -> 'to_tell_apart', 'true', 'a colleague has told nothing');
select throws_ok($$ select office.approve_request(tap.op(12), 101, '') $$, 'MD190', null,
    'and does not approve on another''s answer');
reset session authorization;
alter table core.request disable trigger keep;
update core.request set submitted_at = clock_timestamp() where society_id = 1 and request_id = 101;
set local session authorization :supervisor;
select throws_ok($$ select office.approve_request(tap.op(13), 101, '') $$, 'MD190', null,
    'what was said before it was submitted anew is said of something else');
select office.tell_apart(tap.op(14), 101, '350'), office.tell_apart(tap.op(15), 101, '351') \g /dev/null
select is(office.approve_request(tap.op(16), 101, ''), '{"state": "approved"}', 'told again, it is approved');
select is(office.reject_request(tap.op(17), 103, 'not as told'), '{"state": "rejected"}', 'rejecting asks nothing');

-- Who may say it: whoever may decide.
select throws_ok($$ select office.tell_apart(tap.op(20), 101, '12-350') $$, 'MD043', null, 'it is decided');
select throws_ok($$ select office.tell_apart(tap.op(21), 104, '12-350') $$, 'MD043', null, 'it does not wait yet');
select throws_ok($$ select office.tell_apart(tap.op(22), 999, '12-350') $$, 'MD021', null, 'there is no such request');
set local session authorization :other_supervisor;
select throws_ok($$ select office.tell_apart(tap.op(23), 101, '12-350') $$, 'MD021', null,
    'another society''s request does not exist');
set local session authorization :clerk;
select throws_ok($$ select office.tell_apart(tap.op(24), 101, '12-350') $$, 'MD004', null,
    'a clerk who is nobody''s deputy decides nothing');
set local session authorization :printer;
select throws_ok($$ select office.tell_apart(tap.op(25), 101, '12-350') $$, '42501', null, 'nor does a printer');

-- From a list nobody was asked, and it is told all the same. Neither kind is ever in a batch.
set local session authorization :everything;
select office.begin_bulk(tap.op(30), 'viewing_wish', null, 'they wish it') ->> 'bulk_id' as bulk \gset
select office.take_bulk(tap.op(31), :bulk) \g /dev/null
reset session authorization;
select request_id as listed from core.request where society_id = 1 and person_id = 6 and channel = 'list' \gset
set local session authorization :everything;
select throws_ok(format($$ select office.tell_apart(tap.op(32), %s, '12-350') $$, :listed), 'MD050', null,
    'whoever had a hand in it');
set local session authorization :supervisor;
select throws_ok(format($$ select office.approve_request(tap.op(33), %s, '') $$, :listed), 'MD190', null,
    'from a list, too');
reset session authorization;
select tap.set_profile('{requests,viewing_password_issue,lane}', '"low"') \g /dev/null
set local session authorization :supervisor;
select is((select lane from office.approvals() where request_id = :listed), 'high',
    'in the high lane, whatever the kind');
select office.tell_apart(tap.op(34), :listed, '12-350') \g /dev/null
select is(office.approve_requests(tap.op(35), array[:listed]::bigint[]) -> 'refused',
    jsonb_build_array(jsonb_build_object('request_id', :listed, 'code', 'MD169')),
    'and never approved together with others, told apart or not');
select is(office.approve_request(tap.op(36), :listed, ''), '{"state": "approved"}', 'but alone');

reset session authorization;
select is((select array_agg(what order by event_id) from core.audit_event
    where what in ('told_apart', 'not_told_apart') and record_id = 101),
    array['not_told_apart', 'not_told_apart', 'told_apart', 'told_apart', 'not_told_apart'],
    'each answer is on record');
select is((select count(*)::int from core.audit_event where what in ('told_apart', 'not_told_apart')
    and (details <> '{}' or staff_id <> 103 or person_id <> 6)), 0, 'by whom and about whom, and not what was typed');

select * from finish();
rollback;
