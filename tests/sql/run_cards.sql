begin;
\ir fixtures.sql
\ir printing.sql
select plan(16);

select tap.member(1, n) from generate_series(1001, 1002) n \g /dev/null
select tap.approved(1, 1001, 1001, kind => 'login_notice'), tap.approved(1, 1002, 2) \g /dev/null
select tap.open(:'printer', 1002, 1001) as run \gset
\set cards '(select jsonb_agg(c order by c.position) from office.run_cards(%s, %s) c)'

select tap.call(:'printer', format(:'cards', :run, 1)) as cards_read \gset
select is(:'cards_read'::jsonb -> 0, jsonb_build_object('card_id', 101, 'position', 1, 'serial',
    core.card_serial('NR', 101),
    'kind', 'viewing_password_reissue', 'secret_kind', 'viewing', 'printed_on', (now() at time zone 'Asia/Tokyo')::date,
    'society_name', '北健康保険組合', 'society_postal_code', '1000001', 'society_address', '東京都千代田区千代田1-1',
    'society_telephone', '0312345678', 'postal_code', '1100001', 'address', '東京都台東区谷中1-2-3',
    'recipient', '株式会社山田製作所', 'department', '総務部', 'attention', '山田 太郎', 'member_name', '髙橋 健一',
    'login_id', '', 'replaces_serial', core.card_serial('NR', 1), 'replaces_printed_on', '2021-06-01', 'handling', ''),
    'a card is one person''s row, with the card that it replaces [MYK-8] [MYK-13]');
select is(:'cards_read'::jsonb #>> '{1,login_id}', 'member1001', 'a login notice carries the login ID [MYK-5]');
select is(:'cards_read'::jsonb #>> '{1,replaces_serial}', '', 'a first card replaces none');
select is(tap.recorded(1, 'run_cards_read', :run), 1, 'the reading is on record');
select is((select array_agg(e.person_id order by e.person_id) from core.audit_event e
    where e.society_id = 1 and e.what = 'card_read'), '{2,1001}'::bigint[], 'for each person in it');

-- What is printed is what was copied when the run was opened.
update core.employer set address = 'elsewhere' where society_id = 1 and employer_id = 1;
select is(tap.call(:'printer', format(:'cards', :run, 1)) #>> '{0,address}', '東京都台東区谷中1-2-3',
    'a change of the record does not reach a numbered card');

select is(tap.code(:'printer2', format(:'cards', :run, 1)), 'MD064', 'only who opened the run reads it');
select is(tap.code(:'printer', format(:'cards', :run, 2)), 'MD011', 'with the fence that is current');
select is(tap.code(:'printer', format(:'cards', :run, 'null')), 'MD011', 'and never without one');
select is(tap.code(:'printer', format(:'cards', 4711, 1)), 'MD022', 'an unknown run is unknown');
select is(tap.code(:'other_printer', format(:'cards', :run, 1)), 'MD022', 'another society''s run does not exist');
select is(tap.code(:'clerk', format(:'cards', :run, 1)), '42501', 'a clerk reads no print data');
select is(tap.code(:'supervisor', format(:'cards', :run, 1)), '42501', 'nor does a supervisor');
select tap.stage(:'printer', :run) \g /dev/null
select is(jsonb_array_length(tap.call(:'printer', format(:'cards', :run, 1))), 2, 'staging does not end the reading');
select tap.call(:'printer', format('office.finish_printing(gen_random_uuid(), %s, 1)', :run)) \g /dev/null
select is(tap.code(:'printer', format(:'cards', :run, 1)), 'MD072', 'a printed run is read no more');
select tap.approved(1, 1003, 1002) \g /dev/null
select tap.open(:'printer', 1003) as late \gset
select tap.expire(1, :late) \g /dev/null
select is(tap.code(:'printer', format(:'cards', :late, 1)), 'MD065', 'nor is an expired one');

select * from finish();
rollback;
