begin;
\ir fixtures.sql
\ir printing.sql
select plan(12);

\set call 'office.set_tracking(tap.op(%s), %s, %L)'
select is(tap.code(:'printer', format(:'call', 1, 4711, '1234-5678-9012')), 'MD023', 'no such bundle');
select is(tap.code(:'other_printer', format(:'call', 1, 1, '1234-5678-9012')), 'MD023',
    'another society''s bundle does not exist');
select is(tap.code(:'clerk', format(:'call', 1, 1, '1234-5678-9012')), '42501', 'a clerk does not post');
select is(tap.code(:'printer', format(:'call', 1, 1, number)), 'MD005', says) from (values ('', 'nothing is no number'),
    ('1234567', 'too short'), ('123456789012345678901', 'too long'), ('<img>1234567', 'not a number')) t (number, says);
select is(tap.code(:'printer', 'office.set_tracking(tap.op(1), 1, null)'), 'MD005', 'none at all');
select is(tap.call(:'printer', format(:'call', 2, 1, '１２３４-5678-9012')), '{"tracking": "123456789012"}',
    'as typed or scanned');
select is(tap.call(:'printer', format(:'call', 3, 1, 'rr123456785jp')), '{"tracking": "RR123456785JP"}',
    'a wrong one is written over');
select is(tap.call(:'printer', format(:'call', 3, 1, 'rr123456785jp')) -> 'replayed', 'true',
    'the same operation again gets the same answer');
select is(tap.recorded(1, 'bundle_tracked', 1), 2, 'each on record');

select * from finish();
rollback;
