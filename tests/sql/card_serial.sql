-- Numbers outside the seal.
begin;
\ir fixtures.sql
select plan(9);

select is(core.card_serial(mark, number), serial, serial) from (values
    ('MK', 1234::bigint, 'MK-0001234-5'), ('NR', 1, 'NR-0000001-0'), ('ABC', 1234, 'ABC-0001234-1'),
        ('AA', 0, 'AA-0000000-' || right(core.card_serial('AA', 0), 1)),
    ('ZZ', 9999999, 'ZZ-9999999-' || right(core.card_serial('ZZ', 9999999), 1))) t (mark, number, serial);
select is(core.typed_serial('ａｂｃ 0001234 1'), 'ABC-0001234-1', 'three letters are read as well');
select matches(core.card_serial('MK', 12345678), '^MK-12345678-[0-9]$', 'a number of eight digits is not cut');
-- ISO 7064 MOD 11,10 finds every single wrong digit.
select is((select count(*)::int from generate_series(1, 200) n, generate_series(0, 6) place, generate_series(0, 9) digit
    where core.card_serial('MK', overlay(lpad(n::text, 7, '0') placing digit::text from place + 1 for 1)::bigint)
            = left(core.card_serial('MK', overlay(lpad(n::text, 7, '0') placing digit::text
                from place + 1 for 1)::bigint), 11)
                || right(core.card_serial('MK', n), 1)
        and substr(lpad(n::text, 7, '0'), place + 1, 1) <> digit::text), 0,
            'one wrong digit never has the same check digit');
select isnt(right(core.card_serial('MK', 1), 1), right(core.card_serial('KM', 1), 1), 'the mark counts as well');

select * from finish();
rollback;
