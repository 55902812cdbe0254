-- How far everyone's registration is: each state has a member who is in it and one who only just is not.
begin;
\ir fixtures.sql
select plan(41);

-- Fourteen more insured persons of north, each for one case.
select tap.person(1, 500 + n, '登録', '例' || n, 'トウロク', 'レイ', '1990-01-01', '東京都') from generate_series(1, 16) n
\g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, insured, acquired_on,
    lost_on, loss_reason)
select 1, 500 + n, 500 + n, 2, '50', n::text, true, case n when 15 then core.today() + 1 else '2020-04-01' end,
    case n when 12 then core.today() when 13 then core.today() when 14 then core.today() + 30 end,
    case when n between 12 and 14 then 'left_employer' else '' end
from generate_series(1, 16) n;
create function tap.registering(n int, sent interval, hours int, opened boolean, made boolean default true)
    returns void language sql as $$
    insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id,
        identified_at, begun_at)
    values (1, n, 'web_form', 'identified', 'x@example.jp', 500 + n, 500 + n, now(), now() - sent);
    insert into core.mail_link (society_id, link_id, purpose, registration_id, email, token_hash, sent_at, expires_at,
        opened_at)
    select 1, n, 'confirmation', n, 'x@example.jp', sha256(n::text::bytea), now() - sent,
        now() - sent + make_interval(hours => hours), case when opened then now() end where made
$$;
select tap.registering(1, '1 hour', 24, false), tap.registering(2, '24 hours', 24, false),
    tap.registering(3, '1 hour', 24, true), tap.registering(4, '1 hour', 24, false, false),
    tap.registering(5, '25 hours', 24, true) \g /dev/null
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at,
    last_login_at, frozen_at, deleted_at, end_reason, erased_at)
values
    (1, 506, 506, 506, 'a506', 'registered', '2024-01-01', now() - interval '719 hours', null, null, '', null),
    (1, 507, 507, 507, 'a507', 'registered', '2024-01-01', now() - interval '720 hours', null, null, '', null),
    (1, 508, 508, 508, 'a508', 'frozen', '2024-01-01', null, now(), null, 'request', null),
    (1, 509, 509, 509, 'a509', 'issued', null, null, null, null, '', null),
    (1, 510, 510, 510, 'a510', 'deleted', '2024-01-01', null, null, now(), 'request', null),
    (1, 512, 512, 512, 'a512', 'registered', '2024-01-01', now(), null, null, '', null),
    (1, 513, 513, 513, '', 'deleted', '2024-01-01', null, null, now(), 'coverage_lost', now()),
    (1, 514, 514, 514, 'a514', 'registered', '2024-01-01', now(), null, null, '', null);
-- The one who is registered is so whatever else is under way.
insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id, identified_at)
values (1, 50, 'web_form', 'identified', 'x@example.jp', 506, 506, now());

create function tap.state_of(coverage bigint) returns text language sql as $$
    select coalesce(max(l ->> 'state'), 'not listed') from jsonb_array_elements(
        office.registrations('', null, '', '') -> 'lines') l where l ->> 'coverage_id' = coverage::text $$;
create function tap.listed(state text, employer bigint default null, query text default '') returns text language sql
as $$ select coalesce(string_agg(l ->> 'coverage_id', ',' order by (l ->> 'coverage_id')::int), '')
    from jsonb_array_elements(office.registrations(state, employer, query, '') -> 'lines') l $$;
grant execute on all functions in schema tap to public;
create temporary table expected as
    select core.iso_time((core.today() + interval '12 months')::timestamp at time zone 'Asia/Tokyo') as day;
grant select on expected to public;
set local session authorization :clerk;

