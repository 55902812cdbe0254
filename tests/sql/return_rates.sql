begin;
\ir fixtures.sql
\ir printing.sql
select plan(7);

insert into core.employer (society_id, employer_id, code, name, postal_code, address)
values (1, 3, 'E003', '<b>Works</b>', '1300001', 'Works street 3');
select tap.member(1, n, 3), tap.approved(1, n, n) from generate_series(1001, 1003) n \g /dev/null
select tap.member(1, 1004, null, 'special_retired'), tap.approved(1, 1004, 1004) \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003, 1004) as run \gset
\set list '(select coalesce(jsonb_agg(r), jsonb ''[]'') from office.return_rates(%L) r)'
select is(tap.call(:'printer', format(:'list', core.today())), '[]', 'nothing was sent today');
select tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', b)) from (
    select distinct tap.bundle_of(1, n) as b from generate_series(1001, 1004) n) x \g /dev/null
select tap.call(:'printer', format('office.record_return(tap.op(1), %L, ''refused'')', (tap.serials(1, :run))[1])),
    tap.call(:'printer', format('office.report_misdelivery(tap.op(2), %L, ''wrong_person'', ''opened'')',
    (tap.serials(1, :run))[2])) \g /dev/null
select is(tap.call(:'clerk', format(:'list', core.today())), '[
    {"employer_id": 3, "destination": "<b>Works</b>", "dispatched": 3, "returned": 1, "misdelivered": 1,
        "percent": 33.3},
    {"employer_id": null, "destination": "", "dispatched": 1, "returned": 0, "misdelivered": 0, "percent": 0.0}]',
    'by employer, the worst first, and what went home');
select is(jsonb_array_length(tap.call(:'clerk', format(:'list', '2021-01-01'))), 3, 'further back there is more');
select is(tap.call(:'other_clerk', format(:'list', '2021-01-01')), '[]', 'another society sees none of it');
select is(tap.code(:'clerk', '(select count(*) from office.return_rates(null))'), 'MD005', 'it begins on a day');
select is(tap.code(:'auditor', format(:'list', core.today())), '42501', 'not for an auditor');
select tap.end_duties(1, 101) \g /dev/null
select is(tap.code(:'clerk', format(:'list', core.today())), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
