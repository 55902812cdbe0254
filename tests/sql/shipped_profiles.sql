-- The five societies' profiles as they are shipped: without problems, each value with its source, and saying what the
-- guides say.
begin;
\ir fixtures.sql
select no_plan();

\set aisin `cat ../../resources/profiles/aisin.json`
\set hino `cat ../../resources/profiles/hino.json`
\set azbil `cat ../../resources/profiles/azbil.json`
\set jal `cat ../../resources/profiles/jal.json`
\set mykempo `cat ../../resources/profiles/mykempo.json`
create temporary table shipped (code text, profile jsonb);
insert into shipped values ('aisin', :'aisin'::jsonb - 'society'), ('hino', :'hino'::jsonb - 'society'),
    ('azbil', :'azbil'::jsonb - 'society'), ('jal', :'jal'::jsonb - 'society'),
    ('mykempo', :'mykempo'::jsonb - 'society');
grant select on shipped to public;

select is_empty(format('select * from job.profile_problems(%L)', profile), code || ' has no problems') from shipped;
select is(profile ->> 'code', code, code || ' bears its name') from shipped;

-- Fields without a source, but for names that we give: those of the profile and of the entries of its lists.
create function tap.untraced(profile jsonb, here text default '') returns setof text language sql as $$
    select here
    where coalesce(jsonb_typeof(profile), '') not in ('object', 'array') or profile in ('{}', '[]')
    union all
    select u
    from jsonb_each(case jsonb_typeof(profile) when 'object' then profile else '{}' end) e,
        tap.untraced(e.value, here || '.' || e.key) u
    where not (profile ? 'value' and profile ?| array['code', 'assumed'])
    union all
    select u
    from jsonb_array_elements(case jsonb_typeof(profile) when 'array' then profile else '[]' end) e,
        tap.untraced(e, here || '[]') u
