begin;
\ir fixtures.sql
select plan(11);

select is(core.typed_serial(core.card_serial('NR', 1234)), core.card_serial('NR', 1234), 'as written');
select is(core.typed_serial(replace(core.card_serial('NR', 1234), '-', '')), core.card_serial('NR', 1234),
    'without hyphens');
select is(core.typed_serial(lower(core.card_serial('NR', 1234))), core.card_serial('NR', 1234), 'in small letters');
select is(core.typed_serial('ＮＲ－０００１２３４ー' || right(core.card_serial('NR', 1234), 1)), core.card_serial('NR', 1234),
    'in full width, with a long vowel mark for a hyphen');
select is(core.typed_serial('  NR 000 1234 ' || right(core.card_serial('NR', 1234), 1) || chr(13) || chr(10)),
    core.card_serial('NR', 1234), 'with blanks, and the scanner''s line end');
select is(core.typed_serial('NR-0001234-' || (right(core.card_serial('NR', 1234), 1)::int + 1) % 10), null,
    'a wrong check digit is no serial');
select is(core.typed_serial('NR-0001243-' || right(core.card_serial('NR', 1234), 1)), null,
    'nor are two digits the wrong way round');
select is(core.typed_serial('N1-0001234-5'), null, 'nor is another shape');
select is(core.typed_serial(''), null, 'nor is nothing');
select is(core.typed_serial(null), null, 'nor is null');
select is((select count(*) from generate_series(0, 999999, 7) n
    where core.typed_serial(lower(core.card_serial('SU', n))) is distinct from core.card_serial('SU', n)), 0::bigint,
    'every serial is read back');

select * from finish();
rollback;
