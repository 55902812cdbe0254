-- Who may have written a mail, item by item; nobody is chosen [AIS-7] [AIS-17].
begin;
\ir fixtures.sql
select plan(15);

create function tap.proposed(name text, number text, address text) returns text language sql as $$
    select coalesce(string_agg(concat_ws(' ', p.person_id, p.name_is, p.symbol_number_is, p.address_is), ', '), '')
    from office.propose_members(name, number, address) p
$$;
grant execute on function tap.proposed(text, text, text) to public;
set local session authorization :clerk;
select is(tap.proposed('佐藤 花子', '0012-000345', '台東区上野１－２－３'),
    '1 match match match, 8 differs match match', 'the one whom all items fit, then whom some fit');
select is(tap.proposed('髙橋健一', '', ''), '2 match not_given not_given', 'by the name alone');
select is(tap.proposed('高橋　健一', '', ''), '2 match not_given not_given', 'in any way of writing');
select is(tap.proposed('', '12-345', ''), '1 not_given match not_given, 8 not_given match not_given',
    'by the number alone, the insured person first [AIS-1]');
select is(tap.proposed('佐藤 花子', '0012-000346', ''), '1 match differs not_given, 2 differs match not_given',
    'where name and number are two people''s, both are shown');
select is(tap.proposed('佐藤 花子', '0012-000345', '大阪府大阪市北区梅田2-2-2'),
    '1 match match differs, 8 differs match differs', 'an address that is another one is said');
select is(tap.proposed('山本 優子', '', ''), '6 match not_given not_given, 7 match not_given not_given',
    'two of the same name are both there');
select is((select bool_and(tie) from office.propose_members('山本 優子', '', '')), true, 'and marked [I-7]');
select is(tap.proposed('誰か', '9999-999999', ''), '', 'nobody fits');
select throws_ok($$ select * from office.propose_members(' ', '?', 'x') $$, 'MD005', null,
    'an address alone finds nobody');
select throws_ok($$ select * from office.propose_members(repeat('x', 401), '', '') $$, 'MD005', null, 'too long');
reset session authorization;
select is((select count(*)::int from core.audit_event where what = 'mail_compared' and details = '{"hits": 2}'), 6,
    'each look is on record with the number of lines');
select is((select count(*)::int from core.audit_event where details::text ~ '佐藤|上野'), 0, 'and nothing else');
set local session authorization :other_clerk;
select is(tap.proposed('髙橋 健一', '', ''), '', 'another society''s members are not found');
set local session authorization :supervisor;
select throws_ok($$ select * from office.propose_members('佐藤 花子', '', '') $$, '42501', null,
    'mail is read at the counter');

select * from finish();
rollback;
