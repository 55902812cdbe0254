-- A member is found by whatever the caller can say.
begin;
\ir fixtures.sql
select plan(70);

create function tap.found(query text) returns text language sql as $$
    select coalesce(string_agg(format('%s/%s %s', f.person_id, f.coverage_id, f.understood_as), ', '
        order by f.person_id, f.coverage_id), '')
    from office.search_members(query) f
$$;
grant execute on function tap.found(text) to public;
set local session authorization :clerk;

select is(tap.found('0012-000346'), '2/2 symbol_number', 'symbol and number as printed');
select is(tap.found('12-346'), '2/2 symbol_number', 'leading zeros make no difference');
select is(tap.found('１２－３４６'), '2/2 symbol_number', 'full width makes no difference');
select is(tap.found('12ー346'), '2/2 symbol_number', 'a long vowel mark is taken for a dash');
select is(tap.found('12−346'), '2/2 symbol_number', 'a minus sign is taken for a dash');
select is(tap.found('12・346'), '2/2 symbol_number', 'a middle dot parts as well');
select is(tap.found('12 346 00'), '2/2 symbol_number', 'the branch may be said');
select is(tap.found('記号12 番号346'), '2/2 symbol_number', 'the words may be said');
select is(tap.found('0012000346'), '2/2 symbol_number', 'four and six digits run together (HIN-2)');
select is(tap.found('346'), '2/2 number', 'the number alone');
select is(tap.found('12-345'), '1/1 symbol_number, 8/8 symbol_number', 'a dependant shares symbol and number');
select is(tap.found('12-999'), '', 'nobody has this number');

select is(tap.found('タカハシ'), '2/2 kana', 'the reading');
select is(tap.found('たかは'), '2/2 kana', 'hiragana, and only the beginning');
select is(tap.found('ﾀｶﾊｼ ｹﾝ'), '2/2 kana', 'half width, beginnings of both names');
select is(tap.found('タカハシケン'), '2/2 kana', 'both names without a blank');
select is(tap.found('わたなへ'), '3/3 kana', 'voicing makes no difference');
select is(tap.found('ヤマモト ユーコ'), '6/6 kana, 7/7 kana', 'a long mark is the vowel it stands for');
select is(tap.found('ケンイチ'), '', 'a given name alone is no beginning of a name');
select is(tap.found('髙橋'), '2/2 name', 'the name as stored');
select is(tap.found('高橋健一'), '2/2 name', 'the usual variant of a character');
select is(tap.found('渡辺　幸子'), '3/3 name', 'a full-width blank, another variant');
select is(tap.found('渡邊'), '3/3 name', 'and a third one');
select is(tap.found('<b>吉野'), '11/11 name', 'a name may hold anything');

select is(tap.found('1975-12-31'), '2/2 birth_date', 'a birth date');
select is(tap.found('19751231'), '2/2 birth_date', 'eight digits');
select is(tap.found('昭和50年12月31日'), '2/2 birth_date', 'the Japanese calendar');
select is(tap.found('S50.12.31'), '2/2 birth_date', 'its short form');
select is(tap.found('昭和64年1月8日'), '', 'a day that the era does not have is nobody''s');

select is(tap.found('HANAKO@example.jp'), '1/1 email', 'an address in any case');
select is(tap.found('hanako@'), '1/1 email', 'its beginning');
select is(tap.found('kenichi'), '2/2 login_id', 'a login id');
select is(tap.found('Kenichi'), '', 'login ids know upper and lower case');
select is(tap.found('nr 0000001-0'), '2/2 card_serial', 'a card''s serial');
select is(tap.found('NR-0000001-1'), '', 'a serial with a wrong check digit is none');

select results_eq($$ select person_id, tie from office.search_members('山本') order by 1 $$,
    $$ values (6::bigint, true), (7, true) $$, 'persons of the same name and birth date are marked (I-7)');
select results_eq($$ select tie from office.search_members('田中') $$, $$ values (false) $$, 'others are not');
select results_eq($$ select symbol, number, branch, name, kana, birth_date, insured, status, lost_on, employer, account
        from office.search_members('鈴木') $$,
    $$ values ('0012', '000348', '00', '鈴木 次郎', 'スズキ ジロウ', '1990-07-07'::date, true, 'general', '2020-04-01'::date,
        '株式会社山田製作所', 'registered') $$, 'a line holds what tells members apart, as stored');