$$;
select set_eq(format('select * from tap.untraced(%L)', '{"a": {"value": {"b": 1}, "code": "AIS-1"}, "c": [2, {"d": 3}],
    "e": {"value": 4}}'), array['.c[]', '.c[].d', '.e.value'], 'a value without its source is noticed');
select is_empty(format($$ select * from tap.untraced(%L) u
    where u not in ('.format', '.code', '.portal', '.notices[].code', '.mail_categories[].code') $$, profile),
    'every value of ' || code || ' says where it comes from') from shipped;

select is(core.setting(profile, variadic string_to_array(path, '.')), value, format('%s: %s [%s]', s.code, path, line))
from (values
    ('AIS-1', 'aisin', 'eligibility.dependants', '"none"'::jsonb), ('AIS-2', 'aisin', 'emails.max', '3'),
    ('AIS-3', 'aisin', 'emails.one_registrant', 'true'), ('AIS-4', 'aisin', 'emails.domain', '"aisinkenpo.jp"'),
    ('AIS-5', 'aisin', 'requests.registration_reset.promise_business_days', '3'),
    ('AIS-6', 'aisin', 'requests.registration_inquiry.identity', 'true'),
    ('AIS-7', 'aisin', 'requests.id_notice.subjects', '["アイスマイルポータルID/仮PW再発行依頼"]'),
    ('AIS-7', 'aisin', 'requests.id_notice.items', '["name", "symbol_number", "address"]'),
    ('AIS-8', 'aisin', 'login.forgotten', '["id", "password", "both"]'),
    ('AIS-9', 'aisin', 'login.id.min', '8'), ('AIS-9', 'aisin', 'login.id.max', '40'),
    ('AIS-9', 'aisin', 'login.password.min', '8'), ('AIS-9', 'aisin', 'login.password.max', '40'),
    ('AIS-9', 'aisin', 'login.password.symbols', '"any"'),
    ('AIS-9', 'aisin', 'messages.id_taken', '"このユーザＩＤは既に使用されています。"'),
    ('AIS-10', 'aisin', 'emails.change_confirmed', 'true'),
    ('AIS-12', 'aisin', 'notices.0', '{"code": "medical_cost_notice", "name": "医療費通知", "from": "2020-01-01",
        "month_of": "treatment", "keep_years": 5}'),
    ('AIS-14', 'aisin', 'retention.default.phases',
        '[{"access": "full", "months": 6}, {"access": "medical_cost_only", "months": 60}]'),
    ('AIS-15', 'aisin', 'retention.voluntary_continuation.phases', '[{"access": "read_only", "months": 12}]'),
    ('AIS-15', 'aisin', 'eligibility.follows', '"person"'),
    ('AIS-17', 'aisin', 'requests.temporary_password_reset.subjects', '["アイスマイルポータル、リセット依頼"]'),
    ('AIS-7', 'aisin', 'routes.general', '"home"'),
    ('HIN-1', 'hino', 'eligibility.dependants_from_age', '{"years": 30, "by": "fiscal_year_end"}'),
    ('HIN-2', 'hino', 'registration.symbol_digits', '4'), ('HIN-2', 'hino', 'registration.number_digits', '6'),
    ('HIN-2', 'hino', 'registration.identity', '["symbol_number", "birth_date"]'),
    ('HIN-3', 'hino', 'registration.link_hours', '3'), ('HIN-3', 'hino', 'registration.links', '2'),
    ('HIN-4', 'hino', 'registration.confirmation_key', 'true'),
    ('HIN-5', 'hino', 'login.password', '{"min": 8, "max": 40, "needs": ["upper", "lower", "digit"],
        "symbols": "_#+,/=?!@*%&^`''-"}'),
    ('HIN-6', 'hino', 'nickname', '{"offered": true, "refuse_real_name": true}'),
    ('HIN-7', 'hino', 'contents.0.opens', '{"weeks": 1, "after": "filing"}'),
    ('HIN-7', 'hino', 'contents.1.opens', '{"months": 1, "after": "filing"}'),
    ('HIN-7', 'hino', 'contents.2.opens', '"at_once"'),
    ('HIN-8', 'hino', 'requests.account_freeze.lane', '"without_approval"'),
    ('AZB-1', 'azbil', 'registration.needs_temporary_password', 'true'),
    ('AZB-1', 'azbil', 'requests.id_notice.form', '"notice-a4"'),
    ('AZB-1', 'azbil', 'routes.general', '"employer"'), ('AZB-2', 'azbil', 'registration.link_hours', '3'),
    ('AZB-2', 'azbil', 'registration.ways', '["web_form", "empty_mail"]'),
    ('AZB-3', 'azbil', 'login.password.needs', '["lower", "digit"]'),
    ('AZB-4', 'azbil', 'login.one_time_key', '{"minutes": 10, "void_on_close": true}'),
    ('AZB-5', 'azbil', 'requests.registration_inquiry.channels.0', '"email"'),
    ('JAL-1', 'jal', 'login.password.min', '5'), ('JAL-1', 'jal', 'login.password.needs', '["letter", "digit"]'),
    ('JAL-1', 'jal', 'registration.identity', '["symbol_number", "birth_date"]'),
    ('JAL-2', 'jal', 'mail_categories.0.on', 'true'), ('JAL-3', 'jal', 'emails.one_registrant', 'true'),
    ('JAL-3', 'jal', 'messages.email_taken', '"ご指定のメールアドレスは別ユーザにて使用されています。"'),
    ('JAL-4', 'jal', 'emails.domain', '"jalkenpo.jp"'),
    ('JAL-6', 'jal', 'registration.again', '"overwrites_password"'),
    ('JAL-7', 'jal', 'eligibility.dependants', '"own_login"'),
    ('JAL-8', 'jal', 'retention.deregistered.phases', '[]'),
    ('MYK-1', 'mykempo', 'registration.again', '"refused"'), ('MYK-2', 'mykempo', 'routes', '{"general": "employer",
        "voluntary_continuation": "home", "special_retired": "home"}'),
    ('MYK-3', 'mykempo', 'registration.link_hours', '24'),
    ('MYK-5', 'mykempo', 'requests.login_notice.promise_business_days', '5'),
    ('MYK-6', 'mykempo', 'emails.recheck_registered_until', '"2022-06-06"'),
    ('MYK-7', 'mykempo', 'emails.recheck_after_days', '30'),
    ('MYK-14', 'mykempo', 'retention.default.phases', '[]'), ('MYK-16', 'mykempo', 'eligibility.follows', '"coverage"'),
    ('MYK-19', 'mykempo', 'eligibility.insured_only', '["eligibility_notice", "medical_cost_notice"]'))
    t (line, society, path, value)
join shipped s on s.code = t.society;

select is((select count(distinct n ->> 'code')::int from shipped s,
        jsonb_array_elements(core.setting(s.profile, 'notices')) n where s.code = 'aisin'), 31,
    'thirty kinds of notices and certificates, and the medical-cost notice [AIS-12, AIS-13]');
select set_eq($$ select n ->> 'code' as code, n ->> 'from' as starts from shipped s,
        jsonb_array_elements(core.setting(s.profile, 'notices')) n
        where s.code = 'aisin' and n ->> 'from' is not null $$,
    $$ values ('medical_cost_notice', '2020-01-01'), ('benefit_decision_notice', '2025-02-01'),
        ('voluntary_payment_slip', '2025-04-01') $$, 'where the guide gives a start, it is there [AIS-12, AIS-13]');
select set_eq($$ select a ->> 'code' from shipped s, jsonb_array_elements(core.setting(s.profile, 'answers')) a
        where s.code = 'aisin' $$, array['0-1', '0-2', '0-3', '1-2', '1-15', '2-1', '2-4', '3-2', '4-1'],
    'the general answers are at hand [AIS-18]');
select set_eq($$ select a ->> 'code' from shipped s, jsonb_array_elements(core.setting(s.profile, 'answers')) a
        where s.code = 'aisin' and a ->> 'holds_until' is not null $$, array['1-15', '2-4', '3-2', '4-1'],
    'with the dates until which they hold [AIS-18]');
select ok(exists (select from shipped s, jsonb_array_elements(core.setting(s.profile, 'answers')) a
        where s.code = 'mykempo' and a ->> 'code' = 'Q8'), 'health-care points are explained [MYK-20]');
select set_eq($$ select d ->> 'section' as section, d ->> 'telephone' as telephone, (d ->> 'guidance')::int
        from shipped s, jsonb_array_elements(core.setting(s.profile, 'directory')) d where s.code = 'mykempo' $$,
    $$ values ('適用課', '03-3843-1451', 1), ('医療課医療二係', '03-3843-1451', 3), ('健康事業課', '03-3843-1451', 4),
        ('健康推進課', '03-3843-1451', 5) $$, 'who answers what [MYK-18]');
select is((select array_agg(k.key order by k.key) from shipped s,
        jsonb_object_keys(core.setting(s.profile, 'requests', 'viewing_password_reissue', 'in_flight_groups')) k (key)
        where s.code = 'mykempo'), array['registered_with_wish', 'reissue_asked', 'wish_changed'],
    'the guide''s three groups who wait for a card [MYK-8]');
select is_empty($$ select s.code, o.kind from shipped s, core.offered_kinds() o
        where (s.profile -> 'requests' -> o.kind is not null and o.secret <> 'none')
            and core.setting(s.profile, 'cards', o.kind) is null $$, 'every printed kind has its texts');

select * from finish();
rollback;
