-- What staff commands do to an account: issue, freeze, release, delete, reset.
begin;
\ir fixtures.sql
select plan(32);

create function tap.freeze(id bigint) returns void language sql security definer
    as $$ select core.freeze_account(id, 'denied') $$;
create function tap.release(id bigint) returns void language sql security definer
    as $$ select core.unfreeze_account(id, 'mistake') $$;
create function tap.remove(id bigint) returns void language sql security definer
    as $$ select core.delete_account(id, 'asked') $$;
create function tap.reset(coverage bigint) returns boolean language sql security definer
    as $$ select core.reset_registration(coverage, 'asked') $$;
create function tap.issue(coverage bigint) returns bigint language sql security definer
    as $$ select core.issue_account(coverage) $$;
alter function tap.freeze(bigint) owner to madoguchi_api;
alter function tap.release(bigint) owner to madoguchi_api;
alter function tap.remove(bigint) owner to madoguchi_api;
alter function tap.reset(bigint) owner to madoguchi_api;
alter function tap.issue(bigint) owner to madoguchi_api;
create function tap.state(id bigint) returns text language sql security definer
    as $$ select a.state from core.account a where a.society_id = 1 and a.account_id = id $$;
grant execute on all functions in schema tap to public;

insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id, identified_at,
    hash)
values (1, 1, 'web_form', 'identified', 'saburo@example.jp', 5, 5, now(), tap.phc('waiting'));
insert into core.mail_link (society_id, link_id, purpose, registration_id, account_id, email) values
    (1, 1, 'registration', 1, null, 'saburo@example.jp'), (1, 2, 'email_change', null, 2, 'kenichi@example.jp'),
    (1, 3, 'email_change', null, 9, 'shiro@example.jp');
insert into core.mail (society_id, mail_id, kind, address, registration_id, account_id, link_id) values
    (1, 1, 'registration', 'saburo@example.jp', 1, null, 1), (1, 2, 'email_change', 'kenichi@example.jp', null, 2, 2),
    (1, 3, 'email_change', 'shiro@example.jp', null, 9, 3);
insert into core.one_time_key (society_id, key_id, account_id, step) values
    (1, 1, 2, tap.op(900)), (1, 2, 9, tap.op(901));

-- HIN-8: a registration that the member denies is closed at once, and can be opened again or reset.
set local session authorization :clerk;
select lives_ok($$ select tap.freeze(2) $$, 'an account is frozen (HIN-8)');
select is(tap.state(2), 'frozen', 'and is so at once');
select throws_ok($$ select tap.freeze(2) $$, 'MD033', null, 'not twice');
select throws_ok($$ select tap.freeze(999) $$, 'MD101', null, 'there is no such account');
reset session authorization;
select isnt((select l.void_at from core.mail_link l where l.society_id = 1 and l.link_id = 2), null,
    'its links are void');
select isnt((select m.void_at from core.mail m where m.society_id = 1 and m.mail_id = 2), null,
    'its mails are not sent');
select isnt((select k.void_at from core.one_time_key k where k.society_id = 1 and k.key_id = 1), null,
    'its keys are void');
select is((select count(*)::int from core.one_time_key k, core.mail m, core.mail_link l where k.void_at is null
        and m.void_at is null and l.void_at is null and (k.account_id, m.account_id, l.account_id) = (9, 9, 9)), 1,
    'nobody else''s are');
set local session authorization :portal;
select portal.begin_login(gen_random_uuid(), 'north', 'kenichi', 'viewing', 'x') \g /dev/null
select isnt(portal.credential_hash('north', 'kenichi', 'viewing'), tap.phc('old secret of person 2'),
    'no password works');
set local session authorization :clerk;
select lives_ok($$ select tap.release(2) $$, 'a frozen account is released');
select throws_ok($$ select tap.release(2) $$, 'MD033', null, 'once');
select is(tap.state(2), 'registered', 'as it was before');
set local session authorization :portal;
select is(portal.credential_hash('north', 'kenichi', 'viewing'), tap.phc('old secret of person 2'),
    'its password works');

-- Deletion (MYK-10) and reset (AIS-5).
set local session authorization :clerk;
select lives_ok($$ select tap.remove(1) $$, 'an account is deleted (MYK-10)');
select is(tap.state(1), 'deleted', 'for good');
select throws_ok($$ select tap.remove(1) $$, 'MD101', null, 'once');
select is(tap.reset(5), true, 'a registration that nobody finished is reset');
select is(tap.reset(5), false, 'then there is nothing left to reset');
select is(tap.reset(2), true, 'a registration is reset: the member begins anew');
select is(tap.state(2), 'deleted', 'without an account');
reset session authorization;
select is((select count(*)::int from core.account_email where society_id = 1 and account_id = 1), 0,
    'the addresses of a deleted account are free (AIS-3)');
select is((select count(*)::int from core.account_email where society_id = 2 and account_id = 1), 1,
    'another society''s are not touched');
select is((select state || ' ' || hash || end_reason from core.registration where registration_id = 1),
    'void registration_reset', 'the hash that waited is gone');
select is((select void_reason from core.credential where credential_id = 1), 'registration_reset',
    'a password of before the reset is void');

-- AIS-16, AZB-1: where a notice was printed, the login ID on it stays.
set local session authorization :clerk;
select is(tap.issue(5), 101::bigint, 'an account is issued for a notice');
select is(tap.issue(5), 101::bigint, 'one for each coverage');
select throws_ok($$ select tap.issue(999) $$, 'MD102', null, 'there is no such coverage');
reset session authorization;
update core.account set state = 'registered', login_id = 'saburo-san', registered_at = now()
where society_id = 1 and account_id = 101;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, chosen) values
    (1, 70, 101, 'temporary', 'active', tap.phc('temporary'), now(), false),
    (1, 71, 101, 'login', 'active', tap.phc('chosen'), now(), true);
set local session authorization :clerk;
select is(tap.reset(5), true, 'its registration is reset');
reset session authorization;
select is((select a.state || ' ' || a.login_id from core.account a
    where a.society_id = 1 and a.account_id = 101 and a.registered_at is null), 'issued nr00000101',
    'the login ID on the notice works again (AIS-16)');
select is((select string_agg(c.kind || ' ' || c.state, ', ' order by c.kind) from core.credential c
    where c.society_id = 1 and c.account_id = 101), 'login void, temporary active',
    'and so does its temporary password (AIS-5)');
select is((select count(*)::int from core.audit_event where staff_id = 101 and person_id is not null
        and what in ('account_frozen', 'account_released', 'account_deleted', 'registration_reset', 'account_issued')),
    7, 'all of it is on record');
set local session authorization :other_clerk;
select is(tap.reset(5), false, 'another society''s coverages are out of reach');

select * from finish();
rollback;
