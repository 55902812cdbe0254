-- Second wall: what the tables themselves refuse, whatever a function does.
begin;
\ir fixtures.sql
select plan(40);

select throws_ok($$ delete from core.credential $$, '23000', null, 'a credential is never deleted');
select throws_ok($$ update core.credential set hash = tap.phc('x') $$, '23000', null, 'its hash never changes');
select throws_ok($$ update core.credential set account_id = 1 $$, '23000', null, 'nor whose it is');
select throws_ok($$ update core.credential set state = 'staged', active_at = null $$, '23000', null,
    'active does not become staged');
select throws_ok($$ insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
    values (1, 70, 2, 'viewing', 'active', tap.phc('x'), now()) $$, '23505', null, 'one secret of a kind works (I1)');
select lives_ok($$ insert into core.credential (society_id, credential_id, account_id, kind, hash)
    values (1, 71, 2, 'viewing', tap.phc('y')) $$,
    'one is coming');
select throws_ok($$ insert into core.credential (society_id, credential_id, account_id, kind, hash)
    values (1, 72, 2, 'viewing', tap.phc('z')) $$,
    '23505', null, 'and only one');
select throws_ok($$ update core.credential set state = 'active', active_at = now() where credential_id = 71 $$,
    '23000', null,
    'staged does not become active: a sheet must be found good first');
select throws_ok(format($$ insert into core.credential (society_id, credential_id, account_id, kind, hash)
    values (1, 73, 3, 'viewing', %L) $$, hash),
    '23514', null, says) from (values
    ('secret', 'a secret is no hash'), ('', 'nothing is no hash'),
        ('$2b$12$abcdefghijklmnopqrstuuv', 'another algorithm is not taken'),
    ('$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$' || repeat('A', 43), 'nor a hash made cheaply'),
    ('$argon2i$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0c2FsdA$' || repeat('A', 43), 'nor another variant')) t (hash, says);
select throws_ok($$ update core.credential set state = 'void' where credential_id = 71 $$, '23514', null,
    'void has a time and a reason');
select lives_ok($$ update core.credential set state = 'void', void_at = now(), void_reason = 'test'
    where credential_id = 71 $$, 'with both it goes');
select throws_ok($$ update core.credential set state = 'ready', void_at = null, void_reason = ''
    where credential_id = 71 $$, '23000', null,
    'void is the end');

select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select throws_ok($$ delete from core.request $$, '23000', null, 'a request is never deleted');
select throws_ok($$ update core.request set kind = 'login_notice' where request_id = 101 $$, '23000', null,
    'what was asked never changes');
select throws_ok($$ update core.request set coverage_id = 3 where request_id = 101 $$, '23000', null, 'nor for whom');
select throws_ok($$ update core.request set taken_by = 102 where request_id = 101 $$, '23000', null, 'nor who took it');
select throws_ok($$ update core.request set state = 'in_run' where request_id = 101 $$, '23000', null,
    'no paper without approval');
select throws_ok($$ update core.request set identity = 'failed' where request_id = 101 $$, '23514', null,
    'nothing waits unchecked');
select throws_ok($$ update core.request set identity_failures = -1 where request_id = 101 $$, '23000', null,
    'failures are not forgotten');

select throws_ok($$ delete from core.card $$, '23000', null, 'a card is never deleted');
select throws_ok($$ update core.card set serial = core.card_serial('NR', 2) $$, '23000', null,
    'its serial never changes');
select throws_ok($$ update core.card set address = 'elsewhere' $$, '23000', null, 'nor where it went');
select throws_ok($$ update core.card set state = 'good' $$, '23000', null, 'what has left does not come back as good');
select throws_ok($$ delete from core.run $$, '23000', null, 'a run is never deleted');
select throws_ok($$ update core.run set state = 'open', closed_at = null $$, '23000', null, 'nor opened again');
select throws_ok($$ update core.run set fence = 0 $$, '23000', null, 'its fence only rises');

-- Four eyes, pair by pair (I8).
alter table core.card disable trigger keep;
alter table core.run disable trigger keep;
select throws_ok($$ update core.card set printed_by = approved_by $$, '23514', null, 'who approved does not print');
select throws_ok($$ update core.card set reconciled_by = printed_by $$, '23514', null,
    'who printed does not reconcile');
select throws_ok($$ update core.card set dispatched_by = printed_by $$, '23514', null, 'who printed does not dispatch');
select throws_ok($$ update core.run set reconciled_by = opened_by $$, '23514', null,
    'who opened a run does not reconcile it');
select lives_ok($$ update core.card set reconciled_by = 106, dispatched_by = 106 $$, 'who reconciled may dispatch');
select throws_ok($$ update core.card set bundle_id = null $$, '23514', null, 'what was dispatched lay in a bundle');
select throws_ok($$ update core.card set credential_id = null $$, '23514', null, 'and had its hash staged');

select throws_ok($$ insert into core.account_email (society_id, account_id, position, email, verified_at)
    values (1, 2, 1, 'HANAKO@example.JP', now()) $$, '23505', null, 'one address, one registrant (AIS-3, JAL-3)');
select lives_ok($$ insert into core.account_email (society_id, account_id, position, email)
    values (1, 2, 1, 'hanako@example.jp') $$,
    'an unverified one is nobody''s yet');
select throws_ok($$ insert into core.account_email (society_id, account_id, position, email)
    values (1, 2, 4, 'a@b.example') $$, '23514', null,
    'three addresses at most (AIS-2)');

select * from finish();
rollback;
