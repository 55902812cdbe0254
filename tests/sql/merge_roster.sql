-- An approved roster is carried out, all of it or nothing.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(32);
select tap.let_pass() \g /dev/null

insert into core.roster_import (society_id, import_id, whole, as_of, begun_login)
values (2, 1, true, core.today(), 'jb_000002');
select is(tap.merge(10, tap.roster()) - 'import_id', '{"state": "merged", "lines": 10, "faults": 0, "members": 10,
    "new": 0, "changed": 0, "moved": 0, "lost": 0, "unchanged": 10, "skipped": 0, "suspicious": 0, "over_limit": [],
    "joined": 0}', 'a roster that changes nothing');
select is((select state from core.roster_import where society_id = 2), 'receiving',
    'and nothing in another society''s of the same number');
select is((select last from core.counter where society_id = 1 and kind = 'person'), 100::bigint, 'draws no number');
select is((select count(*)::int from core.person where xmin = pg_current_xact_id()::xid and person_id > 100), 0,
    'and writes nobody');
create temporary table written as select ctid as place, person_id from core.person where society_id = 1;

select is(tap.merge(20, tap.roster('{9}', '{"1": {"telephone": "0399998888"}, "2": {"family_name": "高橋"},
    "6": {"branch": "01", "employer": "E002"}}') || array[
    tap.row(20, '0012', '000400', '00', '本人', '新井', '進', 'H2.3.4', '令和8年11月1日',
        '{"employer": "E001", "family_kana": "アライ", "given_kana": "ススム", "sex": "男", "address": "東京都港区1"}'),
    tap.row(21, '0012', '000400', '01', '家族', '新井', '幼', '20261101', '20261101', '{"employer": "E001"}')])
    - '{import_id,lines,members,skipped,over_limit,suspicious}'::text[], '{"state": "merged", "faults": 0, "new": 2,
    "changed": 3, "moved": 0, "lost": 1, "unchanged": 6, "joined": 0}', 'one that does');
select is((select telephone from core.person where society_id = 1 and person_id = 1), '0399998888', 'a telephone');
select is((select family_name || ' ' || kanji_key from core.person where society_id = 1 and person_id = 2),
    '高橋 ' || core.fold_kanji('高橋健一'), 'a name, with its key (氏名変更)');
select is((select branch || ' ' || employer_id from core.coverage where society_id = 1 and coverage_id = 6), '01 2',
    'a branch and an employer');
select is((select string_agg(concat_ws(' ', p.family_name, p.family_key, p.given_key, p.kanji_key, p.birth_date, p.sex,
        c.number, c.acquired_on, c.insured), ', ' order by c.branch)
    from core.person p join core.coverage c using (society_id, person_id)
    where p.society_id = 1 and p.person_id > 100),
    concat_ws(' ', '新井', core.fold_kana('アライ'), core.fold_kana('ススム'), '新井進', '1990-03-04 male 000400 2026-11-01 t, '
        '新井   新井幼 2026-11-01 unknown 000400 2026-11-01 f'), 'the new ones, each person with the coverage');
select is((select lost_on || ' ' || loss_reason from core.coverage where society_id = 1 and coverage_id = 9),
    core.today() || ' other', 'and who is lost');
select is((select count(*)::int from written w join core.person p on p.society_id = 1 and p.person_id = w.person_id
    and p.ctid <> w.place), 2, 'rows that stay as they are, are not written');
select is((select count(*)::int from core.roster_line) + (select count(*)::int from core.roster_change)
    + (select count(*)::int from core.roster_match), 0, 'what the roster said is erased');
select is((select details ->> 'new' from core.audit_event where society_id = 1 and what = 'roster_merged'
    order by event_id desc limit 1), '2', 'its numbers are on record');
select is((select count(*)::int from core.coverage where society_id = 2), 2, 'the other society has no part in it');

