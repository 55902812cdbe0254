-- What a stranger could measure: a known and an unknown login ID, or address, get the same answer for the same work.
begin;
\set society aisin
\ir fixtures.sql
select no_plan();
set local track_functions = 'all';

select tap.member(1, '佐藤', '花子', 'サトウ', 'ハナコ', '1980-04-01', '0012', '000345') \g /dev/null
insert into core.account (society_id, account_id, person_id, coverage_id, login_id)
values (tap.id(), 1, 1, 1, 'hanako-sato');
insert into core.account_email (society_id, account_id, position, email, verified_at)
values (tap.id(), 1, 1, 'hanako@example.jp', now());
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at, chosen)
values (tap.id(), 1, 1, 'login', 'active', tap.phc('right'), now(), true);

-- Which functions ran how often, and how many rows were written where, since the measure was taken last. Row-level
-- security looks the societies up once for each table in which a row is found: a look-up by one key, left out.
create function tap.work() returns jsonb language sql security definer as $$
    select jsonb_build_object(
        'calls', (select jsonb_object_agg(f.schemaname || '.' || f.funcname, f.calls)
            from pg_stat_xact_user_functions f where f.schemaname in ('core', 'portal')),
        'rows', (select jsonb_object_agg(t.relname, t.n_tup_ins + t.n_tup_upd) from pg_stat_xact_user_tables t
            where t.schemaname = 'core'))
$$;
create function tap.difference(later jsonb, earlier jsonb) returns jsonb language sql as $$
    select jsonb_object_agg(part || '.' || l.key,
        l.value::bigint - coalesce((earlier #>> array[part, l.key])::bigint, 0))
    from unnest(array['calls', 'rows']) part, jsonb_each_text(later -> part) l
    where l.value::bigint <> coalesce((earlier #>> array[part, l.key])::bigint, 0) and l.key <> 'core.my_societies'
$$;
-- What a call answers, and what it costs.
create function tap.measured(call text, typed text, out answer jsonb, out cost jsonb) language plpgsql as $$
declare
    before jsonb := tap.work();
begin
    case call
        when 'begin_login' then
            answer := portal.begin_login(tap.new_op(), tap.code(), typed, 'login', '192.0.2.1');
        when 'credential_hash' then
            perform portal.begin_login(tap.new_op(), tap.code(), typed, 'login', '192.0.2.1');
            answer := to_jsonb(length(portal.credential_hash(tap.code(), typed, 'login')));
        when 'finish_login' then
            answer := portal.finish_login(tap.new_op(), tap.code(), typed, 'none');
        when 'finish_viewing' then
            answer := portal.finish_viewing(tap.new_op(), tap.code(), typed, false);
        when 'forgot_by_email' then
            answer := portal.forgot_by_email(tap.new_op(), tap.code(), typed, '192.0.2.1');
        when 'begin_registration' then
            answer := portal.begin_registration(tap.new_op(), tap.code(), 'web_form', typed, '192.0.2.1');
        when 'enter_notice' then
            answer := portal.enter_notice(tap.new_op(), tap.code(), tap.digest('none'), typed, false, '192.0.2.1');
    end case;
    cost := tap.difference(tap.work(), before);
end
$$;
grant execute on all functions in schema tap to public;

set local session authorization :portal;
-- The first call of each warms what is planned and counted.
select tap.measured(c, t) from unnest(array['begin_login', 'credential_hash', 'finish_login', 'finish_viewing',
    'forgot_by_email', 'begin_registration', 'enter_notice']) c, unnest(array['warming@example.jp']) t \g /dev/null
select is(unknown.answer, known.answer, c || ': the same answer')
from unnest(array['begin_login', 'credential_hash', 'finish_login', 'finish_viewing', 'enter_notice']) c,
    lateral tap.measured(c, 'hanako-sato') known, lateral tap.measured(c, 'hanako-none') unknown;
select is(unknown.cost, known.cost, c || ': for the same work')
from unnest(array['begin_login', 'credential_hash', 'finish_login', 'finish_viewing', 'enter_notice']) c,
    lateral tap.measured(c, 'hanako-sato') known, lateral tap.measured(c, 'hanako-none') unknown;
select is(unknown.answer, known.answer, c || ': the same answer for an address')
from unnest(array['forgot_by_email', 'begin_registration']) c,
    lateral tap.measured(c, 'hanako@example.jp') known, lateral tap.measured(c, 'nobody@example.jp') unknown;
select is(unknown.cost, known.cost, c || ': for the same work for an address')
from unnest(array['forgot_by_email', 'begin_registration']) c,
    lateral tap.measured(c, 'hanako@example.jp') known, lateral tap.measured(c, 'nobody@example.jp') unknown;
-- The measure itself: more work is seen.
select isnt((tap.measured('begin_login', 'a')).cost, (tap.measured('finish_login', 'a')).cost,
    'the measure tells work apart');
select is((select array_agg(k order by k) from jsonb_object_keys(portal.my_page(tap.code(), 'hanako-none')) k),
    (select array_agg(k order by k) from jsonb_object_keys(portal.my_page(tap.code(), 'hanako-sato')) k),
    'a page has the same keys for nobody');
select is((select array_agg(k order by k) from jsonb_object_keys(portal.contents(tap.code(), 'hanako-none')) k),
    (select array_agg(k order by k) from jsonb_object_keys(portal.contents(tap.code(), 'hanako-sato')) k),
    'so have the contents');

-- Counting: what was typed, and where it came from.
select is((array(select portal.begin_login(tap.new_op(), tap.code(), 'counted-id', 'login', n::text) ->> 'outcome'
    from generate_series(1, 31) n))[30:31], array['go_on', 'slow_down'], 'thirty attempts with one ID, from anywhere');
select is((array(select portal.forgot_by_email(tap.new_op(), tap.code(), 'flooded@example.jp', n::text) ->> 'outcome'
    from generate_series(1, 11) n))[10:11], array['mailed', 'slow_down'], 'no mailbox is flooded');
select is((array(select portal.begin_login(tap.new_op(), tap.code(), 'id' || n, 'login', '198.51.100.7') ->> 'outcome'
    from generate_series(1, 601) n))[600:601], array['go_on', 'slow_down'], 'six hundred from one origin, with any ID');
reset session authorization;
update core.attempt set starts_at = starts_at - interval '1 hour' where kind in ('login_typed', 'login_origin');
set local session authorization :portal;
select is(portal.begin_login(tap.new_op(), tap.code(), 'counted-id', 'login', '198.51.100.7') ->> 'outcome', 'go_on',
    'in the next hour they are heard again');
reset session authorization;
update core.attempt set times = 3000 where kind = 'login_society';
set local session authorization :portal;
select is(portal.begin_login(tap.new_op(), tap.code(), 'another', 'login', '198.51.100.7') ->> 'outcome', 'slow_down',
    'and a society as a whole has its limit');

select * from finish();
rollback;