select results_eq($$ select account, employer from office.search_members('0012-000349') $$,
    $$ values ('none', '株式会社山田製作所') $$, 'who has not registered has no account');

select throws_ok($$ select * from office.search_members('') $$, 'MD005', null, 'an empty search is none');
select throws_ok($$ select * from office.search_members('   ') $$, 'MD005', null, 'blanks are none');
select throws_ok($$ select * from office.search_members(null) $$, 'MD005', null, 'nothing is none');
select throws_ok($$ select * from office.search_members(repeat('あ', 201)) $$, 'MD005', null,
    'too long a search is refused');
select is(tap.found(t), '', format('%s finds nothing and breaks nothing', quote_literal(t)))
from unnest(array['''', '; drop table core.person', '%', '_', '\', E'\t\n''', '-', 'ー', '@', '%@%', '000']) t;

set local session authorization :other_clerk;
select is(tap.found('kenichi'), '', 'another society''s login id is not found');
select is(tap.found('髙橋'), '', 'nor its members');
select is(tap.found('NR-0000001-0'), '', 'nor its cards');
select is(tap.found('12-345'), '1/1 symbol_number', 'the same numbers are our own member''s');
set local session authorization :supervisor;
select is(tap.found('タカハシ'), '2/2 kana', 'a supervisor may look, too');
set local session authorization :printer;
select throws_ok($$ select * from office.search_members('12-345') $$, '42501', null, 'a printer may not');
set local session authorization :auditor;
select throws_ok($$ select * from office.search_members('12-345') $$, '42501', null, 'an auditor may not');

reset session authorization;
select is((select details from core.audit_event where what = 'members_searched' order by event_id limit 1),
    '{"forms": ["symbol_number", "login_id"], "hits": 1}',
        'on record is how it was understood and how many, not what was typed');
select is((select count(*)::int from core.audit_event where what = 'members_searched'
    and details::text ~ '(346|タカ|髙|@)'), 0,
    'no search leaves what was typed');
update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '2') where society_id = 1;
set local session authorization :clerk;
select is((select count(*)::int from office.search_members('0')), 0, 'nobody''s number is nought');
select is((select count(*)::int from (select * from office.search_members('1992-02-29')) f), 2,
    'as many as the profile allows');

-- The conditions of core.search_hits are such that row-level security leaves them the index.
reset session authorization;
create function tap.plan_of(statement text) returns text language plpgsql as $$
declare
    line text;
    lines text := '';
begin
    perform set_config('role', 'madoguchi_api', true);
    for line in execute 'explain ' || statement loop
        lines := lines || line || chr(10);
    end loop;
    perform set_config('role', 'none', true);
    return lines;
end
$$;
set local enable_bitmapscan = off;
select tap.person(1, 1000 + n, '姓' || n, '名', 'セイ' || chr(12450 + n % 80), 'メイ', '1950-01-01', '')
    from generate_series(1, 3000) n
\g /dev/null
analyze core.person;
select matches(tap.plan_of($$ select 1 from core.person where society_id = 1 and family_key >= 'サ'
    and family_key < 'シ' $$),
    'person_by_kana.*Index Cond:[^\n]*family_key', 'a reading is looked up in its index');
select matches(tap.plan_of($$ select 1 from core.person where society_id = 1 and kanji_key >= '高'
    and kanji_key < '高橋' $$),
    'person_by_kanji.*Index Cond:[^\n]*kanji_key', 'a name is looked up in its index');
select matches(tap.plan_of($$ select 1 from core.account_email where society_id = 1 and email_key >= 'a'
    and email_key < 'b' $$),
    'account_email_by_email.*Index Cond:[^\n]*email_key', 'an address is looked up in its index');
select matches(tap.plan_of(
        $$ select 1 from core.coverage where society_id = 1 and symbol_key = '12' and number_key = '346'
            order by branch $$),
    'Index Cond:[^\n]*number_key', 'symbol and number are looked up in an index');
select doesnt_match(tap.plan_of($$ select 1 from core.person where society_id = 1 and family_key like 'サ%' $$),
    'Index Cond:[^\n]*family_key', 'a pattern would not be: the reason why there is none');

select * from finish();
rollback;
