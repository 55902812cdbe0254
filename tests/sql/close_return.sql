-- What the check of an address came to, after a card came back.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(13);

select core.card_serial('NR', 1) as serial \gset
\set call 'office.close_return(tap.op(%s), %L, %L)'
select is(tap.code(:'clerk', format(:'call', 1, :'serial', 'address_confirmed')), 'MD182', 'nothing came back yet');
select tap.call(:'printer', format('office.record_return(tap.op(2), %L, ''refused'')', :'serial')) \g /dev/null

select is(tap.code(:'clerk', format(:'call', 3, :'serial', 'thrown away')), 'MD005', 'an outcome is one of the list');
select is(tap.code(:'clerk', format('office.close_return(tap.op(3), %L, null)', :'serial')), 'MD005',
    'and there is one');
select is(tap.code(:'clerk', format(:'call', 3, core.card_serial('NR', 77), 'address_confirmed')), 'MD180',
    'no such card');
select is(tap.code(:'other_clerk', format(:'call', 3, :'serial', 'address_confirmed')), 'MD180',
    'another society''s card does not exist');
select is(tap.code(:'printer', format(:'call', 3, :'serial', 'address_confirmed')), '42501',
    'who prints does not check addresses');
select is(tap.call(:'clerk', format(:'call', 4, :'serial', 'address_confirmed')),
    jsonb_build_object('serial', :'serial', 'outcome', 'address_confirmed'), 'the address was right');
select is((select (m.outcome, m.closed_by, m.closed_at is not null)::text from core.returned_mail m
    where m.society_id = 1), '(address_confirmed,101,t)', 'by whom, and when');
select is((select e.person_id || ' ' || (e.details ->> 'outcome') from core.audit_event e where e.society_id = 1
    and e.what = 'card_return_closed'), '2 address_confirmed', 'on the record of the person');
select is(tap.call(:'clerk', format(:'call', 4, :'serial', 'address_confirmed')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.code(:'clerk', format(:'call', 4, :'serial', 'no_card_needed')), 'MD409', 'its id serves nothing else');
select is(tap.code(:'clerk2', format(:'call', 5, :'serial', 'no_card_needed')), 'MD182', 'it is settled once');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'call', 6, :'serial', 'no_card_needed')), 'MD004',
    'a duty that has ended is none');

select * from finish();
rollback;
