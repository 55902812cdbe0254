-- What is typed and what is stored meet in one key.
begin;
\ir fixtures.sql
select plan(136);

select is(core.fold_kana(typed), key, format('reading %s', quote_literal(typed))) from (values
    ('サトウ', 'サトウ'), ('さとう', 'サトウ'), ('ｻﾄｳ', 'サトウ'), ('サ トウ', 'サトウ'), ('サ　トウ', 'サトウ'), ('ガッコウ', 'カツコウ'),
        ('ｶﾞｯｺｳ', 'カツコウ'),
    ('キョウコ', 'キヨウコ'), ('キヨウコ', 'キヨウコ'), ('ヴァレリー', 'ハレリイ'), ('バレリー', 'ハレリイ'), ('ヴェルディ', 'ヘルテイ'), ('ベルディ', 'ヘルテイ'),
    ('オオノ', 'オウノ'), ('オーノ', 'オウノ'), ('オノ', 'オノ'),
    ('ユーコ', 'ユウコ'), ('ユウコ', 'ユウコ'), ('ケーコ', 'ケイコ'),
    ('ﾕ-ｺ', 'ユウコ'), ('モリモト オサム', 'モリモトオサム'),
    ('アン・マリー', 'アンマリイ'), ('ヂ', 'シ'), ('ジ', 'シ'), ('ヅ', 'ス'), ('ズ', 'ス'), ('ヰ', 'イ'), ('ゑ', 'エ'), ('ヲ', 'オ'),
    (U&'\30AB\3099', 'カ'), ('ジョン・スミス', 'シヨンスミス'), ('', '')) t (typed, key);
select is(core.fold_kana('ー゛'), '', 'marks alone are nothing');

select is(core.fold_kanji(typed), key, format('name %s', quote_literal(typed))) from (values
    ('髙橋', '高橋'), ('山﨑', '山崎'), ('渡邊', '渡辺'), ('渡邉', '渡辺'), ('齋藤', '斎藤'), ('齊藤', '斎藤'), ('斉藤', '斎藤'), ('濵田', '浜田'),
    ('𠮷田', '吉田'), ('佐々木', '佐佐木'), (U&'\FA19', '神'), (U&'\FA10', '塚'), (U&'\845B\+0E0101', '葛'), ('三ヶ日', '三ケ日'),
    ('佐藤　花子', '佐藤花子'), ('Smith', 'SMITH'), ('ｓｍｉｔｈ', 'SMITH'), ('', '')) t (typed, key);

select is(core.fold_company(typed), '山田製作所', format('employer %s', typed))
from unnest(array['株式会社山田製作所', '(株)山田製作所', '㈱山田製作所', '山田製作所 株式会社', '山田製作所']) typed;

select is(core.fold_address(typed), '台東区谷中1-2-3', format('address %s', typed))
from unnest(array['東京都台東区谷中1-2-3', '台東区谷中１－２－３', '台東区谷中1丁目2番3号', '台東区谷中一丁目二番三号', '台東区谷中1丁目2番地3', '台東区 谷中1ー2ー3'])
    typed;
select isnt(core.fold_address('台東区谷中1-2-3-405'), core.fold_address('台東区谷中1-2-3'), 'a room makes a difference');
select isnt(core.fold_address('台東区谷中11-2-3'), core.fold_address('台東区谷中1-12-3'), 'numbers do not run together');

select is(core.arabic(numerals), number, numerals) from (values ('三', 3), ('十', 10), ('十一', 11), ('二十', 20),
    ('四十六', 46), ('百一', 101), ('二〇', 20), ('一〇三', 103), ('千二百三十四', 1234)) t (numerals, number);
