begin;
\ir fixtures.sql
\ir printing.sql
select plan(40);

select tap.member(1, n) from generate_series(1001, 1008) n \g /dev/null
select tap.member(1, 1009, 2) \g /dev/null
select tap.member(2, 1001) \g /dev/null
select tap.approved(1, n, n) from generate_series(1001, 1006) n \g /dev/null
select tap.approved(1, 1007, 1007, 109), tap.approved(1, 1009, 1009), tap.approved(2, 1001, 1001),
    tap.approved(1, 1010, 2) \g /dev/null

\set call 'office.open_run(tap.op(%s), ''vfold-a5'', ''desk 1'', ''%s'')'
select tap.call(:'printer', format(:'call', 1, '{1003,1001,1010}')) as opened \gset
select is(:'opened'::jsonb - 'expires_at',
    jsonb_build_object('run_id', 101, 'fence', 1, 'printed_on', (now() at time zone 'Asia/Tokyo')::date, 'cards', 3),
    'the answer names run, fence and date');
select ok((:'opened'::jsonb ->> 'expires_at')::timestamptz between now() + interval '239 minutes'
    and now() + interval '241 minutes', 'a run lives for the hours that the profile says');
select is((select array_agg(c.request_id order by c.position) from core.card c where c.society_id = 1
    and c.run_id = 101),
    '{1003,1001,1010}'::bigint[], 'cards of one destination come in the order given');
select is(tap.serials(1, 101), array['NR-0000101-2',
    core.card_serial('NR', 102), core.card_serial('NR', 103)], 'and are numbered one after the other');
select is((select (c.recipient, c.department, c.attention, c.postal_code, c.address, c.member_name, c.route)::text
    from core.card c where c.society_id = 1 and c.request_id = 1001),
    '(株式会社山田製作所,総務部,"山田 太郎",1100001,東京都台東区谷中1-2-3,"Family1001 Given1001",employer)',
    'the addressee is copied from the record, by way of the employer [MYK-2]');
select is((select c.printed_on from core.card c where c.society_id = 1 and c.request_id = 1001),
    (clock_timestamp() at time zone 'Asia/Tokyo')::date, 'the date on the card is the database''s, in Japan [MYK-13]');
select is((select (c.approved_by, c.printed_by, c.state, c.credential_id)::text from core.card c
    where c.society_id = 1 and c.request_id = 1001), '(103,105,numbered,)', 'a card knows who approved and who prints');
select is((select c.replaces_card_id from core.card c where c.society_id = 1 and c.request_id = 1010), 1::bigint,
    'and which card it will replace [MYK-8]');
select is(tap.states(1, 1001), 'in_run numbered', 'the request is in a run');
select is(tap.recorded(1, 'run_opened', 101), 1, 'the run is on record');
select is((select array_agg(e.person_id order by e.person_id) from core.audit_event e where e.society_id = 1
    and e.what = 'request_in_run'), '{2,1001,1003}'::bigint[], 'with every person in it');
select is((select array_agg(h.staff_id) from core.request_hand h where h.society_id = 1 and h.request_id = 1001
    and h.what = 'printed'), '{105}'::int[], 'and the printer''s hand');

select is(tap.call(:'printer', format(:'call', 1, '{1003,1001,1010}')), :'opened'::jsonb || '{"replayed": true}',
    'the same operation again gets the same answer');
select is((select count(*) from core.run r where r.society_id = 1 and r.run_id > 1), 1::bigint,
    'and opens no second run');
select is(tap.code(:'printer', format(:'call', 1, '{1002}')), 'MD409', 'its id serves for no other list');
select is(tap.code(:'printer2', format(:'call', 1, '{1003,1001,1010}')), 'MD409', 'and for no other person');

select is(tap.code(:'printer2', format(:'call', 2, '{1002,1001}')), 'MD060', 'a request is in one run at a time');
select is(tap.states(1, 1002), 'approved', 'and its neighbour stays where it was');
select is(tap.code(:'everything', format(:'call', 3, '{1007}')), 'MD061', 'who approved does not print');
select is(tap.code(:'printer', format(:'call', 4, '{1009}')), 'MD067', 'without an addressee there is no card');
select is(tap.code(:'printer', format(:'call', 5, '{1002,1002}')), 'MD005', 'each request once');
select is(tap.code(:'printer', format(:'call', 6, '{}')), 'MD005', 'a run has cards');
select is(tap.code(:'printer', format(:'call', 7, '{NULL}')), 'MD005', 'and no empty places');
select is(tap.code(:'printer', format(:'call', 8, '{1002,99999}')), 'MD021', 'an unknown request is unknown');
select is(tap.code(:'other_printer', format(:'call', 9, '{1002}')), 'MD021',
    'another society''s request does not exist');