-- A move: the old number is lost and the new one begins on the same day, for the family too.
select is(tap.merge(30, array[tap.row(2, '9002', '000011', '00', '本人', '佐藤', '花子', '1980-04-01', '2026-11-21',
    '{"event": "任継取得", "old_symbol": "12", "old_number": "345", "address": "東京都台東区上野9"}')], false) ->> 'joined',
    '2', 'voluntary continuation, and the child goes along (MYK-17)');
select is((select string_agg(concat_ws(' ', c.person_id, c.number, c.branch, c.insured, c.status, c.predecessor_id,
        c.predecessor_reason, o.lost_on, o.loss_reason), ', ' order by c.person_id)
    from core.coverage c
    join core.coverage o on o.society_id = 1 and o.coverage_id = c.predecessor_id
    where c.society_id = 1),
    '1 000011 00 t voluntary_continuation 1 voluntary_continuation 2026-11-21 number_changed, '
    '8 000011 01 f voluntary_continuation 8 voluntary_continuation 2026-11-21 number_changed',
    'each continues the old one without a day''s gap');
select is((select address from core.person where society_id = 1 and person_id = 1), '東京都台東区上野9',
    'what the line says besides is written, too');
select is((select coverage_id from core.account where society_id = 1 and account_id = 1), 1::bigint,
    'where the account follows the coverage, it stays: the member registers anew (MYK-16)');
select tap.set_profile('{eligibility,follows}', '"person"') \g /dev/null
select is(tap.merge(40, array[tap.row(2, '0013', '000077', '00', '本人', '髙橋', '健一', '1975-12-31', '2026-11-21',
    '{"event": "記号番号変更", "old_symbol": "0012", "old_number": "000346", "employer": "E002"}')], false)
    ->> 'joined', '1', 'a move between companies');
select is((select c.number || ' ' || c.predecessor_reason
    from core.account a
    join core.coverage c on c.society_id = 1 and c.coverage_id = a.coverage_id
    where a.society_id = 1 and a.account_id = 2), '000077 company_move',
    'where it follows the person, it goes along (AIS-15)');
select is((select family_name from core.person where society_id = 1 and person_id = 2), '髙橋',
    'the name is written as delivered');

-- Nothing without approval, and nothing twice.
select is(tap.compare(50, tap.roster('{}', '{"5": {"telephone": "0311110000"}}')) ->> 'state', 'compared', 'a roster');
select throws_ok($$ select job.merge_roster(tap.op(54), 'north', 5) $$, 'MD122', null, 'is not merged unapproved');
set local session authorization :supervisor;
select office.approve_roster(tap.op(53), 5, 0) \g /dev/null
select throws_ok($$ select job.merge_roster(tap.op(54), 'north', 5) $$, '42501', null, 'nor by staff');
reset session authorization;
select throws_ok($$ select job.merge_roster(tap.op(54), 'south', 5) $$, 'MD120', null, 'nor for another society');
select is(job.merge_roster(tap.op(55), 'north', 5) ->> 'state', 'merged', 'it is merged');
select is(job.merge_roster(tap.op(55), 'north', 5) ->> 'replayed', 'true', 'once');
select throws_ok($$ select job.merge_roster(tap.op(56), 'north', 5) $$, 'MD122', null, 'and not again');

-- What changed between the comparison and the merge.
select is(tap.compare(60, tap.roster('{10}')) ->> 'lost', '1', 'a roster that ends a coverage');
set local session authorization :supervisor;
select office.approve_roster(tap.op(63), 6, 0) \g /dev/null
reset session authorization;
select job.record_loss(tap.op(64), 'north', 10, core.today(), 'other') \g /dev/null
select throws_ok($$ select job.merge_roster(tap.op(65), 'north', 6) $$, 'MD123', null,
    'is not merged when that has ended meanwhile');
select is((select state from core.roster_import where society_id = 1 and import_id = 6), 'approved',
    'and nothing of it is done');
select is(job.check_roster(tap.op(66), 'north', 6) ->> 'state', 'compared',
    'compared anew, it needs its approval anew');

select * from finish();
rollback;
