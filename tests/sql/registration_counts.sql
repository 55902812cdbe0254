-- How many members are in each state of registration.
begin;
\ir fixtures.sql
select plan(6);

create function tap.counts() returns text language sql as $$
    select string_agg(format('%s %s%s', c.state, c.how_many, case when c.more then '+' else '' end), ', '
        order by c.state collate "C") from office.registration_counts() c $$;
grant execute on function tap.counts() to public;
set local session authorization :clerk;
select is(tap.counts(), 'frozen 1, half_way 0, link_expired 0, link_sent 0, not_registered 2, recheck 7, '
    'registered 0, to_be_erased 1', 'each state once (AIS-11)');
reset session authorization;
update core.account set last_login_at = now() where society_id = 1 and account_id in (1, 2);
insert into core.registration (society_id, registration_id, way, state, person_id, coverage_id, identified_at)
select 1, n, 'web_form', 'identified', 5, 5, now() from generate_series(1, 2) n;
set local session authorization :clerk;
select is(tap.counts(), 'frozen 1, half_way 1, link_expired 0, link_sent 0, not_registered 1, recheck 5, '
    'registered 2, to_be_erased 1', 'who began twice counts once, and moves from one state to the other');
reset session authorization;
insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key, kanji_key)
select 1, 10000 + n, '多数', '人', '1990-01-01', 'タスウ', '', '多数人' from generate_series(1, 10000) n;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, acquired_on)
select 1, 10000 + n, 10000 + n, '70', n::text, '2020-04-01' from generate_series(1, 10000) n;
set local session authorization :clerk;
select is((select c.how_many || case when c.more then '+' else '' end from office.registration_counts() c
    where c.state = 'not_registered'), '10000+', 'over ten thousand are not counted further');
set local session authorization :other_clerk;
select is(tap.counts(), 'frozen 0, half_way 0, link_expired 0, link_sent 0, not_registered 0, recheck 2, '
    'registered 0, to_be_erased 0', 'another society has its own');
set local session authorization :supervisor;
select isnt(tap.counts(), null, 'a supervisor reads them');
set local session authorization :printer;
select throws_ok($$ select * from office.registration_counts() $$, '42501', null, 'the print room does not');

select * from finish();
rollback;
