-- The general answers are found by their words (AIS-18, MYK-20).
begin;
\ir fixtures.sql
select plan(13);

select tap.set_profile('{answers}', '[
    {"code": "Q8", "question": "ヘルスケアポイントを使いたい。", "answer": "右側のボタンから。", "holds_until": null},
    {"code": "2-4", "question": "Pep Upはいつまで使えるか。", "answer": "3月まで。", "holds_until": "2025-03-31"},
    {"code": "9", "question": "先の話。", "answer": "まだ先。", "holds_until": "2999-12-31"}]') \g /dev/null
set local session authorization :clerk;
select is((select string_agg(code, ' ') from office.answers(query)), codes, quote_nullable(query))
from (values ('', 'Q8 2-4 9'), (null, 'Q8 2-4 9'), ('ポイント', 'Q8'), ('ﾎﾟｲﾝﾄ', 'Q8'), ('ぽいんと ボタン', 'Q8'),
    ('pep　up', '2-4'), ('ポイント 3月', null), ('2-4', '2-4')) t (query, codes);
select results_eq($$ select code, holds from office.answers('') $$, $$ values ('Q8', true), ('2-4', false), ('9',
    true) $$,
    'an answer whose day is over does not hold any more');
select is((select answer from office.answers('Q8')), '右側のボタンから。', 'it is told as it is written');
select throws_ok($$ select * from office.answers(repeat('x', 201)) $$, 'MD005', null, 'a search is no book');
set local session authorization :other_clerk;
select is_empty($$ select * from office.answers('') $$, 'another society has its own');
set local session authorization :portal;
select throws_ok($$ select * from office.answers('') $$, '42501', null, 'they are not for portals');

select * from finish();
rollback;
