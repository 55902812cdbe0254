-- The queue in its views.
begin;
\ir fixtures.sql
select plan(24);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'claimed') \g /dev/null
select tap.request(6, 'viewing_password_issue', 'approved') \g /dev/null
create function tap.ids(view text) returns text language sql as $$
    select coalesce(string_agg(r.request_id::text, ' ' order by r.request_id), '') from office.requests(view) r
$$;
grant execute on function tap.ids(text) to public;

set local session authorization :clerk;
select is(tap.ids('open'), '101 102 103', 'open is all that is not done');
select is(tap.ids('mine'), '102', 'mine is what I have claimed');
select is(tap.ids('unclaimed'), '101', 'unclaimed is what nobody has');
select is(tap.ids('done'), '', 'what was done years ago is not shown');
select is(tap.ids('late'), '', 'nothing is late');
select is(tap.ids('returned'), '', 'nothing came back');
set local session authorization :clerk2;
select is(tap.ids('mine'), '', 'a colleague''s claim is not mine');
select is(tap.ids('unclaimed'), '101', 'nor is it free');
select results_eq($$ select claimed_by, claimed_by_me from office.requests('open') where request_id = 102 $$,
    $$ values ('窓口 一', false) $$, 'the list names who has it');
select results_eq($$ select kind, channel, state, name, symbol, number, employer, identity
        from office.requests('open') where request_id = 103 $$,
    $$ values ('viewing_password_issue', 'telephone', 'approved', '山本 優子', '0012', '000350', '株式会社山田製作所',
        'passed') $$, 'a line says who and what');
select is((select employer from office.requests('open') where request_id = 102), '', 'no employer is an empty text');

reset session authorization;
update core.request set claimed_until = clock_timestamp() - interval '1 second' where request_id = 102;
set local session authorization :clerk2;
select is(tap.ids('unclaimed'), '101 102', 'a claim that ran out is free again');
select results_eq($$ select claimed_by, claimed_until from office.requests('open') where request_id = 102 $$,
    $$ values ('', null::timestamptz) $$, 'and no longer named');

reset session authorization;
alter table core.request disable trigger keep;
update core.request set promised_on = core.today() - 1 where request_id = 101;
update core.request set promised_on = core.business_day_after(1, core.today(), 1) where request_id = 102;
update core.request set promised_on = core.business_day_after(1, core.today(), 2) where request_id = 103;
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind,
    taken_by,
    state, withdrawn_at, promised_on)
values (1, 110, 'viewing_password_issue', 'telephone', 11, 11, 11, 'viewing', 101, 'withdrawn', now(), '2020-01-01');
set local session authorization :clerk;
select results_eq($$ select request_id, lateness from office.requests('open') $$,
    $$ values (101::bigint, 'late'), (102, 'soon'), (103, 'on_time') $$,
        'late stands first, then what is due by the next business day');
select results_eq($$ select request_id, lateness from office.requests('done') $$, $$ values (110::bigint, 'on_time') $$,
    'what is done is not late any more');
select is(tap.ids('late'), '101', 'what was promised for today or earlier is late (AIS-5)');
reset session authorization;
update core.request set promised_on = core.today() where request_id = 103;
set local session authorization :clerk;
select is(tap.ids('late'), '101 103', 'today counts');
select is(office.request_counts(), '{"open": 3, "mine": 0, "unclaimed": 2, "late": 2, "held": 0, "to_complete": 0,
    "returned": 0}', 'every view is counted');
reset session authorization;
alter table core.card disable trigger all;
update core.card set state = 'returned' where request_id = 1;
set local session authorization :clerk;
select is(tap.ids('returned'), '1', 'a card that came back brings its request back into sight');
select throws_ok($$ select * from office.requests('all') $$, 'MD005', null, 'there is no other view');
select throws_ok($$ select * from office.requests(null) $$, 'MD005', null, 'a view is needed');

set local session authorization :other_clerk;
select is(tap.ids('open'), '', 'another society''s queue is its own');
set local session authorization :supervisor;
select is(tap.ids('open'), '101 102 103', 'a supervisor may look');
set local session authorization :printer;
select throws_ok($$ select * from office.requests('open') $$, '42501', null, 'a printer may not');

select * from finish();
rollback;
