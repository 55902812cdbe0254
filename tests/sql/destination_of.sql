-- Where a card goes is derived, never typed (I-1).
begin;
\ir fixtures.sql
select plan(9);

create function tap.goes(coverage bigint, society int default 1) returns text language sql as $$
    select concat_ws('|', d.route, d.employer_id, d.postal_code, d.address, d.recipient, d.department, d.attention)
    from core.destination_of(society, coverage, 'viewing_password_issue') d
$$;
select is(tap.goes(1), 'employer|1|1100001|東京都台東区谷中1-2-3|株式会社山田製作所|総務部|山田 太郎',
    'general: the employer''s representative address (MYK-2)');
select is(tap.goes(3), 'home|1000001|神奈川県横浜市中区本町三丁目4番5号|渡邉 幸子||', 'voluntary continuation: home (MYK-5)');
select is(tap.goes(1, 2), 'home|1000001|大阪府大阪市北区梅田2-2-2|佐藤 花子||', 'another profile, another route');
select is(tap.goes(10), '', 'an employer without an address: nowhere');
select is(tap.goes(999), '', 'no coverage: nowhere');
update core.coverage set status = 'special_retired', employer_id = null where society_id = 1 and coverage_id = 1;
select matches(tap.goes(1), '^home\|', 'special retired: home');
update core.coverage set status = 'general' where society_id = 1 and coverage_id = 1;
select is(tap.goes(1), '', 'general without an employer: nowhere');
update core.person set postal_code = '' where society_id = 1 and person_id = 3;
select is(tap.goes(3), '', 'a home without a postal code: nowhere');
update core.society_profile set profile = profile #- '{routes,general}' where society_id = 1;
select is(tap.goes(2), '', 'a profile that does not say: nowhere');

select * from finish();
rollback;
