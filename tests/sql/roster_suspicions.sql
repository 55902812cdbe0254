-- What somebody should look at is counted by kind, with the first lines.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(3);
select tap.let_pass() \g /dev/null

select is(tap.compare(10, tap.roster('{}', '{"1": {"birth_date": "1980-04-02"}, "2": {"birth_date": "1975-12-30"}}'))
    ->> 'suspicious', '2', 'two birth dates differ');
select is((select string_agg(concat_ws(' ', s.suspicion, s.how_many, s.lines), ', ')
    from job.roster_suspicions('north', 1) s), 'birth_date_differs 2 {2,3}', 'in these lines');
select is((select count(*)::int from job.roster_suspicions('south', 1)), 0, 'another society has none of it');

select * from finish();
rollback;
