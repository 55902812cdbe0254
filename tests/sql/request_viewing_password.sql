-- A member asks on the portal.
begin;
\ir fixtures.sql
select plan(26);

create function tap.ask(op int, login text, lost boolean default false, despite boolean default false,
    society text default 'north')
    returns jsonb language sql as $$ select portal.request_viewing_password(tap.op(op), society, login, lost,
        despite) $$;
grant execute on function tap.ask(int, text, boolean, boolean, text) to public;

create temporary table expected as select core.business_day_after(1, core.today(), 5) as promised;
grant select on expected to public;
set local session authorization :portal;
select is(tap.ask(1, 'hanako.s'), (select jsonb_build_object('outcome', 'taken', 'promised_on', promised,
    'under_way_since', null)
    from expected), 'a first viewing password is asked for (MYK-2), and the promise is in business days');
select is(tap.ask(1, 'hanako.s') ->> 'outcome', 'taken', 'the same operation again gets the same answer');
select throws_ok($$ select tap.ask(1, 'kenichi') $$, 'MD409', null, 'its id serves nothing else');
select results_eq($$ select a ->> 'outcome', a -> 'promised_on', (a ->> 'under_way_since') is not null
    from tap.ask(2, 'hanako.s') a $$,
    $$ values ('card_under_way', 'null'::jsonb, true) $$,
        'a second one would make void what is under way: the member is asked (MYK-8)');
select is(tap.ask(3, 'hanako.s', false, true) ->> 'outcome', 'taken', 'and may insist');
select is(tap.ask(4, 'kenichi', true) ->> 'outcome', 'taken', 'the old one is lost');
select is(tap.ask(5, 'nobody'), '{"outcome": "not_possible", "promised_on": null, "under_way_since": null}',
    'an unknown login id gets an answer of the same shape');
select is(tap.ask(6, 'shiro') ->> 'outcome', 'not_possible', 'no wish, no card (MYK-15)');
select is(tap.ask(7, 'jiro4') ->> 'outcome', 'not_possible', 'the coverage is lost (MYK-14)');
select is(tap.ask(8, 'yuko7') ->> 'outcome', 'not_possible', 'the account is frozen');
select is(tap.ask(9, 'HANAKO.S') ->> 'outcome', 'not_possible', 'login ids know upper and lower case');
select is(tap.ask(10, ''';--') ->> 'outcome', 'not_possible', 'whatever is typed is a login id and nothing else');
select is(tap.ask(11, null) ->> 'outcome', 'not_possible', 'no login id is nobody''s');
select is(tap.ask(12, 'hanako.s', false, false, 'south') ->> 'outcome', 'not_possible',
    'a society that this portal does not serve');
select is(tap.ask(13, 'hanako.s', false, false, 'nowhere') ->> 'outcome', 'not_possible', 'a society that is none');
select throws_ok($$ select tap.ask(14, 'hanako.s', null) $$, 'MD005', null, 'whether it is lost must be said');
select throws_ok($$ select portal.request_viewing_password(null, 'north', 'sachiko', false, false) $$, 'MD005', null,
    'an operation has an id');

set local session authorization :both_portal;
select is(tap.ask(20, 'hanako.s', false, false, 'south') ->> 'outcome', 'taken',
    'a portal of two societies serves the second one, too');
select throws_ok($$ select tap.ask(4, 'kenichi', true) $$, 'MD409', null, 'another portal''s operation is not mine');
set local session authorization :clerk;
select throws_ok($$ select tap.ask(30, 'sachiko') $$, '42501', null, 'a member of staff is no portal');
set local session authorization :portal;
select throws_ok($$ select office.search_members('1') $$, '42501', null, 'a portal is no member of staff');
select throws_ok($$ select * from core.credential $$, '42501', null, 'a portal reads no table');

reset session authorization;
select results_eq($$ select kind, channel, state, person_id, taken_by, old_is_lost, despite from core.request
        where society_id = 1 and request_id > 1 order by request_id $$,
    $$ values ('viewing_password_issue', 'portal', 'received', 1::bigint, null::int, false, ''),
        ('viewing_password_issue', 'portal', 'received', 1, null, false, 'asked on the portal'),
        ('viewing_password_reissue', 'portal', 'received', 2, null, true, '') $$,
    'who never had one gets a first one, who had one another one');
select results_eq($$ select state, void_reason from core.credential where credential_id = 1 $$,
    $$ values ('void', 'reported_lost') $$,
    'a lost one is void at once');
select is((select count(*)::int from core.audit_event where what = 'request_taken' and actor = 'pt_000301'), 3,
    'what was taken is on record');
update core.society_profile set profile = jsonb_set(profile, '{requests,viewing_password_issue,channels}',
    '["counter"]')
where society_id = 1;
set local session authorization :portal;
select is(tap.ask(40, 'sachiko') ->> 'outcome', 'not_possible', 'where the profile does not offer it on the portal');

select * from finish();
rollback;
