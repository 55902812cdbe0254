-- Each view says how much is in it, to those who work with the queue.
begin;
\ir fixtures.sql
select plan(6);

select core.today() + 3 as later \gset
select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
set local session authorization :clerk;
select is(office.request_counts(), '{"open": 2, "mine": 1, "unclaimed": 1, "late": 0, "held": 0, "to_complete": 0,
    "returned": 0}', 'mine is mine');
select office.hold_request(tap.op(1), 102, 'waiting for a form', :'later') \g /dev/null
select is(office.request_counts() ->> 'held', '1', 'what is put aside is counted apart');
set local session authorization :clerk2;
select is(office.request_counts() ->> 'mine', '0', 'a colleague''s is not mine');
set local session authorization :other_clerk;
select is(office.request_counts() ->> 'open', '0', 'another society''s queue is its own');
set local session authorization :supervisor;
select is(office.request_counts() ->> 'open', '2', 'a supervisor may look');
set local session authorization :printer;
select throws_ok($$ select office.request_counts() $$, '42501', null, 'a printer may not');

select * from finish();
rollback;