select is(core.address_matches(stored, typed), expected, format('%s said as %s', stored, quote_literal(typed)))
from (values
    ('東京都台東区上野1-2-3', '台東区上野1丁目2番3号', true), ('東京都台東区上野1-2-3', '台東区上野1-2', false),
    ('東京都台東区上野1-2-3', '台東区上野1-2-4', false), ('東京都台東区上野1-2-3', '台東区下谷1-2-3', false),
    ('東京都台東区上野1-2-3', '大阪府台東区上野1-2-3', false), ('台東区上野1-2-3', '東京都台東区上野1-2-3', true),
    ('東京都台東区上野1-2-3 メゾン上野203号室', '台東区上野1-2-3-203', true),
    ('東京都台東区上野1-2-3 メゾン上野203号室', '台東区上野1-2-3 メゾン上野 203', true),
    ('東京都台東区上野1-2-3 メゾン上野203号室', '台東区上野1-2-3', false),
    ('東京都台東区上野1-2-3 メゾン上野203号室', '台東区上野1-2-3 コーポ谷中203', false),
    ('東京都台東区上野1-2-3', '台東区上野1-2-3 メゾン上野', false),
    ('東京都台東区上野1-2-3 上野ビル2F', '台東区上野1-2-3 上野ビル2階', true),
    ('東京都台東区上野1-2-3 A棟5号', '台東区上野1-2-3-A-5', true), ('東京都台東区上野1-2-3 A棟5号', '台東区上野1-2-3-B-5', false),
    ('東京都青梅市河辺町十一丁目六番地一号', '青梅市河辺町11-6-1', true), ('東京都青梅市河辺町十一丁目六番地一号', '青梅市河辺町1-16-1', false),
    ('北海道札幌市東区北六条東8丁目10', '札幌市東区北6条東八丁目10', true), ('愛媛県八幡浜市大字見本百一番地', '八幡浜市大字見本101', true),
    ('京都府京都市上京区四条町１２', '京都市上京区四条町12', true), ('千葉県見本市三番町5', '見本市3番町5', true),
    ('東京都千代田区', '千代田区', true), ('東京都千代田区', '千代田', false), ('', '', false), ('', '千代田区1-1', false)) t (stored,
    typed, expected);

select is(core.number_key(typed), key, format('number %s', typed)) from (values
    ('0012', '12'), ('００１２', '12'), ('12', '12'), ('000', ''), ('00a1', 'A1'), ('あ12', 'あ12')) t (typed, key);
select is((select count(*)::int from core.coverage c
    where c.symbol_key <> core.number_key(c.symbol) or c.number_key <> core.number_key(c.number)), 0,
    'the stored keys follow the same formula');
select is(core.employer_key(typed), '山田製作所', format('employer looked for as %s', typed))
from unnest(array['株式会社山田製作所', '(株)山田製作所', '㈱山田製作所', '山田 製作所']) typed;
select is(core.employer_key('齋藤システムズ'), core.employer_key('斎藤システムズ'), 'a variant makes no difference');
select is(core.telephone_key(typed), '0311112222', format('telephone %s', typed))
from unnest(array['03-1111-2222', '０３－１１１１－２２２２', '(03)1111 2222', '+81-3-1111-2222', '03ー1111ー2222']) typed;
select is((select count(*)::int from core.employer e where e.name_key <> core.employer_key(e.name)), 0,
    'the stored keys of employers follow the same formula');
select is((select count(*)::int from core.person p where p.telephone_key <> core.telephone_key(p.telephone)
        or p.telephone_end <> right(p.telephone_key, 4)), 0, 'so do those of telephones');
select is(core.name_tokens(1, '佐藤花子', 2), core.name_tokens(1, '藤花子', 1), 'the first character starts no token');
select isnt(core.name_tokens(1, '花子', 1), core.name_tokens(2, '花子', 1), 'a token is one society''s');
select is(core.digits('１２−３４ー５６‐７'), '12-34-56-7', 'every kind of hyphen is one, between numbers');

select is(core.symbol_and_number(typed), key, format('symbol and number %s', quote_literal(typed))) from (values
    ('12-345', array['12', '345', '']), ('0012－000345', array['12', '345', '']),
        ('12/345/01', array['12', '345', '01']),
    ('記号:12 番号:345 枝番:01', array['12', '345', '01']), ('被保険者記号12番号345', array['12', '345', '']),
        ('あ-7', array['あ', '7', '']),
    ('1255003456', array['1255', '3456', '']), ('12', null), ('佐藤', null), ('', null), ('a@b', null), ('12-', null),
        ('-12', null))
    t (typed, key);

-- Whoever connects may have backslashes read otherwise; what the functions say means the same all the while.
set local standard_conforming_strings = off;
select is(core.fold_kana('オーノ　すすむ'), 'オウノススム', 'readings are folded the same way');
select is(core.fold_kanji('佐々木 進'), '佐佐木進', 'and names');
select is(core.symbol_and_number('12 - 345'), array['12', '345', ''], 'and numbers');
select ok(not core.is_email('somebody@example jp'), 'and what is no address is none');

select * from finish();
rollback;
