-- What was proposed, field by field.
begin;
\ir fixtures.sql
select plan(9);

set local session authorization :administrator;
select is_empty('select * from office.profile_changes()', 'nothing at first');
select office.propose_profile(tap.op(1), jsonb_set(jsonb_set(tap.profile('north'), '{claims,minutes}',
    '{"value": 20, "assumed": "as we work"}'), '{answers}',
    '[{"code": "1", "question": "Q", "answer": "A", "holds_until": null}]')
    #- '{mail_categories}', 'some things') \g /dev/null
select is((select may_decide from office.profile_changes()), false, 'the proposer does not decide');
set local session authorization :supervisor;
select is((select may_decide from office.profile_changes()), true, 'somebody else does');
select results_eq($$ select d ->> 'field' as field, d -> 'before' as before, d -> 'after' as after
        from office.profile_changes() c, jsonb_array_elements(c.difference) d order by 1 $$, $$ values
    ('answers[0].answer', null::jsonb, '"A"'::jsonb), ('answers[0].code', null, '"1"'),
    ('answers[0].holds_until', null, 'null'), ('answers[0].question', null, '"Q"'), ('claims.minutes', '15', null),
    ('claims.minutes.assumed', null, '"as we work"'), ('claims.minutes.value', null, '20'),
    ('mail_categories[0].code', '"news"', null), ('mail_categories[0].name', '"News"', null),
    ('mail_categories[0].on', 'true', null) $$,
    'every field that differs, before and after');
select results_eq($$ select reason, proposed_by, decided_by, base_version from office.profile_changes() $$,
    $$ values ('some things', '管理 一', '', 1) $$, 'who proposed it, and why');
select office.reject_profile(tap.op(2), 1, 'no') \g /dev/null
select results_eq($$ select state, decided_by, decision_note, may_decide from office.profile_changes() $$,
    $$ values ('rejected', '承認 一', 'no', false) $$, 'and what became of it');
set local session authorization :other_supervisor;
select is_empty('select * from office.profile_changes()', 'another society has its own');
set local session authorization :clerk;
select throws_ok('select * from office.profile_changes()', '42501', null, 'a clerk does not look');
set local session authorization :auditor;
select throws_ok('select * from office.profile_changes()', '42501', null, 'nor does an auditor here');

select * from finish();
rollback;
