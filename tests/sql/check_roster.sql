-- A roster is compared with the record: who is new, changed, moved, lost, and what somebody should look at.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(32);

create function tap.kinds() returns text language sql as $$
    select string_agg(concat_ws(' ', r.kind, r.line, r.coverage_id, nullif(array_to_string(r.fields, '+'), ''),
        nullif(r.loss_reason, ''), nullif(array_to_string(r.suspicions, '+'), '')), ', ' order by r.change_id)
    from core.roster_change r where r.society_id = 1
$$;
create function tap.give_up(op int) returns void language sql as $$
    select job.cancel_roster(tap.op(op), 'north', (select max(import_id) from core.roster_import where society_id = 1))
$$;

select is(tap.compare(10, tap.roster()) - 'import_id', '{"state": "compared", "lines": 10, "faults": 0, "members": 10,
    "new": 0, "changed": 0, "moved": 0, "lost": 0, "unchanged": 10, "skipped": 0, "suspicious": 0, "over_limit": []}',
    'the roster of today changes nothing');
select is(tap.kinds(), null, 'and nothing is written of it');
select is(job.check_roster(tap.op(12), 'north', 1) ->> 'replayed', 'true', 'it is compared once');
select tap.give_up(19) \g /dev/null
select is((select count(*)::int from core.roster_line), 0, 'what an import said is erased with it');

-- The limits of the profile: 30 % new, 5 % lost, 30 % changed.
select is(tap.compare(20, tap.roster('{5}')) - 'import_id' ->> 'over_limit', '["lost"]',
    'one of ten lost is more than 5 %');
