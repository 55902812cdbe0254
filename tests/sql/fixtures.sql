-- What every test of a function starts from: two societies, a login for each duty, and a handful of invented members.
-- Included with \ir at the head of a test, inside its transaction, so that the rollback takes it away again. To act as
-- a person: `set local session authorization :clerk;`, and `reset session authorization;` to be the operator again.
\set QUIET on
\set ON_ERROR_ROLLBACK off
\pset format unaligned
\pset tuples_only on
set local search_path = tap, public;
set local client_min_messages = warning;

\set a_key AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
\set verifier '''SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$' :a_key ':' :a_key ''''

-- Society 1, "north": the employer's representative address, home for those without an employer.
\set clerk st_000101
\set clerk2 st_000102
\set supervisor st_000103
\set supervisor2 st_000104
\set printer st_000105
\set printer2 st_000106
\set auditor st_000107
\set administrator st_000108
\set everything st_000109
-- Society 2, "south": its own people and its own members with the same names.
\set other_clerk st_000201
\set other_supervisor st_000202
\set other_printer st_000203
\set other_printer2 st_000204
-- pt_000301 serves north, pt_000302 serves south, pt_000303 both.
\set portal pt_000301
\set other_portal pt_000302
\set both_portal pt_000303

create function tap.profile(code text) returns jsonb language sql as $$
    select jsonb_build_object(
        'format', 1, 'code', code, 'portal', 'Test portal',
        'eligibility', '{"dependants": "limited", "insured_only": ["fees"], "follows": "coverage"}'::jsonb,
        'registration', '{"ways": ["web_form"], "needs_temporary_password": false, "consent": true,
            "identity": ["symbol_number", "name", "birth_date"], "link_hours": 24, "links": 1,
            "confirmation_key": false, "again": "refused"}'::jsonb,
        'login', '{"id": {"min": 4, "max": 40, "chosen_by": "member", "changeable": true, "email_too": false},
            "password": {"min": 8, "max": 40, "needs": [], "symbols": "any"}, "failures": 5,
            "forgotten": ["id", "password", "both"]}'::jsonb,
        'emails', '{"max": 3, "one_registrant": true, "sender": "info@test.example", "domain": "test.example",
            "change_confirmed": true, "recheck_after_days": 30, "recheck_registered_until": "2022-06-06"}'::jsonb,
        'viewing', '{"offered": true, "password": {"min": 8, "max": 40, "needs": [], "symbols": "any"}}'::jsonb,
        'nickname', '{"offered": true, "refuse_real_name": true}'::jsonb,
        'mail_categories', '[{"code": "news", "name": "News", "on": true}]'::jsonb,
        'retention', '{"default": {"phases": [{"access": "closed", "months": 12}], "then": "erased"}}'::jsonb,
        'search', '{"cap": 50}'::jsonb,
        'identity', '{"items": [{"field": "name", "required": true}, {"field": "birth_date", "required": true},
            {"field": "symbol_number", "required": false}, {"field": "address", "required": false},
            {"field": "kana", "required": false}, {"field": "employer", "required": false},
            {"field": "phone", "required": false}, {"field": "email", "required": false}],
            "needed": 3, "protected": ["address", "phone", "emails"], "failures": 3, "call_back": true}'::jsonb,
        'secrets', '{"viewing": {"alphabet": "acdefhkmnprtwxy347", "length": 15, "group": 5},
            "login": {"alphabet": "acdefhkmnprtwxy347", "length": {"value": 16, "assumed": "not given"},
                "group": 4}}'::jsonb,
        'requests', '{
            "viewing_password_issue": {"channels": ["portal", "telephone", "counter"], "promise_business_days": 5,
                "lane": "normal", "identity": true, "secret": "viewing", "form": "vfold-a5"},
            "viewing_password_reissue": {"channels": ["portal", "telephone", "counter"],
                "promise_business_days": {"value": 5, "assumed": "about a week"}, "lane": "normal", "identity": true,
                "secret": "viewing", "form": "vfold-a5"},
            "login_notice": {"channels": ["telephone", "counter"], "promise_business_days": 5, "lane": "high",
                "identity": true, "secret": "login", "form": "vfold-a5"}}'::jsonb,
        'routes', '{"general": "employer", "voluntary_continuation": "home", "special_retired": "home"}'::jsonb,
        'notices', '[{"code": "fees", "name": "Fees", "from": "2025-02-01", "keep_years": 5}]'::jsonb,
        'cards', '{"viewing_password_issue": {"version": 1, "texts": [{"slot": "title", "text": "Viewing password"}]},
            "viewing_password_reissue": {"version": 1, "texts": [{"slot": "title", "text": "Viewing password"}]},
            "login_notice": {"version": 1, "texts": [{"slot": "title", "text": "Login"}]}}'::jsonb,
        'calendar', '{"hours": "9-17", "closed_yearly": []}'::jsonb,
        'roster', '{"most_new_percent": 30, "most_lost_percent": 5, "most_changed_percent": 30}'::jsonb,
        'claims', '{"minutes": 15}'::jsonb, 'runs', '{"hours": 4}'::jsonb,
        -- No hour is odd: tests run at any hour.
        'approvals', '{"request_days": 10, "approval_days": 10, "full_check_percent": 0, "day_from": 0,
            "day_to": 24}'::jsonb,
        'step_up', '{"approve": false, "print": false, "reconcile": false, "dispatch": false, "roles": false,
            "minutes": 0}'::jsonb)
