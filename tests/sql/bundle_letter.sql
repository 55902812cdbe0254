-- The letter on top of a bundle: whom it goes to, how many, which serials. It lies open.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(12);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1002) n \g /dev/null
select tap.member(1, 1003, null, 'special_retired'), tap.approved(1, 1003, 1003) \g /dev/null
select tap.counted(:'printer', :'printer2', 1001, 1002, 1003) as run \gset
\set letter 'office.bundle_letter(%s)'
select tap.bundle_of(1, 1001) as bundle, tap.bundle_of(1, 1003) as home \gset

select is(tap.code(:'printer2', format(:'letter', :bundle)), 'MD043', 'what leaves is known once it has left');
select tap.withdraw(1002) \g /dev/null
select tap.call(:'printer2', format('office.dispatch_bundle(tap.op(1), %s)', :bundle)),
    tap.call(:'printer2', format('office.dispatch_bundle(tap.op(2), %s)', :home)) \g /dev/null
select tap.call(:'printer2', format(:'letter', :bundle)) as paper \gset
select is(:'paper'::jsonb -> 'serials', jsonb_build_array((tap.serials(1, :run))[1]),
    'the cards that left, without the one that was pulled');
select is((:'paper'::jsonb ->> 'recipient') || ', ' || (:'paper'::jsonb ->> 'attention'),
    (select e.name || ', ' || e.attention from core.employer e where e.society_id = 1 and e.employer_id = 1),
    'to the person in charge');
select is(:'paper'::jsonb ->> 'society', (select s.name from core.society s where s.society_id = 1),
    'from the society');
select is((select array_agg(k order by k) from jsonb_object_keys(:'paper'::jsonb) k),
    array['address', 'attention', 'bundle_id', 'department', 'dispatched_on', 'postal_code', 'recipient', 'serials',
        'society', 'society_address', 'society_postal_code', 'society_telephone', 'tracking'],
    'and nothing else');
select ok(:'paper' !~ 'Family1001|Given1001|7000|member1001', 'no name, number or login of a member');
select ok(:'paper' ~ (tap.serials(1, :run))[1], 'a text that stands in it is found');
select is(tap.code(:'printer2', format(:'letter', :home)), 'MD186', 'a card that goes home needs none');
select is(tap.code(:'printer2', format(:'letter', 4711)), 'MD023', 'no such bundle');
select is(tap.code(:'other_printer', format(:'letter', :bundle)), 'MD023', 'another society''s does not exist');
select is(tap.code(:'supervisor', format(:'letter', :bundle)), '42501', 'who dispatches prints it');
select is(tap.recorded(1, 'bundle_letter_read', :bundle), 1, 'on record');

select * from finish();
rollback;
