-- A list is begun by a clerk, with a reason, and one at a time. (What it makes: take_bulk.sql.)
begin;
\ir fixtures.sql
\ir printing.sql
select plan(6);

\set begin 'office.begin_bulk(tap.op(%s), %L, %s, %L)'
select is(tap.code(:'clerk', format(:'begin', 1, 'first_notice', '0', '')), 'MD005', 'a list has a reason');
select is(tap.call(:'clerk', format(:'begin', 2, 'first_notice', '1', 'new in April')) - 'replayed',
    '{"bulk_id": 1}', 'a clerk begins it');
select is((select (b.what, b.employer_id, b.reason, b.state, b.begun_by)::text from core.bulk b where b.society_id = 1),
    '(first_notice,1,"new in April",open,101)', 'with what was said');
select is(tap.code(:'clerk2', format(:'begin', 3, 'first_notice', '0', 'again')), 'MD200', 'one at a time');
select is(tap.call(:'other_clerk', format(:'begin', 4, 'first_notice', '0', 'south')) ->> 'bulk_id', '1',
    'each society has its own');
select is(tap.recorded(1, 'bulk_begun', 1), 1, 'on record');

select * from finish();
rollback;
