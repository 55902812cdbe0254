-- Every form of input that the counter may type, beside one that looks nearly the same and is nobody's.
begin;
\ir fixtures.sql
select plan(106);

select tap.person(1, 21, '髙', '橋子', 'コウ', 'キョウコ', '1990-01-02', '', '090-1234-5678') \g /dev/null
select tap.person(1, 22, '﨑山', '邉', 'サキヤマ', 'ナベ', '1991-01-02', '', '０９０－１２３４－９９９９') \g /dev/null
select tap.person(1, 23, '大野', '健太', 'オオノ', 'ケンタ', '1992-03-04', '', '+81 45 123 0001') \g /dev/null
select tap.person(1, 24, '小野', '健太', 'オノ', 'ケンタ', '1992-03-04', '', '') \g /dev/null
select tap.person(1, 25, '森本', '治', 'モリモト', 'オサム', '1993-05-06', '', '') \g /dev/null
select tap.person(1, 26, 'スミス', 'アン・マリー', 'スミス', 'アン・マリー', '1994-07-08', '', '') \g /dev/null
select tap.person(1, 27, 'SMITH', 'John', 'スミス', 'ジョン', '1995-09-10', '', '') \g /dev/null
select tap.person(1, 28, U&'\845B\+0E0101城', '佐々美', 'カツラギ', 'ササミ', '1996-11-12', '', '') \g /dev/null
select tap.person(1, 29, '秋元', '大平', 'アキモト', 'タイヘイ', '1989-02-03', '', '') \g /dev/null
select tap.person(1, 30, '黒澤', '優子', 'クロサワ', 'ユウコ', '1988-12-01', '', '') \g /dev/null
insert into core.employer (society_id, employer_id, code, name) values (1, 21, 'E021', '㈱齋藤システムズ'),
    (1, 22, 'E022', '株式会社システムズ山田'), (2, 21, 'E021', '㈱齋藤システムズ');
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, acquired_on)
select 1, p, p, case when p = 22 then 22 else 21 end, '77', lpad(p::text, 6, '0'), '0' || p % 3, '2020-04-01'
from generate_series(21, 30) p;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id) values (1, 21, 21, 21, '10023'),
    (1, 22, 22, 22, 'nabe@example.jp');
insert into core.account_email (society_id, account_id, position, email) values (1, 21, 1, 'kou@example.jp'),
    (1, 21, 2, 'KOU.k@example.jp'), (1, 22, 1, 'nabe@example.jp');

create function tap.found(query text) returns text language sql as $$
    select coalesce(string_agg(format('%s %s', f.person_id, f.understood_as), ', ' order by f.person_id,
        f.understood_as), '')
    from office.search_members(query) f
$$;
grant execute on function tap.found(text) to public;
set local session authorization :clerk;