$$;

-- A hash of the right shape; the same seed gives the same hash.
create function tap.phc(seed text) returns text language sql immutable as $$
    select '$argon2id$v=19$m=19456,t=2,p=1$'
        || rtrim(encode(substring(sha256(convert_to(seed, 'UTF8')) from 1 for 16), 'base64'), '=') || '$'
        || rtrim(encode(sha256(convert_to('hash of ' || seed, 'UTF8')), 'base64'), '=')
$$;

create function tap.person(
    society int, id bigint, family text, given text, family_kana text, given_kana text, birth date, address text,
    telephone text default '')
    returns void language sql as $$
    insert into core.person (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, sex,
        postal_code, address, telephone, family_key, given_key, kanji_key)
    values (society, id, family, given, family_kana, given_kana, birth, 'unknown', '1000001', address, telephone,
        core.fold_kana(family_kana), core.fold_kana(given_kana), core.fold_kanji(family || given))
$$;

do $$
declare
    verifier text := 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$' || repeat('A', 43) || '=:' || repeat('A', 43)
        || '=';
begin
    update core.installation set next_society = 1;
    perform job.load_society('north', 'NR', '北健康保険組合', '1000001', '東京都千代田区千代田1-1', '0312345678',
        tap.profile('north'));
    perform job.load_society('south', 'SU', '南健康保険組合', '1000002', '東京都千代田区皇居外苑1-1', '0387654321',
        jsonb_set(tap.profile('south'), '{routes,general}', '"home"'));
    perform job.create_staff('north', 101, '窓口 一', '{clerk}', verifier);
    perform job.create_staff('north', 102, '窓口 二', '{clerk}', verifier);
    perform job.create_staff('north', 103, '承認 一', '{supervisor}', verifier);
    perform job.create_staff('north', 104, '承認 二', '{supervisor}', verifier);
    perform job.create_staff('north', 105, '印刷 一', '{printer}', verifier);
    perform job.create_staff('north', 106, '印刷 二', '{printer}', verifier);
    perform job.create_staff('north', 107, '監査 一', '{auditor}', verifier);
    perform job.create_staff('north', 108, '管理 一', '{administrator}', verifier);
    perform job.create_staff('north', 109, '兼務 一', '{clerk,supervisor,printer}', verifier);
    perform job.create_staff('south', 201, '窓口 南', '{clerk}', verifier);
    perform job.create_staff('south', 202, '承認 南', '{supervisor}', verifier);
    perform job.create_staff('south', 203, '印刷 南', '{printer}', verifier);
    perform job.create_staff('south', 204, '発送 南', '{printer}', verifier);
    perform job.create_portal_login(301, verifier, '{north}');
    perform job.create_portal_login(302, verifier, '{south}');
    perform job.create_portal_login(303, verifier, '{north,south}');
end
$$;