select is((select state from core.roster_import where society_id = 1 and import_id = 2), 'stopped', 'that stops it');
select is(tap.kinds(), 'lost 5 lost_on other', 'who is not in a whole roster is lost');
select tap.give_up(29) \g /dev/null
select is(tap.compare(30, tap.roster('{}', '{"1": {"telephone": "0399998888"}, "2": {"family_name": "高橋"},
    "5": {"address": "千葉県千葉市中央区市場町2-2"}, "6": {"branch": "01"}}')) ->> 'over_limit', '["changed"]',
    'four of ten changed are more than 30 %');
select is(tap.kinds(), 'changed 2 1 telephone, changed 3 2 family_name, changed 5 5 address, changed 6 6 branch',
    'each by its fields (氏名変更, 住所変更)');
select tap.give_up(39) \g /dev/null
select tap.let_pass() \g /dev/null

-- New ones.
select is(tap.compare(40, tap.roster() || array[
    tap.row(20, '0012', '000400', '00', '本人', '新井', '進', 'H2.3.4', '令和8年11月1日', '{"employer": "E001"}'),
    tap.row(21, '0012', '000345', '02', '被扶養者', '佐藤', '二郎', '20261101', '20261101', '{"employer": "E001"}')])
    ->> 'new', '2', 'an insured person and a child are new (取得, 被扶養者増), in both calendars');
select is((select string_agg(l.birth_date || ' ' || l.acquired_on, ', ' order by line) from core.roster_line l
    where line >= 20), '1990-03-04 2026-11-01, 2026-11-01 2026-11-01', 'the days are read');
select tap.give_up(49) \g /dev/null

-- Losses that the file speaks of, and dependants who follow.
select is(tap.compare(50, array[
    tap.row(2, '0012', '000345', '00', '本人', '佐藤', '花子', '1980-04-01', '2010-04-01',
        '{"event": "死亡", "lost_on": "2026-11-20"}'),
    tap.row(3, '9001', '000007', '00', '本人', '渡邉', '幸子', '1960-01-08', '2026-04-01',
        '{"event": "任継喪失", "lost_on": "2026-11-20", "loss_reason": "保険料未納"}')], false) ->> 'lost', '3',
    'two of a list of changes are lost, and a child with its mother');
select is(tap.kinds(), 'lost 2 1 lost_on deceased, lost 3 3 lost_on premium_unpaid, lost 8 lost_on insured_lost',
    'each for its reason (死亡, 任継喪失); a child does not die with its mother');
select tap.give_up(59) \g /dev/null
select is(tap.compare(60, array[
    tap.row(2, '0012', '000345', '01', '家族', '佐藤', '一郎', '2010-10-10', '2010-10-10',
        '{"event": "被扶養者減", "lost_on": "2026-11-20"}'),
    tap.row(3, '0012', '000349', '00', '本人', '田中', '三郎', '1985-05-05', '2012-04-01', '{"event": "取消"}'),
    tap.row(4, '0012', '000999', '', '本人', '昔', '居た', '1985-05-05', '2012-04-01', '{"lost_on": "2020-01-01"}')],
    false) ->> 'skipped', '1', 'the loss of somebody who was never known is passed over');
select is(tap.kinds(), 'lost 2 8 lost_on dependant_removed, lost 3 5 lost_on other',
    'a dependant less, and an acquisition that is taken back on its own day (取消)');
select tap.give_up(69) \g /dev/null

-- Moves: another number, another status; the family goes along.
select is(tap.compare(70, array[tap.row(2, '9002', '000011', '00', '本人', '佐藤', '花子', '1980-04-01', '2026-11-21',
    '{"event": "任継取得", "old_symbol": "12", "old_number": "345"}')], false) ->> 'moved', '2',
    'voluntary continuation under another number, and the child goes along (MYK-17)');
select is(tap.kinds(), 'moved 2 1 number_changed, moved 2 8 lost_on number_changed', 'as the file says');
select tap.give_up(79) \g /dev/null
select is(tap.compare(80, tap.roster('{}', '{"5": {"symbol": "0013", "number": "000077", "employer": "E002",
    "acquired_on": "2026-11-01"}}')) ->> 'moved', '1', 'a whole roster need not say it');
select is(tap.kinds(), 'moved 5 5 company_move move_not_stated', 'but somebody should look at it');
select tap.give_up(89) \g /dev/null
select is(tap.compare(90, tap.roster('{}', '{"5": {"status": "任継", "employer": "", "acquired_on": "2026-11-01"}}'))
    ->> 'moved', '1', 'nor need the number change');
select is(tap.kinds(), 'moved 5 5 status+employer+acquired_on number_changed', 'another status is another coverage');

select tap.give_up(99) \g /dev/null
select is(tap.compare(100, array[tap.row(2, '0012', '000348', '00', '本人', '鈴木', '次郎', '1990-07-07', '2026-11-01',
    '{"employer": "E001"}')], false) ->> 'new', '1', 'who comes back is covered anew');
select is((select person_id from core.roster_change where society_id = 1), 4::bigint, 'and the same person');
select tap.give_up(109) \g /dev/null

-- What somebody should look at.
select is(tap.compare(110, tap.roster() || array[
    tap.row(20, '0012', '000401', '00', '本人', '佐藤', '花子', '1980-04-01', '2026-11-01',
        '{"employer": "E001", "address": "京都府京都市北区1-1", "postal_code": "6030000"}'),
    tap.row(21, '0012', '000402', '00', '本人', '新井', '進', '1990-03-04', '2026-11-01',
        '{"employer": "E001", "address": "台東区谷中１丁目２番３号", "postal_code": "110-0001"}'),
    tap.row(22, '0012', '000403', '00', '本人', '新井', '進', '1990-03-04', '2026-11-01', '{"employer": "E001"}')])
    ->> 'suspicious', '3', 'three lines are suspicious');
select is(tap.kinds(), 'new 20 same_name_and_birth_date, new 21 employer_address+twice_in_file, new 22 twice_in_file',
    'another with name and birth date of a member, an address that is an employer''s, the same twice');
select is((select string_agg(s.suspicion || ' ' || s.how_many || ' ' || s.lines::text, ', ')
    from job.roster_suspicions('north', (select max(import_id) from core.roster_import where society_id = 1)) s),
    'employer_address 1 {21}, same_name_and_birth_date 1 {20}, twice_in_file 2 {21,22}', 'with their lines');
select tap.give_up(119) \g /dev/null
select is(tap.compare(120, tap.roster('{}', '{"5": {"birth_date": "1985-05-06"}, "6": {"family_name": "川口",
    "given_name": "優"}}')) ->> 'suspicious', '2', 'another birth date (訂正), and two other names');
select tap.give_up(129) \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, status, acquired_on)
select 1, 1000 + n, 5, 2, '0099', n::text, 'general', '2020-04-01' from generate_series(1, 30) n;
select is(tap.compare(130, tap.roster((select array_agg(1000 + n) from generate_series(1, 25) n)::bigint[]))
    ->> 'suspicious', '25', 'most of an employer''s people at once');
select tap.give_up(139) \g /dev/null
-- A loss is put right, and one that ties two coverages is not.
select is(tap.compare(140, array[tap.row(2, '0012', '000348', '00', '本人', '鈴木', '次郎', '1990-07-07', '2015-04-01',
    '{"lost_on": "2020-05-01", "employer": "E001"}')], false) ->> 'changed', '1', 'another day of a loss is a change');
select tap.give_up(149) \g /dev/null

set local session authorization :supervisor;
select throws_ok($$ select job.check_roster(tap.op(200), 'north', 1) $$, '42501', null, 'staff compare nothing');
reset session authorization;
select throws_ok($$ select job.check_roster(tap.op(201), 'south', 1) $$, 'MD120', null, 'no other society''s');
select throws_ok($$ select job.check_roster(tap.op(202), 'north', 1) $$, 'MD122', null, 'nor one that was given up');

select * from finish();
rollback;