select is(tap.found(typed), answer, format('typed: %s', typed)) from (values
    -- symbol, number and branch
    ('77-21', '21 symbol_number'), ('７７－０００２１', '21 symbol_number'), ('77ー21', '21 symbol_number'),
    ('77‐21', '21 symbol_number'), ('0077 000021', '21 symbol_number'), ('記号77番号21枝番0', '21 symbol_number'),
    ('77-21-00', '21 symbol_number'), ('77-21-01', ''), ('77-22-1', '22 symbol_number'),
    ('77-22-01', '22 symbol_number'),
    ('0077000021', '21 symbol_number'), ('12-345', '1 symbol_number, 8 symbol_number'),
    ('12-345-01', '8 symbol_number'), ('12-345-1', '8 symbol_number'), ('78-21', ''),
    ('21', '21 number'), ('000021', '21 number'), ('２１', '21 number'), ('31', ''),
    -- kana
    ('コウ', '21 kana'), ('こう', '21 kana'), ('ｺｳ ｷｮｳｺ', '21 kana'), ('コー', '21 kana'), ('ゴウ', '21 kana'),
    ('コウ キヨウコ', '21 kana'), ('コウ キョーコ', '21 kana'), ('コウキョウコ', '21 kana'), ('コウ　キ', '21 kana'),
    ('コウ ケ', ''), ('オオノ', '23 kana'), ('オーノ', '23 kana'), ('オノ', '24 kana'), ('オオノケンタ', '23 kana'),
    ('おーのけんた', '23 kana'), ('モリモト オサム', '25 kana'), ('モリモトオサム', '25 kana'), ('モリ オサ', '25 kana'),
    ('スミス', '26 kana, 27 kana'), ('スミス アンマリー', '26 kana'), ('スミス アン・マリ', '26 kana'),
    ('スミス ジヨン', '27 kana'), ('クロサワ ユーコ', '30 kana'), ('グロザワ', '30 kana'), ('ユウコ', ''),
    -- kanji and other letters
    ('髙', '2 name, 21 name'), ('高', '2 name, 21 name'), ('髙橋', '2 name, 21 name'), ('崎山', '22 name'),
    ('﨑山辺', '22 name'), ('崎山 邊', '22 name'), ('大野健太', '23 name'), ('大野　健', '23 name'),
    ('健太', '23 name_part, 24 name_part'),
    ('野健', '23 name_part, 24 name_part'), ('健', ''), ('葛城', '28 name'), ('葛城佐佐美', '28 name'),
    ('佐々美', '28 name_part'), ('smith', '27 name'), ('s', '27 name'), ('j', ''),
    ('ＳＭＩＴＨ　ＪＯＨＮ', '27 name'), ('John Smith', ''),
    ('アン・マリー', '26 name_part'), ('黒沢', '30 name'), ('黑澤', '30 name'),
    ('優子', '6 name_part, 7 name_part, 30 name_part'),
    -- birth dates, alone and with a name
    ('1992-03-04', '23 birth_date, 24 birth_date'), ('平成4年3月4日', '23 birth_date, 24 birth_date'),
    ('H4.3.4', '23 birth_date, 24 birth_date'), ('19920304', '23 birth_date, 24 birth_date'),
    ('平成4年3月4日 オオノ', '23 birth_date_kana'), ('オノ H4.3.4', '24 birth_date_kana'),
    ('大野 1992/3/4', '23 birth_date_name'), ('1992年3月4日生まれ 小野', '24 birth_date_name'),
    ('小野 19920304', '24 birth_date_name'), ('おおのけんた 平成4年3月4日', '23 birth_date_kana'),
    ('1992-03-04 ケンタ', ''), ('大野 1992-03-05', ''), ('秋元 1989-02-03', '29 birth_date_name'),
    ('秋元1989-02-03', '29 birth_date_name'), ('昭和64年2月3日 秋元', ''), ('平成元年2月3日秋元', '29 birth_date_name'),
    -- telephone
    ('090-1234-5678', '21 telephone'), ('09012345678', '21 telephone'), ('０９０（１２３４）５６７８', '21 telephone'),
    ('+81-90-1234-5678', '21 telephone'), ('045-123-0001', '23 telephone'), ('5678', '21 telephone_end'),
    ('9999', '22 telephone_end'), ('090-1234-5679', ''), ('1234', ''),
    -- login id, e-mail, serial
    ('10023', '21 login_id'), ('kou@example.jp', '21 email'), ('KOU@', '21 email'), ('kou', '21 email'), ('ko', ''),
    ('nabe@example.jp', '22 email'), ('xkou@example.jp', ''), ('NR-0000001-0', '2 card_serial'),
    ('ｎｒ－０００００01－0', '2 card_serial'), ('NR-0000001-1', ''),
    -- employer
    ('南海工業', ''), ('システムズ山田', '22 employer')) t (typed, answer);
select is(tap.found('斎藤システムズ'), tap.found('㈱斉藤 システムズ'), 'an employer with and without its legal form');
select is((select count(*)::int from office.search_members('齋藤システムズ') where understood_as = 'employer'), 9,
    'all members of an employer');

select * from finish();
rollback;
