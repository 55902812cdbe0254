begin;
\ir fixtures.sql
\ir printing.sql
select plan(5);

update core.society_profile p set profile = jsonb_set(p.profile, '{cards,login_notice}',
    '{"version": 7, "texts": [{"slot": "title", "text": "Login"},
        {"slot": "note", "text": {"value": "Keep it", "assumed": "x"}}]}')
where p.society_id = 1;
\set texts '(select jsonb_agg(t) from office.card_texts(%L) t)'

select is(tap.call(:'printer', format(:'texts', 'login_notice')),
    '[{"slot": "title", "text": "Login", "version": 7}, {"slot": "note", "text": "Keep it", "version": 7}]',
    'the texts of a card come from the profile, in its order, with their version');
select is(tap.call(:'other_printer', format(:'texts', 'login_notice')),
    '[{"slot": "title", "text": "Login", "version": 1}]',
    'each society has its own');
select is(tap.call(:'printer', format(:'texts', 'referral')), null, 'a kind that is not printed has none');
select is(tap.code(:'clerk', format(:'texts', 'login_notice')), '42501', 'they are for the print room');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'texts', 'login_notice')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