insert into core.employer (society_id, employer_id, code, name, postal_code, address, department, attention) values
    (1, 1, 'E001', '株式会社山田製作所', '1100001', '東京都台東区谷中1-2-3', '総務部', '山田 太郎'),
    (1, 2, 'E002', '空地商会', '', '', '', ''), -- no address on file: nothing can be sent there
    (2, 1, 'E001', '南海工業株式会社', '5300001', '大阪府大阪市北区梅田1-1-1', '人事部', '南 花子');

-- Person 1: general, registered, never had a card.   Person 2: general, has a viewing password from card NR-0000001.
-- Person 3: voluntary continuation, at home.         Person 4: lost the coverage.
-- Person 5: general, not registered.                 Persons 6 and 7: same name and birth date.
-- Person 8: dependant of person 1.                   Person 9: registered, wishes no viewing.
-- Person 10: general with an employer that has no address. 11: special characters in the name.
select tap.person(1, 1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '東京都台東区上野1-2-3', '0311112222') \g /dev/null
select tap.person(1, 2, '髙橋', '健一', 'タカハシ', 'ケンイチ', '1975-12-31', '東京都墨田区押上1-1-2') \g /dev/null
select tap.person(1, 3, '渡邉', '幸子', 'ワタナベ', 'サチコ', '1960-01-08', '神奈川県横浜市中区本町三丁目4番5号') \g /dev/null
select tap.person(1, 4, '鈴木', '次郎', 'スズキ', 'ジロウ', '1990-07-07', '埼玉県さいたま市浦和区高砂3-15-1') \g /dev/null
select tap.person(1, 5, '田中', '三郎', 'タナカ', 'サブロウ', '1985-05-05', '千葉県千葉市中央区市場町1-1') \g /dev/null
select tap.person(1, 6, '山本', '優子', 'ヤマモト', 'ユウコ', '1992-02-29', '東京都品川区東品川1-1') \g /dev/null
select tap.person(1, 7, '山本', '優子', 'ヤマモト', 'ユウコ', '1992-02-29', '東京都品川区西品川2-2') \g /dev/null
select tap.person(1, 8, '佐藤', '一郎', 'サトウ', 'イチロウ', '2010-10-10', '東京都台東区上野1-2-3') \g /dev/null
select tap.person(1, 9, '伊藤', '四郎', 'イトウ', 'シロウ', '1970-03-03', '東京都北区王子1-1-1') \g /dev/null
select tap.person(1, 10, '中村', '五郎', 'ナカムラ', 'ゴロウ', '1971-06-06', '東京都港区芝1-1-1') \g /dev/null
select tap.person(1, 11, '<b>𠮷野</b>', '''; --', 'ヨシノ', 'アキラ', '1988-08-08', '東京都渋谷区神南1-1-1') \g /dev/null
select tap.person(2, 1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '大阪府大阪市北区梅田2-2-2') \g /dev/null
select tap.person(2, 2, '南', '次郎', 'ミナミ', 'ジロウ', '1981-01-01', '大阪府大阪市北区梅田3-3-3') \g /dev/null

insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, status,
    acquired_on, lost_on, loss_reason) values
    (1, 1, 1, 1, '0012', '000345', '00', true, 'general', '2010-04-01', null, ''),
    (1, 2, 2, 1, '0012', '000346', '00', true, 'general', '2005-04-01', null, ''),
    (1, 3, 3, null, '9001', '000007', '00', true, 'voluntary_continuation', '2026-04-01', null, ''),
    (1, 4, 4, 1, '0012', '000348', '00', true, 'general', '2015-04-01', '2020-04-01', 'left_employer'),
    (1, 5, 5, 1, '0012', '000349', '00', true, 'general', '2012-04-01', null, ''),
    (1, 6, 6, 1, '0012', '000350', '00', true, 'general', '2018-04-01', null, ''),
    (1, 7, 7, 1, '0012', '000351', '00', true, 'general', '2019-04-01', null, ''),
    (1, 8, 8, 1, '0012', '000345', '01', false, 'general', '2010-10-10', null, ''),
    (1, 9, 9, 1, '0012', '000352', '00', true, 'general', '2001-04-01', null, ''),
    (1, 10, 10, 2, '0013', '000001', '00', true, 'general', '2001-04-01', null, ''),
    (1, 11, 11, 1, '0012', '000353', '00', true, 'general', '2020-04-01', null, ''),
    (2, 1, 1, 1, '0012', '000345', '00', true, 'general', '2010-04-01', null, ''),
    (2, 2, 2, 1, '0012', '000346', '00', true, 'general', '2011-04-01', null, '');

insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, wishes_to_view,
    registered_at,
    consented_at, last_login_at) values
    (1, 1, 1, 1, 'hanako.s', 'registered', true, '2025-05-01 10:00+09', '2025-05-01 10:00+09', '2026-10-01 08:00+09'),
    (1, 2, 2, 2, 'kenichi', 'registered', true, '2021-05-01 10:00+09', '2021-05-01 10:00+09', null),
    (1, 3, 3, 3, 'sachiko', 'registered', true, '2026-05-01 10:00+09', '2026-05-01 10:00+09', null),
    (1, 4, 4, 4, 'jiro4', 'registered', true, '2019-05-01 10:00+09', '2019-05-01 10:00+09', null),
    (1, 6, 6, 6, 'yuko6', 'registered', true, '2024-05-01 10:00+09', '2024-05-01 10:00+09', null),
    (1, 7, 7, 7, 'yuko7', 'frozen', true, '2024-05-01 10:00+09', '2024-05-01 10:00+09', null),
    (1, 9, 9, 9, 'shiro', 'registered', false, '2024-05-01 10:00+09', '2024-05-01 10:00+09', null),
    (1, 10, 10, 10, 'goro', 'registered', true, '2024-05-01 10:00+09', '2024-05-01 10:00+09', null),
    (1, 11, 11, 11, 'akira', 'registered', true, '2024-05-01 10:00+09', '2024-05-01 10:00+09', null),
    (2, 1, 1, 1, 'hanako.s', 'registered', true, '2025-05-01 10:00+09', '2025-05-01 10:00+09', null),
    (2, 2, 2, 2, 'jiro', 'registered', true, '2025-05-01 10:00+09', '2025-05-01 10:00+09', null);

insert into core.account_email (society_id, account_id, position, email, verified_at) values
    (1, 1, 1, 'Hanako@Example.JP', '2025-05-01 10:05+09'),
    (1, 1, 2, 'hanako@mail.example', null),
    (2, 1, 1, 'hanako@example.jp', '2025-05-01 10:05+09');

insert into core.counter (society_id, kind, last)
select s, k, 100 from generate_series(1, 2) s,
    unnest(array['person', 'coverage', 'account', 'employer', 'credential', 'request', 'run', 'bundle', 'card']) k
on conflict (society_id, kind) do update set last = 100;

-- Person 2's viewing password, on the card NR-0000001, dispatched long ago.
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, staged_at, active_at)
values (1, 1, 2, 'viewing', 'active', tap.phc('old secret of person 2'), '2021-06-01 10:00+09', '2021-06-03 10:00+09');
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, secret_kind,
    received_at, promised_on, taken_by, verified_by, submitted_by, submitted_at, decided_by, decided_at, identity)
values (1, 1, 'viewing_password_issue', 'telephone', 'dispatched', 2, 2, 2, 'viewing', '2021-05-28 10:00+09',
    '2021-06-04',
    101, 101, 101, '2021-05-28 10:10+09', 103, '2021-05-28 11:00+09', 'passed');
insert into core.run (society_id, run_id, form, station, state, opened_by, opened_at, printed_at, closed_at,
    reconciled_by,
    cards, expires_at)
values (1, 1, 'vfold-a5', 'desk', 'closed', 105, '2021-06-01 09:00+09', '2021-06-01 10:00+09', '2021-06-01 11:00+09',
    106, 1,
    '2021-06-01 13:00+09');
insert into core.bundle (society_id, bundle_id, route, employer_id, state, ready_since, dispatched_at, dispatched_by)
values (1, 1, 'employer', 1, 'dispatched', '2021-06-01 11:00+09', '2021-06-03 10:00+09', 106);
insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, credential_id, kind,
    secret_kind,
    state, printed_on, route, employer_id, recipient, department, attention, postal_code, address, member_name,
        approved_by,
    printed_by, reconciled_by, dispatched_by, bundle_id, dispatched_at)
values (1, 1, 1, 1, core.card_serial('NR', 1), 1, 2, 1, 'viewing_password_issue', 'viewing', 'dispatched', '2021-06-01',
    'employer', 1, '株式会社山田製作所', '総務部', '山田 太郎', '1100001', '東京都台東区谷中1-2-3', '髙橋 健一', 103, 105, 106,
    106, 1, '2021-06-03 10:00+09');

-- Operation ids that a test can name.
create function tap.op(number int) returns uuid language sql immutable as $$
    select lpad(number::text, 32, '0')::uuid
$$;

-- Who is signed in, from inside a function: the operator only.
create function tap.act_as(login text) returns void language plpgsql as $$
begin
    perform set_config('session_authorization', login, true);
end
$$;

-- Puts another value into a society's profile, without the two persons whom that takes.
create function tap.set_profile(path text[], value jsonb, society int default 1) returns void language sql as $$
    update core.society_profile p set profile = jsonb_set(p.profile, path, value) where p.society_id = society
$$;

-- Lets a society offer every kind that is done without a card: with approval what resets, deletes or joins.
create function tap.offer_all(society int default 1) returns void language sql as $$
    select tap.set_profile(array['requests', kind], format('{"channels": ["email", "telephone", "counter"],
        "promise_business_days": 3, "lane": "%s", "identity": %s}', lane,
        case when checked then 'true' else 'false' end)::jsonb, society)
    from (values ('registration_reset', 'low', true), ('account_deletion', 'normal', true),
        ('number_succession', 'high', true), ('account_freeze', 'without_approval', true),
        ('registration_inquiry', 'without_approval', true), ('email_assistance', 'without_approval', false),
        ('referral', 'without_approval', false)) k (kind, lane, checked)
$$;

-- Answers to the identity check that are right for a person; one with a look-alike is asked for the address, too.
create function tap.right_answers(society int, person bigint, coverage bigint default null) returns jsonb
    language sql as $$
    select jsonb_build_object('name', p.family_name || ' ' || p.given_name, 'birth_date', p.birth_date::text,
        'symbol_number', c.symbol || '-' || c.number)
        || case when core.is_tie(society, person) then jsonb_build_object('address', p.address) else '{}' end
    from core.person p join core.coverage c on c.society_id = p.society_id and c.person_id = p.person_id
    where p.society_id = society and p.person_id = person and c.coverage_id = coalesce(coverage, c.coverage_id)
$$;

-- A request of north that has come so far: 'received', 'claimed', 'verified', 'waiting' (all by :clerk), 'approved' (by
-- :supervisor). Returns its number. The operator calls it and stays the operator.
create function tap.request(
    coverage bigint, kind text default 'viewing_password_issue', up_to text default 'waiting', despite text default '')
    returns bigint language plpgsql as $$
declare
    operator text := session_user;
    right_ones jsonb := tap.right_answers(1, (select c.person_id from core.coverage c
        where c.society_id = 1 and c.coverage_id = coverage), coverage);
    id bigint;
begin
    perform tap.act_as('st_000101');
    id := office.take_request(gen_random_uuid(), kind, 'telephone', coverage, false, 'asked by telephone', despite)
        ->> 'request_id';
    if up_to <> 'received' then
        perform office.claim_request(gen_random_uuid(), id);
    end if;
    if up_to in ('verified', 'waiting', 'approved') then
        perform office.check_identity(gen_random_uuid(), id, right_ones);
    end if;
    if up_to in ('waiting', 'approved') then
        perform office.submit_request(gen_random_uuid(), id, '');
    end if;
    if up_to = 'approved' then
        perform tap.act_as('st_000103');
        if right_ones ? 'address' then
            perform office.tell_apart(gen_random_uuid(), id, right_ones ->> 'symbol_number');
        end if;
        perform office.approve_request(gen_random_uuid(), id, '');
    end if;
    perform tap.act_as(operator);
    return id;
end
$$;

grant usage on schema tap to public;
grant execute on all functions in schema tap to public;
