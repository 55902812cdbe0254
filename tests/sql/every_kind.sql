-- Each of the twelve kinds goes its way from the first word to the last.
begin;
\ir fixtures.sql
\ir printing.sql
select no_plan();

select tap.offer_all(), tap.set_profile('{secrets,temporary}', tap.profile('north') #> '{secrets,login}'),
    tap.set_profile('{requests,id_notice}',
        tap.profile('north') #> '{requests,login_notice}' || '{"secret": "temporary"}'),
    tap.set_profile('{requests,temporary_password_reset}', tap.profile('north') #> '{requests,login_notice}'
        || '{"secret": "temporary"}'),
    tap.set_profile('{cards,id_notice}', tap.profile('north') #> '{cards,login_notice}'),
    tap.set_profile('{cards,temporary_password_reset}', tap.profile('north') #> '{cards,login_notice}') \g /dev/null
select is_empty($$ select * from job.profile_problems(core.profile_of(1)) $$, 'a society may offer all of them');

-- With a card: taken, checked, approved, printed, counted, dispatched; then its secret works.
create function tap.to_the_post(request bigint) returns void language plpgsql as $$
begin
    perform tap.counted('st_000105', 'st_000106', request);
    perform tap.call('st_000106', format('office.dispatch_bundle(gen_random_uuid(), %s)', tap.bundle_of(1, request)));
end
$$;
create temporary table carded as
select kind, coverage, tap.request(coverage, kind, 'approved', 'tried') as request
from (values ('viewing_password_issue', 1), ('viewing_password_reissue', 2), ('login_notice', 9), ('id_notice', 5),
    ('temporary_password_reset', 11)) k (kind, coverage);
select lives_ok(format('select tap.to_the_post(%s)', request), kind || ' is printed and posted') from carded;
select is(tap.states(1, request), 'dispatched dispatched active', kind || ': what left the house works') from carded;
select results_eq($$ select c.kind, k.kind from carded c join core.request r on r.society_id = 1
    and r.request_id = c.request
        join core.card d on d.society_id = 1 and d.request_id = r.request_id
        join core.credential k on k.society_id = 1 and k.credential_id = d.credential_id order by c.coverage $$,
    $$ values ('viewing_password_issue', 'viewing'), ('viewing_password_reissue', 'viewing'), ('id_notice',
        'temporary'),
        ('login_notice', 'login'), ('temporary_password_reset', 'temporary') $$, 'each brings its own kind of secret');
select results_eq($$ select a.state, a.login_id = a.issued_login_id, a.login_id <> '' from core.account a
        where a.society_id = 1 and a.coverage_id = 5 $$, $$ values ('issued', true, true) $$,
    'a notice for somebody without an account makes one, with a login ID to print (AIS-7, AZB-1)');
select is((select login_id from core.account where society_id = 1 and coverage_id = 11), 'akira',
    'a new temporary password leaves the login ID as it is (AIS-16)');
set local session authorization :clerk;
select throws_ok($$ select office.take_request(tap.op(1), 'id_notice', 'telephone', 4, false, '', '') $$, 'MD033', null,
    'without a coverage there is no notice');
reset session authorization;
select tap.set_profile('{eligibility,dependants}', '"none"') \g /dev/null
set local session authorization :clerk;
select throws_ok($$ select office.take_request(tap.op(2), 'id_notice', 'telephone', 8, false, '', '') $$, 'MD033', null,
    'nor for a dependant where dependants do not register (AIS-1)');
reset session authorization;
select is((select count(*)::int from core.account where society_id = 1 and coverage_id in (4, 8)
    and state = 'issued'), 0,
    'and a refusal makes no account');

-- Without a card: checked where the profile says so, approved where the lane says so, completed by a clerk.
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, status, acquired_on)
values (1, 41, 4, '9001', '000999', '00', 'voluntary_continuation', '2020-04-01');
create function tap.to_the_end(request bigint) returns text language plpgsql as $$
begin
    perform tap.call('st_000101', format('office.claim_request(gen_random_uuid(), %s)', request));
    return tap.call('st_000101', format('office.complete_request(gen_random_uuid(), %s, ''done'', '''')', request))
        ->> 'outcome';
end
$$;
create temporary table plain as
select kind, tap.request(coverage, kind, up_to) as request
from (values ('registration_reset', 1, 'approved'), ('account_deletion', 3, 'approved'),
    ('number_succession', 41, 'approved'), ('account_freeze', 6, 'verified'), ('registration_inquiry', 9, 'verified'),
    ('email_assistance', 5, 'received'), ('referral', 10, 'received')) k (kind, coverage, up_to);
select is(tap.to_the_end(request), 'done', kind || ' is done') from plain;
select set_eq($$ select r.state from core.request r join plain p on p.request = r.request_id where r.society_id = 1 $$,
    array['closed'], 'and closed');
select set_eq($$ select kind from carded union all select kind from plain $$, $$ select kind
    from core.offered_kinds() $$,
    'these were all the kinds there are');
select is((select count(*)::int from core.audit_event e join plain p on p.request = e.record_id
    where e.society_id = 1 and e.what = 'request_completed'), 7, 'each is on record');

select * from finish();
rollback;
