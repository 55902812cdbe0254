-- Each mistake in a profile is named by its field and its reason.
begin;
\ir fixtures.sql
select no_plan();

-- A profile in which every field that there is occurs.
create function tap.full_profile() returns jsonb language sql as $$
    select jsonb_set(tap.profile('test'), '{secrets,viewing,unused_days}', '90')
        || jsonb_build_object('eligibility', '{"dependants": "own_login", "insured_only": ["fees"],
                "dependants_from_age": {"years": 30, "by": "fiscal_year_end"}, "follows": "person"}'::jsonb,
            'registration', '{"ways": ["web_form", "empty_mail"], "mailbox": "in@test.example", "consent": true,
                "needs_temporary_password": true, "identity": ["symbol_number"], "symbol_digits": 4,
                "number_digits": 6, "link_hours": 3, "links": 2, "confirmation_key": true,
                "again": "refused"}'::jsonb,
            'mail_categories', '[{"code": "news", "name": "News", "on": true}]'::jsonb,
            'notices', '[{"code": "fees", "name": "Fees", "from": null, "month_of": "issue", "keep_years": 5},
                {"code": "grant", "name": "Grant", "from": "2025-02-01"}]'::jsonb,
            'contents', '[{"code": "now", "name": "A", "opens": "at_once", "after_leaving": true},
                {"code": "days", "name": "B", "opens": {"days": 1, "after": "filing"}},
                {"code": "weeks", "name": "C", "opens": {"weeks": 1, "after": "filing"}},
                {"code": "months", "name": "D", "opens": {"months": 1, "after": "filing"}}]'::jsonb,
            'directory', '[{"section": "One", "telephone": "03-0000-0000", "guidance": null, "topics": ["t"]}]'::jsonb,
            'answers', '[{"code": "0-1", "question": "Q", "answer": "A", "holds_until": "2025-03-31"}]'::jsonb,
            'text_blocks', '[{"code": "hello", "kind": "any", "text": "{member_name}"},
                {"code": "on_its_way", "kind": "login_notice", "text": "{promised_on}"}]'::jsonb,
            'messages', '{"id_taken": "Taken."}'::jsonb)
        || '{"runs": {"hours": 4, "stock": true, "cards_a_day": 300}, "dispatch": {"packing_scan": true,
            "cut_off": "15:00", "home_handling": ["registered"]},
            "calendar": {"hours": "9-17", "closed_yearly": [{"from": "12-29", "to": "01-03", "name": "Year"}]}}'
$$;
create function tap.full() returns jsonb language sql as $$
    select jsonb_set(jsonb_set(jsonb_set(jsonb_set(jsonb_set(jsonb_set(tap.full_profile(),
        '{login,password,needs}', '["lower", "digit"]'),
        '{viewing,password,needs}', '["letter"]'),
        '{login,one_time_key}', '{"minutes": 10, "void_on_close": true}'),
        '{login,id,pattern}', '"^[a-z]+$"'),
        '{identity,random}', '{"k": 4}'),
        '{requests}', tap.full_profile() -> 'requests' || '{
            "viewing_password_reissue": {"channels": ["portal"], "promise_business_days": 5, "lane": "normal",
                "identity": true, "secret": "viewing", "form": "vfold-a5", "in_flight_groups": {"reissue_asked": "1",
                "registered_with_wish": "2", "wish_changed": "3"}},
            "registration_reset": {"channels": ["email"], "promise_days": 3, "lane": "low", "identity": true,
                "mailbox": "in@test.example", "subjects": ["Reset"], "items": ["name"]}}')
$$;
create function tap.steps(path text) returns text[] language sql as $$
    select string_to_array(replace(replace(path, '[', '.'), ']', ''), '.')
$$;
create function tap.problems(profile jsonb) returns text language sql as $$
    select coalesce(string_agg(field || ' ' || reason, '; ' order by field, reason), '')
    from job.profile_problems(profile)
$$;

