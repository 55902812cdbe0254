-- Whether one's own one-time codes are set up.
begin;
\ir fixtures.sql
select plan(3);

insert into core.code_seed (society_id, staff_id, seed, confirmed_at, locked_at) values
    (1, 101, '12345678901234567890', now(), now());
set local session authorization :clerk;
select is(office.own_code(), '{"set_up": true, "locked": true, "invited": false}', 'set up, and locked');
set local session authorization :clerk2;
select is(office.own_code(), '{"set_up": false, "locked": false, "invited": false}', 'a colleague''s is another');
set local session authorization :portal;
select throws_ok($$ select office.own_code() $$, '42501', null, 'portals have none');

select * from finish();
rollback;
