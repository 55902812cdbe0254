-- What the member's own page says.
begin;
\ir fixtures.sql
select plan(7);

select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
create temporary table expected as select core.business_day_after(1, core.today(), 5) as promised;
grant select on expected to public;

set local session authorization :portal;
select is(portal.viewing_status('north', 'kenichi'),
    '{"wishes_to_view": true, "works_since": "2021-06-03T10:00:00.000+09:00", "card_under_way": false,
    "expected_on": null}',
    'a viewing password works');
select is(portal.viewing_status('north', 'hanako.s'),
    (select jsonb_build_object('wishes_to_view', true, 'works_since', null,
    'card_under_way', true, 'expected_on', promised) from expected), 'a card is under way');
select is(portal.viewing_status('north', 'shiro'),
    '{"wishes_to_view": false, "works_since": null, "card_under_way": false, "expected_on": null}', 'no wish (MYK-15)');
select is(portal.viewing_status('north', 'nobody'), portal.viewing_status('north', 'shiro'),
    'an unknown login id gets the answer of an account without a wish');
select is(portal.viewing_status('south', 'hanako.s'), portal.viewing_status('north', 'shiro'),
    'so does a society not served');
select is(portal.viewing_status(null, null), portal.viewing_status('north', 'shiro'), 'so does nothing at all');
set local session authorization :clerk;
select throws_ok($$ select portal.viewing_status('north', 'kenichi') $$, '42501', null,
    'a member of staff is no portal');

select * from finish();
rollback;
