-- What a list would come to is said beforehand, and changes nothing. (Lists that are made: take_bulk.sql.)
begin;
\ir fixtures.sql
\ir printing.sql
select plan(7);

update core.society_profile set profile = jsonb_set(profile, '{requests}', (profile -> 'requests')
    || '{"viewing_password_issue": {"channels": ["paper"], "promise_business_days": 5, "lane": "low", "identity": true,
        "secret": "viewing", "form": "vfold-a5"}}')
where society_id = 1;
update core.coverage set lost_on = core.today(), loss_reason = 'retired' where society_id = 1 and lost_on is null;
select tap.member(1, n) from generate_series(2001, 2004) n \g /dev/null
update core.account set wishes_to_view = false where society_id = 1 and account_id = 2004;
\set estimate 'office.estimate_bulk(%L, %s)'
select count(*) as theirs from core.bulk_candidates(2, 'viewing_wish', null, 0, 100) b where b.problem = '' \gset

select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', '0')) -> 'cards', '3',
    'who wishes to view and has no password');
select tap.approved(1, 9001, 2001, null, 'viewing_password_issue') \g /dev/null
select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', '0')) -> 'left_out', '{"under_way": 1}',
    'a request that is open is not made twice');
update core.account set state = 'frozen', frozen_at = now() where society_id = 1 and account_id = 2002;
select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', '0')) -> 'cards', '1', 'who is frozen gets none');
select is(tap.call(:'clerk', format(:'estimate', 'viewing_wish', '1')) -> 'employers' -> 0 ->> 'employer_id', '1',
    'by employer');
select is(tap.call(:'other_clerk', format(:'estimate', 'viewing_wish', '0')) ->> 'cards', :'theirs',
    'another society''s members are not counted');
select is((select count(*)::int from core.bulk where society_id = 1), 0, 'nothing has begun');
select is(tap.code(:'auditor', format(:'estimate', 'viewing_wish', '0')), '42501', 'an auditor makes no cards');

select * from finish();
rollback;
