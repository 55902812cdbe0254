-- A list ends where it stands; what it has made goes its way. (Lists that are made: take_bulk.sql.)
begin;
\ir fixtures.sql
\ir printing.sql
select plan(6);

select tap.call(:'clerk', 'office.begin_bulk(tap.op(1), ''viewing_wish'', 0, ''wishes of spring'')') ->> 'bulk_id'
    as bulk \gset
\set stop 'office.stop_bulk(tap.op(%s), %s)'
select is(tap.code(:'printer', format(:'stop', 2, :bulk)), '42501', 'who prints ends no list');
select is(tap.code(:'other_supervisor', format(:'stop', 2, :bulk)), 'MD201', 'another society''s does not exist');
select is(tap.call(:'supervisor', format(:'stop', 3, :bulk)), '{"done": false, "taken": 0, "left_out": 0}',
    'a supervisor ends it');
select is(tap.call(:'supervisor', format(:'stop', 3, :bulk)) -> 'replayed', 'true', 'the same operation again');
select is(tap.code(:'clerk', format(:'stop', 4, :bulk)), 'MD201', 'it ends once');
select is(tap.recorded(1, 'bulk_stopped', :bulk::bigint), 1, 'on record');

select * from finish();
rollback;
