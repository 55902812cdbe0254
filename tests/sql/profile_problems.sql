-- Each problem of a profile names the field.
begin;
\ir fixtures.sql
select plan(60);

create function tap.problem(path text[], value jsonb) returns text language sql as $$
    select coalesce(string_agg(field, ' ' order by field), '')
        from job.profile_problems(jsonb_set(tap.profile('test'), path, value))
$$;
select is_empty($$ select * from job.profile_problems(tap.profile('north')) $$, 'a whole profile has none');
select is_empty($$ select * from job.profile_problems(tap.profile('north') ||
        '{"routes": {"value": {"general": "home", "voluntary_continuation": {"value": "home", "assumed": "not given"},
        "special_retired": "home"}, "assumed": "no guide"}}') $$, 'a value may be assumed anywhere, with its reason');
select is((select string_agg(field, ' ') from job.profile_problems('[]')), 'profile', 'a list is no profile');
select is((select string_agg(field, ' ') from job.profile_problems(null)), 'profile', 'nothing is no profile');
select is((select count(*)::int from job.profile_problems('{}')), 18, 'an empty object lacks everything');

select is(tap.problem(path, value), field, format('%s = %s', array_to_string(path, '.'), left(value::text, 60)))
from (values
    (array['format'], '2'::jsonb, 'format'), (array['code'], '"A b"', 'code'), (array['portal'], '""', 'portal'),
    (array['colour'], '"red"', 'colour'),
    (array['search', 'cap'], '0', 'search.cap'), (array['search', 'cap'], '"50"', 'search.cap'),
    (array['search', 'cap'], '1.5', 'search.cap'), (array['search', 'page'], '1', 'search.page'),
    (array['search'], '7', 'search search.cap'),
    (array['claims', 'minutes'], '121', 'claims.minutes'), (array['runs', 'hours'], '25', 'runs.hours'),
    (array['eligibility', 'Dependants'], 'true', 'eligibility.Dependants'),
        (array['eligibility', 'ages'], '[30]', 'eligibility.ages'),
    (array['routes', 'general'], '"office"', 'routes.general'),
        (array['routes', 'retired'], '"home"', 'routes.retired'),
    (array['identity', 'needed'], '1', 'identity.needed'), (array['identity', 'needed'], '9', 'identity.needed'),
    (array['identity', 'failures'], '0', 'identity.failures'), (array['identity', 'hint'], '0', 'identity.hint'),
    (array['identity', 'items', '0', 'field'], '"mother"', 'identity.items[0].field'),
    (array['identity', 'items', '2', 'required'], '"yes"', 'identity.items[2].required'),
    (array['identity', 'items', '1', 'field'], '"name"', 'identity.items'),
    (array['identity', 'items', '1', 'weight'], '2', 'identity.items[1].weight'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy3470"', ''),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy34701lO"',
        'secrets.viewing.alphabet secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy34*"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy344"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"ａcdefhkmnprtwxy347"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy2Z"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy5S"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy8B"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy6b"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxy9q"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'alphabet'], '"acdefhkmnprtwxyuv"', 'secrets.viewing.alphabet'),
    (array['secrets', 'viewing', 'length'], '14', 'secrets.viewing'),
        (array['secrets', 'viewing', 'length'], '65', 'secrets.viewing.length'),
    (array['secrets', 'viewing', 'group'], '0', 'secrets.viewing.group'),
        (array['secrets', 'viewing', 'pin'], '0', 'secrets.viewing.pin'),
    (array['secrets', 'master'], '{}', 'secrets.master'),
    (array['requests', 'registration_reset'], '{}', 'requests.registration_reset'),
    (array['requests', 'login_notice', 'channels'], '[]', 'requests.login_notice.channels'),
    (array['requests', 'login_notice', 'channels', '1'], '"fax"', 'requests.login_notice.channels[1]'),
    (array['requests', 'login_notice', 'promise_business_days'], '-1', 'requests.login_notice.promise_business_days'),
    (array['requests', 'login_notice', 'lane'], '"fast"', 'requests.login_notice.lane'),
    (array['requests', 'login_notice', 'secret'], '"viewing"', 'requests.login_notice.secret'),
    (array['requests', 'login_notice', 'form'], '"A5!"', 'requests.login_notice.form'),
    (array['requests', 'login_notice', 'fee'], '0', 'requests.login_notice.fee'),
    (array['cards', 'login_notice', 'version'], '0', 'cards.login_notice.version'),
    (array['cards', 'login_notice', 'texts'], '[]', 'cards.login_notice.texts'),
    (array['cards', 'login_notice', 'texts', '0', 'text'], '5', 'cards.login_notice.texts[0].text'),
    (array['cards', 'login_notice', 'texts', '0', 'slot'], '"a b"', 'cards.login_notice.texts[0].slot'),
    (array['cards', 'referral'], '{}', 'cards.referral')) t (path, value, field);
select is((select string_agg(field, ' ') from job.profile_problems(tap.profile('test') #- '{cards,login_notice}')),
    'requests.login_notice',
    'a kind that is printed needs its texts');
select is((select string_agg(field, ' ') from job.profile_problems(tap.profile('test') #- '{secrets,login}')),
    'requests.login_notice.secret', 'a kind needs the rule of its secret');
set local session authorization :administrator;
select throws_ok($$ select * from job.profile_problems('{}') $$, '42501', null, 'it is the operator''s');

select * from finish();
rollback;