select is(tap.problems(tap.profile('north')), '', 'a whole profile has no problems');
select is(tap.problems(tap.full()), '', 'nor has one that uses every field');
select is_empty($$ select r.path from core.profile_rules() r
        where not exists (select from core.profile_nodes(tap.full()) n where n.rule = r.path) $$,
    'every field is in it, so that every rule is tried below');
select is(tap.problems('[]'), 'profile must be an object', 'a list is no profile');
select is(tap.problems(null), 'profile must be an object', 'nothing is no profile');
select is((select count(*)::int from job.profile_problems('{}')),
    (select count(*)::int from core.profile_rules() where path !~ '[.\[]' and need = 'needed'),
    'an empty object lacks every part that is needed');

-- Every rule, by itself: a field of the wrong shape, a field that is missing, a field that nobody knows.
create temporary table broken as
select distinct on (r.path) r.path as rule, r.need, r.shape, n.path
from core.profile_nodes(tap.full()) n join core.profile_rules() r on r.path = n.rule
order by r.path, n.value = 'null', n.path;
select is(array(select p.field from job.profile_problems(jsonb_set(tap.full(), tap.steps(b.path), wrong.value)) p),
    array[b.path], format('%s is not %s', b.path, wrong.value))
from broken b join (values ('object', '7'::jsonb), ('list', '7'), ('flag', '"yes"'), ('whole', '-1'), ('text', '7'),
    ('one_of', '"neither"'), ('date', '"2026-02-30"'), ('month_day', '"02-30"'), ('email', '"nobody"'),
    ('domain', '"example"'), ('word', '"A b"'), ('form', '"A5!"'), ('slot', '"a b"'), ('telephone', '"many"'),
    ('alphabet', '"ab*"'), ('symbols', '"あ"'), ('pattern', '"["'), ('clock', '"24:00"'),
    ('opening', '"soon"')) wrong (shape, value)
    using (shape)
