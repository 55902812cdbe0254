-- What moved, and how much waits for whom.
begin;
\ir fixtures.sql
select plan(22);

create temporary table seen (who text, answer jsonb);
grant select, insert on seen to public;

set local session authorization :clerk;
insert into seen select 'start', office.changes('');
select is((select answer -> 'moved' from seen where who = 'start'), '[]', 'the first look tells of no movement');
select matches((select answer ->> 'next' from seen where who = 'start'), '^[0-9]+$',
    'the first look says where to go on');
select matches((select answer ->> 'now' from seen where who = 'start'),
    '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-9:.]{12}\+09:00$', 'the database''s clock is told in Japan''s time');
select throws_ok($$ select office.changes('-1') $$, 'MD005', null, 'since is a number of ours');
select throws_ok($$ select office.changes('1; select 2') $$, 'MD005', null, 'since is nothing else');

reset session authorization;
select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'approved') \g /dev/null
select tap.request(11, 'viewing_password_issue', 'claimed') \g /dev/null

set local session authorization :clerk;
insert into seen select 'clerk', office.changes((select answer ->> 'next' from seen where who = 'start'));
select is((select answer -> 'requests' from seen where who = 'clerk'), '2', 'the open request and the one I have');
select is((select answer -> 'approvals' from seen where who = 'clerk'), '0', 'a clerk approves nothing');
set local session authorization :clerk2;
select is(office.changes('') -> 'requests', '1', 'what a colleague has is not counted');
set local session authorization :supervisor;
select is(office.changes('') -> 'approvals', '1', 'one request waits for a supervisor');
select is(office.changes('') -> 'requests', '0', 'the queue is not a supervisor''s');
set local session authorization :printer;
select is(office.changes('') -> 'printing', '1', 'one card is to be printed');
set local session authorization :everything;
select is(office.changes('') -> 'approvals', '1', 'who had no hand in it may decide');
set local session authorization :other_clerk;
insert into seen select 'south', office.changes('1');
select is((select answer -> 'requests' from seen where who = 'south'), '0', 'another society has its own queue');
select is((select answer -> 'moved' from seen where who = 'south'), '[]', 'another society''s movements are not told');

-- Within one transaction nothing is committed yet: give the events transactions of long ago.
reset session authorization;
alter table core.audit_event disable trigger keep;
update core.audit_event set xact = '20';
update core.audit_event set xact = '10' where what = 'request_approved';
update core.audit_event set xact = '1000000000' where what = 'request_submitted';
set local session authorization :clerk2;
select is(office.changes('10') -> 'moved' @> '[{"topic": "request", "id": 103, "what": "request_approved"}]', true,
    'what was committed since is told, from the first one on');
select is(office.changes('11') -> 'moved' @> '[{"what": "request_approved"}]', false, 'what was told before is not');
select is(office.changes('11') -> 'moved' @> '[{"topic": "request", "id": 104, "what": "request_claimed"}]', true,
    'the rest is');
select is(office.changes('10') -> 'moved' @> '[{"what": "request_submitted"}]', false,
    'what began after this look is told by the next one');
select is(office.changes('1000000001') -> 'moved', '[]', 'after the last one nothing is left');
set local session authorization :other_clerk;
select is(office.changes('1') -> 'moved' @> '[{"topic": "request"}]', false,
    'another society is told of its own alone');
reset session authorization;
update core.audit_event set what = 'request_read' where what = 'request_taken';
set local session authorization :clerk;
select is(office.changes('1') -> 'moved' @> '[{"what": "request_read"}]', false, 'who merely looked moved nothing');
set local session authorization :portal;
select throws_ok($$ select office.changes('') $$, '42501', null, 'a portal does not watch');

select * from finish();
rollback;