select is(tap.state_of(501), 'link_sent', 'a link was mailed an hour ago and is not opened');
select is(tap.state_of(502), 'link_expired', 'to the second 24 hours ago: expired (MYK-3)');
select is(tap.state_of(503), 'half_way', 'opened, and not finished');
select is(tap.state_of(504), 'half_way', 'identified, and no link asked for yet');
select is(tap.state_of(505), 'link_expired', 'opened in time, and left lying until it expired');
select is(tap.state_of(506), 'registered', '719 hours since the last login: no recheck yet');
select is(tap.state_of(507), 'recheck', '30 full days: recheck (MYK-7)');
select is(tap.state_of(508), 'frozen', 'frozen (HIN-8)');
select is(tap.state_of(509), 'not_registered', 'a notice alone is no registration (AIS-11)');
select is(tap.state_of(510), 'not_registered', 'whose account was deleted can register anew');
select is(tap.state_of(511), 'not_registered', 'nothing at all');
select is(tap.state_of(512), 'to_be_erased', 'left today, and the account is still there');
select is(tap.state_of(513), 'not listed', 'left, and erased');
select is(tap.state_of(514), 'registered', 'leaves in 30 days');
select is(tap.state_of(515), 'not listed', 'covered from tomorrow on');
select is(tap.state_of(8), 'not_registered', 'a dependant may register where the profile lets them');
reset session authorization;
select tap.set_profile('{eligibility,dependants_from_age}', '{"years": 30, "by": "fiscal_year_end"}') \g /dev/null
set local session authorization :clerk;
select is(tap.state_of(8), 'not listed', 'and not when they are too young (HIN-1)');
reset session authorization;
select tap.set_profile('{eligibility}', '{"dependants": "none", "insured_only": [], "follows": "coverage"}')
\g /dev/null
set local session authorization :clerk;
select is(tap.state_of(8), 'not listed', 'nor where only insured persons register (AIS-1)');

-- Each state by itself is what the whole list says.
select is(tap.listed(s), (select coalesce(string_agg(l ->> 'coverage_id', ',' order by (l ->> 'coverage_id')::int), '')
        from jsonb_array_elements(office.registrations('', null, '', '') -> 'lines') l where l ->> 'state' = s), s)
from unnest(array['not_registered', 'link_sent', 'link_expired', 'half_way', 'registered', 'recheck', 'frozen',
    'to_be_erased']) s;
select is(tap.listed('not_registered', 2), '509,510,511,516', 'of an employer');
select is(tap.listed('', 2, '50-7'), '507', 'found by a number, of an employer');
select is(tap.listed('frozen', 1, '50-8'), '', 'of another employer: nobody');
select is(tap.listed('', null, 'トウロク'), tap.listed('', 2, 'トウロク'), 'found by a reading');
select is(office.registrations('to_be_erased', null, '50-12', '') #>> '{lines,0,until}',
    (select e.day from expected e),
    'with the day of erasure by the profile');

-- Changes reach the list at once.
reset session authorization;
update core.account set state = 'frozen' where society_id = 1 and account_id = 506;
update core.account set state = 'deleted', deleted_at = now() where society_id = 1 and account_id = 507;
update core.account set erased_at = now(), state = 'deleted', login_id = '' where society_id = 1 and account_id = 512;
set local session authorization :clerk;
select is(tap.state_of(506), 'frozen', 'an account is frozen');
select is(tap.state_of(507), 'not_registered', 'is deleted');
select is(tap.state_of(512), 'not listed', 'is erased');

select throws_ok($$ select office.registrations('lost', null, '', '') $$, 'MD005', null, 'a state that there is not');
select throws_ok($$ select office.registrations('', null, repeat('x', 201), '') $$, 'MD005', null, 'a long text');
select throws_ok($$ select office.registrations('', null, '', '["stale",null,null,null,1]') $$, 'MD005', null,
    'the next of another list');
select throws_ok($$ select office.registrations('', null, '', 'x') $$, 'MD005', null, 'no next at all');
reset session authorization;
select ok(exists (select from core.audit_event where what = 'registrations_read' and staff_id = 101
    and details @> '{"state": "to_be_erased", "lines": 1}'), 'who looked, and for what, is on record');
set local session authorization :other_clerk;
select is(tap.listed(''), '1,2', 'another society has its own (and dependants of nobody else)');
set local session authorization :printer;
select throws_ok($$ select office.registrations('', null, '', '') $$, '42501', null, 'not for the print room');

select * from finish();
rollback;
