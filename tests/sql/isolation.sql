-- Under a stricter isolation level the second of two equal calls would fail instead of getting the first one's answer.
begin isolation level repeatable read;
\ir fixtures.sql
select plan(2);

select tap.act_as('st_000101') \g /dev/null
select throws_ok($$ select office.claim_request(tap.op(1), 101) $$, 'MD003', null, 'commands of staff are refused');
select tap.act_as('pt_000301') \g /dev/null
select throws_ok($$ select portal.request_viewing_password(tap.op(1), 'north', 'x', false, false) $$, 'MD003', null,
    'so are commands of a portal');

select * from finish();
rollback;
