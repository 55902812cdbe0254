-- Who answers what (MYK-18).
begin;
\ir fixtures.sql
select plan(4);

select tap.set_profile('{directory}',
    '[{"section": "適用課", "telephone": "03-0000-0000", "guidance": 1, "topics": ["資格"]},
    {"section": "総務課", "telephone": "03-0000-0001", "guidance": null, "topics": ["その他", "苦情"]}]') \g /dev/null
set local session authorization :clerk;
select results_eq('select * from office.directory()', $$ values
    ('適用課', '03-0000-0000', 1, array['資格']), ('総務課', '03-0000-0001', null, array['その他', '苦情']) $$,
    'section, telephone, guidance number and topics');
set local session authorization :printer;
select is((select count(*)::int from office.directory()), 2, 'everybody on the staff may look');
set local session authorization :other_clerk;
select is_empty('select * from office.directory()', 'another society has its own');
set local session authorization :portal;
select throws_ok('select * from office.directory()', '42501', null, 'it is not for portals');

select * from finish();
rollback;
