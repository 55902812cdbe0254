-- The hash to verify against, or one that nothing fits.
begin;
\ir fixtures.sql
select plan(22);

create temporary table expected as select tap.phc('old secret of person 2') as hash;
grant select on expected to public;
\set shape '''^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{21}[AQgw]\\$[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$'''

set local session authorization :portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'an attempt that has not been counted gets none');
select is(portal.begin_login(tap.op(1), 'north', 'kenichi', 'viewing', 'x') ->> 'outcome', 'go_on',
    'once it is counted');
select is(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected), 'the live one');
select matches(portal.credential_hash('north', 'nobody', 'viewing'), :shape,
    'an unknown login id gets one of the same shape');
select is(length(portal.credential_hash('north', 'nobody', 'viewing')), (select length(hash) from expected),
    'and length');
select is(portal.credential_hash('north', 'nobody', 'viewing'), portal.credential_hash('north', 'nobody', 'viewing'),
    'the same one each time');
select isnt(portal.credential_hash('north', 'nobody', 'viewing'), portal.credential_hash('north', 'nobody2', 'viewing'),
    'another one for another login id');
select isnt(portal.credential_hash('north', 'nobody', 'viewing'), portal.credential_hash('north', 'nobody', 'login'),
    'and for another kind');
select matches(portal.credential_hash('north', 'hanako.s', 'viewing'), :shape, 'no card yet: one that nothing fits');
select portal.begin_login(tap.op(2), 'north', 'kenichi', 'login', 'x') \g /dev/null
select throws_ok($$ select portal.credential_hash(null, 'kenichi', 'viewing') $$, 'MD005', null, 'a society is needed');
select isnt(portal.credential_hash('north', 'kenichi', 'login'), (select hash from expected),
    'the kinds are not mixed up (MYK-12)');
select isnt(portal.credential_hash('south', 'kenichi', 'viewing'), (select hash from expected), 'a society not served');
select throws_ok($$ select portal.credential_hash('north', 'kenichi', 'everything') $$, 'MD005', null,
    'there is no such kind');
select throws_ok($$ select portal.credential_hash('north', null, 'viewing') $$, 'MD005', null, 'a login id is needed');
set local session authorization :other_portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'another society''s portal learns nothing');
set local session authorization :clerk;
select throws_ok($$ select portal.credential_hash('north', 'kenichi', 'viewing') $$, '42501', null,
    'a member of staff reads no hash');

reset session authorization;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash) values
    (1, 60, 1, 'viewing', 'staged', tap.phc('staged'));
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'hanako.s', 'viewing'), tap.phc('staged'),
    'a staged one does not work yet');
reset session authorization;
update core.credential set state = 'ready' where society_id = 1 and credential_id = 60;
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'hanako.s', 'viewing'), tap.phc('staged'),
    'nor does one whose card has not left');
reset session authorization;
update core.account set state = 'frozen' where society_id = 1 and account_id = 2;
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'a frozen account has none');
reset session authorization;
update core.account set state = 'registered' where society_id = 1 and account_id = 2;
update core.coverage set lost_on = core.today() where society_id = 1 and coverage_id = 2;
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'lost coverage, no view (MYK-14)');
reset session authorization;
update core.coverage set lost_on = null where society_id = 1 and coverage_id = 2;
update core.credential set state = 'void', void_at = now(), void_reason = 'test' where society_id = 1
    and credential_id = 1;
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'a void one does not work');

reset session authorization;
update core.attempt set times = 31 where kind = 'viewing_typed';
set local session authorization :portal;
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), (select hash from expected),
    'nor does one too many');

select * from finish();
rollback;