where b.rule <> 'code';
create temporary table missed as
select b.rule, b.need, coalesce(bool_or(p.field = b.path), false) as itself
from broken b left join job.profile_problems(tap.full() #- tap.steps(b.path)) p on p.reason = 'is missing'
group by b.rule, b.need;
select is_empty($$ select rule from missed where need <> 'optional' and not itself $$, 'each needed field is missed');
select is_empty($$ select rule from missed where need = 'optional' and itself
        and rule not in ('retention.*', 'requests.*.form') $$,
            'no optional field is, but where another part asks for it');
select is((select count(*)::int from broken b where b.shape = 'object' and b.rule !~ '\*$|^(messages|requests|retention'
            '|secrets|cards)$'
        and tap.problems(jsonb_set(tap.full(), tap.steps(b.path || '.colour'), '"red"'))
            <> b.path || '.colour is not known'), 0, 'what nobody knows is named wherever it stands');
select is(tap.problems(tap.full() || '{"login.id": {}}'), 'login.id is not known', 'a path is not a field');

-- At the edges, and what does not go together.
select is(tap.problems(jsonb_set(tap.full(), path, value)), problem,
    format('%s = %s', array_to_string(path, '.'), left(value::text, 60)))
from (values
    (array['format'], '2'::jsonb, 'format must be a whole number from 1 to 1'),
    (array['dispatch', 'cut_off'], '"3 pm"', 'dispatch.cut_off must be a time of day such as 15:00'),
    (array['search', 'cap'], '1.5', 'search.cap must be a whole number from 1 to 10000'),
    (array['search', 'cap'], '99999999999', 'search.cap must be a whole number from 1 to 10000'),
    (array['search', 'cap'], '10000', ''),
    (array['portal'], '"  "', 'portal must be a text of 1 to 60 characters'),
    (array['emails', 'recheck_registered_until'], '"2022/06/06"',
        'emails.recheck_registered_until must be a date such as 2026-04-01'),
    (array['eligibility', 'dependants'], '"none"',
        'eligibility.dependants_from_age has no meaning where dependants do not register'),
    (array['eligibility', 'insured_only', '0'], '"moon"',
        'eligibility.insured_only names moon, which is no notice and no content'),
    (array['registration', 'ways'], '["web_form"]',
        'registration.mailbox is the address of the empty mail: both or neither'),
    (array['registration', 'ways'], '["web_form", "web_form", "empty_mail"]',
        'registration.ways names web_form twice'),
    (array['registration', 'links'], '1', 'registration.confirmation_key is shown between two mailed links'),
    (array['login', 'id', 'max'], '3', 'login.id.max is less than login.id.min'),
    (array['login', 'password', 'max'], '7', 'login.password.max is less than login.password.min; '
        'secrets.login.length is not within the portal''s rule for passwords'),
    (array['login', 'password', 'symbols'], '"_#+,/=?!@*%&^`''-"', ''),
    (array['login', 'password', 'needs'], '["upper", "lower"]',
        'secrets.login.alphabet lacks what the portal''s rule for passwords needs: upper'),
    (array['viewing', 'offered'], 'false', 'viewing.password is needed where viewing is offered, and nowhere else'),
    (array['viewing', 'password', 'max'], '14',
        'secrets.viewing.length is not within the portal''s rule for passwords'),
    (array['emails', 'sender'], '"info@other.example"', 'emails.sender is not of emails.domain'),
    (array['emails', 'sender'], '"info@mail.test.example"', ''),
    (array['emails', 'sender'], '"info@xtest.example"', 'emails.sender is not of emails.domain'),
    (array['retention', 'Left'], '{"phases": [], "then": "erased"}', 'retention.Left is not a word'),
    (array['identity', 'needed'], '5', 'identity.needed must be from 2 to 4'),
    (array['identity', 'random', 'k'], '2', 'identity.needed must be from 2 to 2'),
    (array['identity', 'items', '2', 'required'], 'true', ''),
    (array['identity', 'items'], '[{"field": "name", "required": true}, {"field": "kana", "required": true},
        {"field": "phone", "required": true}, {"field": "email", "required": true},
        {"field": "address", "required": true}]', 'identity.needed must be from 5 to 4; '
        'identity.random.k must be from 5 to 5: the required ones are always asked'),
    (array['identity', 'items', '2', 'field'], '"name"', 'identity.items names name twice'),
    (array['identity', 'protected'], '["phone", "phone"]', 'identity.protected names phone twice'),
    (array['secrets', 'master'], '{"alphabet": "ab", "length": 64, "group": 4}', 'secrets.master is not known'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy344"',
        'secrets.viewing.alphabet names a character twice'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy34701"',
        'secrets.viewing.alphabet holds more than one of the look-alikes 17'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy347oO"',
        'secrets.viewing.alphabet holds more than one of the look-alikes 0Oo'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxyACE"',
        'secrets.viewing.alphabet needs letters and digits'),
    (array['secrets', 'viewing', 'length'], '14', 'secrets.viewing gives fewer than 60 bits'),
    (array['secrets', 'viewing', 'length'], '15', ''),
    (array['secrets', 'login'], 'null', 'secrets.login must be an object'),
    (array['requests', 'refund'], '{"channels": ["email"], "promise_days": 3, "lane": "low", "identity": true}',
        'requests.refund is not a kind of request'),
    (array['requests', 'registration_reset', 'promise_business_days'], '3',
        'requests.registration_reset has no promise, or two: promise_business_days or promise_days'),
    (array['requests', 'login_notice', 'channels', '1'], '"telephone"',
        'requests.login_notice.channels names telephone twice'),
    (array['requests', 'registration_reset', 'form'], '"vfold-a5"',
        'requests.registration_reset.form is for kinds that are printed'),
    (array['requests', 'registration_reset', 'secret'], '"login"',
        'requests.registration_reset.secret is for kinds that are printed'),
    (array['requests', 'login_notice', 'secret'], '"viewing"',
        'requests.login_notice.secret must be login, and have its rule under secrets'),
    (array['requests', 'login_notice', 'lane'], '"without_approval"',
        'requests.login_notice.lane a card is never printed without approval'),
    (array['requests', 'login_notice', 'identity'], 'false',
        'requests.login_notice.identity what is approved is checked first'),
    (array['requests', 'registration_reset', 'lane'], '"without_approval"', ''),
    (array['cards', 'referral'], '{"version": 1, "texts": [{"slot": "title", "text": ""}]}',
        'cards.referral is not a kind of request that is printed'),
    (array['cards', 'login_notice', 'texts', '1'], '{"slot": "title", "text": ""}',
        'cards.login_notice.texts names title twice'),
    (array['notices', '1', 'code'], '"fees"', 'notices names fees twice'),
    (array['contents', '1', 'opens'], '{"days": 1, "weeks": 1, "after": "filing"}',
        'contents[1].opens must be "at_once", or days, weeks or months after "filing"'),
    (array['text_blocks', '0', 'kind'], '"referral"',
        'text_blocks[0].kind must be any, a kind that is offered or one of mail'),
    (array['text_blocks', '0', 'text'], '"Hello {password}"', 'text_blocks[0].text {password} is not a field'),
    (array['messages', 'Id'], '"x"', 'messages.Id is not a word')) t (path, value, problem);
