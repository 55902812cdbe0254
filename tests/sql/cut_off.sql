begin;
\ir fixtures.sql
\ir printing.sql
select plan(14);

select tap.member(1, n) from generate_series(1001, 1006) n \g /dev/null
select tap.member(2, 1001) \g /dev/null
select tap.approved(1, n, n) from generate_series(1001, 1005) n \g /dev/null
select tap.approved(1, 1006, 1006, 105), tap.approved(2, 1001, 1001) \g /dev/null
\set call 'office.cut_off()'
select is(tap.call(:'printer', :'call'), '{}', 'a society whose profile names no time promises none');

-- A time that is always past, and one that is never, whatever the clock says.
select tap.set_profile('{dispatch}', '{"cut_off": {"value": "00:00", "assumed": "test"}}') \g /dev/null
select is(tap.call(:'printer', :'call'), '{"at": "00:00", "past": true, "cards": 0}',
    'nothing that waits was promised for today');
update core.request set promised_on = core.today() where society_id = 1 and request_id in (1001, 1006);
update core.request set promised_on = core.today() - 1 where society_id = 1 and request_id = 1002;
update core.request set promised_on = core.today() + 1 where society_id = 1 and request_id = 1003;
update core.request set promised_on = null where society_id = 1 and request_id = 1004;
update core.request set promised_on = core.today() where society_id = 2 and request_id = 1001;
select is(tap.call(:'printer', :'call') ->> 'cards', '3',
    'what was promised for today or before, whoever approved it; not tomorrow''s, and no other society''s');
select is(tap.call(:'other_printer', :'call'), '{}', 'the other society has a profile of its own');

select tap.set_profile('{dispatch}', '{"cut_off": "23:59"}') \g /dev/null
select is(tap.call(:'printer', :'call') ->> 'past',
    ((clock_timestamp() at time zone 'Asia/Tokyo')::time >= '23:59')::text, 'the database''s clock decides, in Japan');
select is(tap.call(:'printer', :'call') ->> 'at', '23:59', 'the time is told');
set local time zone 'America/Los_Angeles';
select is(tap.call(:'printer', :'call') ->> 'past',
    ((clock_timestamp() at time zone 'Asia/Tokyo')::time >= '23:59')::text, 'whatever the session''s time zone');
select is(tap.call(:'printer', :'call') ->> 'cards', '3', 'nor does it move the day');
reset time zone;

select tap.open(:'printer', 1001) \g /dev/null
select is(tap.call(:'printer', :'call') ->> 'cards', '2', 'what is in a run waits no more');
update core.request set decided_at = now() - interval '40 days' where society_id = 1 and request_id = 1002;
select is(tap.call(:'printer', :'call') ->> 'cards', '1', 'nor does what has lapsed');

select is(tap.code(:'clerk', :'call'), '42501', 'a clerk prints nothing');
select is(tap.code(:'supervisor', :'call'), '42501', 'nor does a supervisor');
select is(tap.code(:'portal', :'call'), '42501', 'nor a portal');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', :'call'), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