select is(tap.code(:'printer', 'office.open_run(tap.op(10), ''zfold-a4'', ''desk 1'', ''{1002}'')'), 'MD005',
    'a run has the form that the profile gives its requests');
select is(tap.code(:'printer', 'office.open_run(tap.op(11), ''vfold-a5'', null, ''{1002}'')'), 'MD005',
    'a run names its station');
select is(tap.code(:'clerk', format(:'call', 12, '{1002}')), '42501', 'a clerk opens no run');
select is(tap.code(:'supervisor', format(:'call', 12, '{1002}')), '42501', 'nor does a supervisor');
select tap.end_duties(1, 106) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 13, '{1002}')), 'MD004', 'nor one whose duty has ended');
update core.staff set active = false where society_id = 1 and staff_id = 109;
select is(tap.code(:'everything', format(:'call', 14, '{1002}')), 'MD001', 'nor one who has left');

-- The approval is taken back before the run; a card in print keeps a second one of the same member out.
select tap.withdraw(1004) \g /dev/null
select is(tap.code(:'printer', format(:'call', 15, '{1004}')), 'MD060', 'a withdrawn request is not printed');
select tap.approved(1, 2001, 1001, kind => 'viewing_password_issue') \g /dev/null
select is(tap.code(:'printer', format(:'call', 16, '{2001}')), 'MD060', 'one card of a kind for a member at a time');
select tap.approved(1, 2002, 1005, kind => 'viewing_password_issue') \g /dev/null
select is(tap.code(:'printer', format(:'call', 17, '{1005,2002}')), 'MD060', 'also within one run');
select tap.approved(1, 2003, 1001, kind => 'login_notice') \g /dev/null
select is(tap.code(:'printer', format(:'call', 18, '{2003}')), 'done', 'another kind of secret is another card');

-- The pile is sorted as it goes out, whatever order was asked for.
insert into core.employer (society_id, employer_id, code, name, postal_code, address)
values (1, 901, 'W902', 'Works', '1300001', 'Street 1'), (1, 902, 'W901', 'Yard', '1300001', 'Street 2');
select tap.member(1, 2101, null, 'voluntary_continuation'), tap.member(1, 2102, 901), tap.member(1, 2103, 902),
    tap.member(1, 2104, 901), tap.member(1, 2105, null, 'voluntary_continuation') \g /dev/null
select tap.approved(1, n, n) from generate_series(2101, 2105) n \g /dev/null
select tap.open(:'printer', 2105, 2104, 2103, 2102, 2101) as sorted \gset
select is((select array_agg(c.request_id order by c.card_id) from core.card c where c.society_id = 1
    and c.run_id = :sorted and c.position = c.card_id - (select min(x.card_id) - 1 from core.card x
        where x.society_id = 1 and x.run_id = :sorted)), '{2103,2104,2102,2105,2101}'::bigint[],
    'employer by employer as their codes go, then letters to homes, each in the order given');

-- The largest run there is, and one card more than that: function and table say the same number.
select tap.member(1, n), tap.approved(1, n, n) from generate_series(30001, 32001) n \g /dev/null
select is(tap.code(:'printer', format(:'call', 19, array(select generate_series(30001, 32001)))), 'MD069',
    'a run of 2,001 is refused for its size');
select is(tap.states(1, 30001), 'approved', 'and takes none of them');
select is(tap.call(:'printer', format(:'call', 20, array(select generate_series(30001, 32000)))) ->> 'cards', '2000',
    'a run of 2,000 is opened');

select throws_ok($$ insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, kind,
    secret_kind, printed_on, route, employer_id, recipient, postal_code, address, member_name, approved_by, printed_by)
    values (1, 9999, 101, 99, core.card_serial('NR', 9999), 1002, 1002, 'viewing_password_reissue', 'viewing', now(),
    'employer', 1, 'r', '1000001', 'a', 'm', 103, 103) $$, '23514', null,
    'the table itself keeps approver and printer apart');

select * from finish();
rollback;
