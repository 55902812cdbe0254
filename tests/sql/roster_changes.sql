-- What a roster would change is shown before it is decided on, field by field and page by page, and that is on record.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(13);
select tap.let_pass() \g /dev/null

select is(tap.compare(10, tap.roster('{9,10}', '{"1": {"telephone": "0399998888"}, "5": {"birth_date": "1985-05-06",
    "employer": "E002"}}') || array[tap.row(20, '0012', '000400', '00', '本人', '<img src=x>', '進', '1990-03-04',
    '2026-11-01', '{"employer": "E001"}')]) ->> 'state', 'compared', 'a roster');
set local session authorization :supervisor;
select is((select string_agg(concat_ws(' ', line, name, birth_date, symbol, number, before, afterwards), ', ')
    from office.roster_changes(1, 'changed', null, 10)),
    '2 佐藤 花子 1980-04-01 0012 000345 {"telephone": "0311112222"} {"telephone": "0399998888"}, '
    '5 田中 三郎 1985-05-06 0012 000349 {"employer": 1, "birth_date": "1985-05-05"} '
    '{"employer": 2, "birth_date": "1985-05-06"}', 'what is changed, as it was and as it would be');
select is((select string_agg(name, ', ') from office.roster_changes(1, 'new', null, 10)), '<img src=x> 進',
    'who is new');
select is((select string_agg(name || ' ' || lost_on || ' ' || loss_reason, ', ')
    from office.roster_changes(1, 'lost', null, 10)),
    format('伊藤 四郎 %1$s other, 中村 五郎 %1$s other', (now() at time zone 'Asia/Tokyo')::date), 'who is lost');
select is((select string_agg(suspicions::text, ', ') from office.roster_changes(1, 'suspicious', null, 10)),
    '{birth_date_differs}', 'what is suspicious');
select is((select string_agg(name, ', ') from office.roster_changes(1, 'lost', null, 1)), '伊藤 四郎', 'a page');
select is((select string_agg(x.name, ', ') from office.roster_changes(1, 'lost',
    (select y.change_id from office.roster_changes(1, 'lost', null, 1) y), 1) x), '中村 五郎', 'and the next');
select throws_ok($$ select * from office.roster_changes(1, 'all', null, 10) $$, 'MD005', null, 'there is no such view');
select throws_ok($$ select * from office.roster_changes(2, 'new', null, 10) $$, 'MD120', null, 'nor such an import');
set local session authorization :other_supervisor;
select throws_ok($$ select * from office.roster_changes(1, 'new', null, 10) $$, 'MD120', null,
    'another society sees nothing');
set local session authorization :clerk;
select throws_ok($$ select * from office.roster_changes(1, 'new', null, 10) $$, '42501', null, 'nor does a clerk');
reset session authorization;
select cmp_ok((select count(*)::int from core.audit_event where what = 'roster_read' and staff_id = 103), '>=', 6,
    'each look is on record');
select is_empty($$ select from core.audit_event where details::text ~ '佐藤|0399998888' $$, 'without what was seen');

select * from finish();
rollback;