select is(tap.problems(tap.full() #- path), problem, 'without ' || array_to_string(path, '.'))
from (values
    (array['retention', 'default'], 'retention.default is missing'),
    (array['registration', 'symbol_digits'], 'registration.number_digits and registration.symbol_digits go together'),
    (array['requests', 'registration_reset', 'promise_days'],
        'requests.registration_reset has no promise, or two: promise_business_days or promise_days'),
    (array['requests', 'login_notice', 'form'], 'requests.login_notice.form is missing'),
    (array['cards', 'login_notice'], 'requests.login_notice has no texts under cards'),
    (array['secrets', 'login'], 'requests.login_notice.secret must be login, and have its rule under secrets'))
    t (path, problem);

-- A value may say where it comes from.
select is(tap.problems(jsonb_set(tap.full(), '{claims,minutes}', value)), problem, value::text)
from (values
    ('{"value": 10, "code": "AIS-9"}'::jsonb, ''), ('{"value": 10, "code": "AIS-9, JAL-12"}', ''),
    ('{"value": 10, "assumed": "nobody says"}', ''),
    ('{"value": {"value": 10, "assumed": "inner"}, "assumed": "outer"}', ''),
    ('{"value": 10, "code": "page 9"}', 'claims.minutes names a requirement such as AIS-9'),
    ('{"value": 10, "assumed": " "}', 'claims.minutes is assumed for a reason of 1 to 400 characters'),
    ('{"value": 10, "assumed": true}', 'claims.minutes is assumed for a reason of 1 to 400 characters'),
    ('{"value": 10, "code": "AIS-9", "assumed": "both"}',
        'claims.minutes says where it comes from by "code" or by "assumed", one of them'),
    ('{"value": 121, "code": "AIS-9"}', 'claims.minutes must be a whole number from 1 to 120')) t (value, problem);
set local session authorization :administrator;
select throws_ok($$ select * from job.profile_problems('{}') $$, '42501', null, 'it is the operator''s');

-- An administrator who writes a proposal asks the same, for the own society.
select is_empty($$ select * from office.profile_problems(tap.profile('north')) $$,
    'the society''s own profile is whole');
select results_eq($$ select * from office.profile_problems(tap.profile('south')) $$,
    $$ values ('code', 'is not that of the society') $$, 'another society''s is not its own');
select results_eq($$ select field from office.profile_problems(tap.profile('north') - 'claims' - 'runs') order by 1 $$,
    array['claims', 'runs'], 'each mistake is named');
set local session authorization :clerk;
select throws_ok($$ select * from office.profile_problems('{}') $$, '42501', null, 'a clerk writes no profile');

select * from finish();
rollback;
