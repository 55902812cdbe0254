-- A secret that nobody uses does not work for ever (I-21).
begin;
\ir fixtures.sql
select plan(25);

create function tap.days_old(days int) returns void language sql as $$
    alter table core.credential disable trigger user;
    update core.credential set active_at = core.today()::timestamp at time zone 'Asia/Tokyo' - make_interval(days => $1)
    where society_id = 1 and account_id = 2 and state = 'active';
    alter table core.credential enable trigger user;
$$;
create function tap.works() returns boolean language plpgsql as $$
declare
    found text;
begin
    set local session authorization pt_000301;
    found := portal.credential_hash('north', 'kenichi', 'viewing');
    reset session authorization;
    return found = tap.phc('old secret of person 2');
end
$$;
set local session authorization :portal;
select portal.begin_login(tap.op(1), 'north', 'kenichi', 'viewing', 'x') \g /dev/null
reset session authorization;

select tap.days_old(400) \g /dev/null
select ok(tap.works(), 'a profile that sets no days has none');
update core.society_profile set profile = jsonb_set(profile, '{secrets,viewing,unused_days}', '30')
where society_id = 1;
select tap.days_old(30) \g /dev/null
select ok(tap.works(), 'on its last day it works');
select is(job.lapse_secrets(tap.op(2), 'north'), '{"secrets": 0}', 'and the nightly run leaves it');

select tap.days_old(31) \g /dev/null
update core.account set last_login_at = now(), last_viewing_at = now() - interval '40 days'
where society_id = 1 and account_id = 2;
select ok(not tap.works(), 'a day later it opens nothing, before any night: the use of another password, or of an '
    'earlier card, is not its use');
update core.credential set chosen = true where society_id = 1 and account_id = 2 and state = 'active';
select ok(tap.works(), 'but what a member chose does not lapse');
update core.credential set chosen = false where society_id = 1 and account_id = 2 and state = 'active';

select tap.days_old(29) \g /dev/null
set local session authorization :portal;
select is(portal.finish_viewing(tap.op(10), 'north', 'kenichi', false) ->> 'outcome', 'wrong', 'a wrong try');
reset session authorization;
select is((select last_viewing_at < now() - interval '39 days' from core.account where society_id = 1
    and account_id = 2), true, 'is no use');
set local session authorization :portal;
select is(portal.finish_viewing(tap.op(11), 'north', 'kenichi', true) ->> 'outcome', 'viewing', 'a right one');
reset session authorization;
select tap.days_old(400) \g /dev/null
select ok(tap.works(), 'is, and whoever used it in time keeps it');
select is(job.lapse_secrets(tap.op(3), 'north'), '{"secrets": 0}', 'for good');
delete from core.login_event where society_id = 1;
select ok(tap.works(), 'even when the report of it is erased');

select tap.days_old(31) \g /dev/null
update core.account set last_viewing_at = null where society_id = 1 and account_id = 2;
select is((select how_many from job.retention_due('north') where what = 'secret_to_lapse'), 1::bigint,
    'the operator may ask beforehand how many there are');
select is(job.lapse_secrets(tap.op(4), 'south'), '{"secrets": 0}', 'each society its own');
select is(job.lapse_secrets(tap.op(5), 'north'), '{"secrets": 1}', 'the nightly run writes it down');
select is(job.lapse_secrets(tap.op(5), 'north'), '{"secrets": 1, "replayed": true}', 'once');
select is(job.lapse_secrets(tap.op(6), 'north'), '{"secrets": 0}', 'and there is nothing left of it to lapse');
select results_eq($$ select state, void_reason from core.credential where society_id = 1 and account_id = 2
    and kind = 'viewing' $$, $$ values ('void', 'unused') $$, 'it is void, with the reason');
select results_eq($$ select record_id, person_id, staff_id, details from core.audit_event
    where society_id = 1 and what = 'secret_lapsed' $$, $$ values (2::bigint, 2::bigint, null::int,
    '{"kind": "viewing"}'::jsonb) $$, 'on record, by nobody of the staff, without the secret');
update core.account set last_viewing_at = now() where society_id = 1 and account_id = 2;
select ok(not tap.works(), 'it stays so, whatever is reported later');

select core.card_serial('NR', 1) as serial \gset
set local session authorization :clerk;
select is(office.card_in_hand(2, :'serial') #>> '{cards,0,answer}', 'unused',
    'the clerk can say why the card in a member''s hand opens nothing');
select throws_ok($$ select job.lapse_secrets(tap.op(7), 'north') $$, '42501', null, 'staff do not run it');
reset session authorization;
select throws_ok($$ select job.lapse_secrets(tap.op(8), 'nowhere') $$, 'MD005', null, 'a society is needed');
select throws_ok($$ select job.lapse_secrets(null, 'north') $$, 'MD005', null, 'and an id');

select is((select string_agg(field || ' ' || reason, ', ') from core.profile_problems(jsonb_set(tap.profile('north'),
    '{secrets,viewing,unused_days}', '3'))), 'secrets.viewing.unused_days must be a whole number from 7 to 400',
    'a card is still on its way after three days');
select is_empty($$ select * from core.profile_problems(jsonb_set(tap.profile('north'), '{secrets,viewing,unused_days}',
    '90')) $$, 'ninety will do');

select * from finish();
rollback;
