-- What holds for every command of the portals, those of tomorrow included: its shape, whom it serves, what it makes of
-- nothing and of nonsense.
begin;
\ir fixtures.sql
select no_plan();

create temporary table commands as
select p.proname::text as name, p.proargtypes::oid[] as types, p.oid
from pg_proc p
where p.pronamespace = 'portal'::regnamespace and p.provolatile = 'v';
create temporary table readers as
select p.proname::text as name, p.proargtypes::oid[] as types from pg_proc p
where p.pronamespace = 'portal'::regnamespace and p.provolatile = 's';

-- Calls a function with a society and one thing for every other argument; the outcome, or the code it refuses with.
create function tap.called(name text, types oid[], from_place int, op int, society text, typed text) returns text
    language plpgsql as $$
declare
    arguments text := '';
    answer text;
    code text;
begin
    for place in from_place .. array_length(types, 1) - 1 loop
        arguments := arguments || ', ' || case format_type(types[place], null)
            when 'text' then quote_nullable(typed) when 'jsonb' then coalesce(quote_literal(to_jsonb(typed)), 'null')
            when 'text[]' then format('array[%L]', typed) else 'null' end || '::' || format_type(types[place], null);
    end loop;
    execute format('select portal.%I(%s%L%s)', name, case when op is not null then quote_literal(tap.op(op)) || ', '
        else '' end, society, arguments) into answer;
    return case when answer ~ '^\{' and op is not null then answer::jsonb ->> 'outcome' else 'an answer' end;
exception when others then
    get stacked diagnostics code = returned_sqlstate;
    return code;
end
$$;
grant execute on function tap.called(text, oid[], int, int, text, text) to public;
grant select on commands, readers to public;

select cmp_ok((select count(*) from commands), '>', 25::bigint, 'there are commands to look at');
select is_empty($$ select c.name from commands c
    where format_type(c.types[0], null) <> 'uuid' or format_type(c.types[1], null) <> 'text' $$,
    'each takes an operation id first, then the society');
select is_empty($$ select p.proname from pg_proc p join commands c on c.oid = p.oid
    where p.prosrc !~ 'core\.(record|take_for_portal|portal_says|registration_opened)' $$, 'each writes its record');
select is_empty($$ select p.proname from pg_proc p where p.pronamespace = 'portal'::regnamespace
    and p.prosrc ~* 'raise .*(email|login_id|hash|token|answers)\M.*%' $$, 'no error quotes what was typed');

set local session authorization :portal;
select is_empty($$ select c.name, o from commands c, tap.called(c.name, c.types, 2, 1, 'nowhere', 'x') o
    where o not in ('not_possible', 'MD005', 'MD062') $$, 'a society that there is none of');
select is_empty($$ select c.name, o from commands c, tap.called(c.name, c.types, 2, 2, 'south', 'x') o
    where o not in ('not_possible', 'MD005', 'MD062') $$,
    'a society that this portal does not serve is answered alike');
select is_empty($$ select c.name, o from (select c.*, row_number() over (order by c.name)::int as n from commands c) c,
    tap.called(c.name, c.types, 2, 100 + c.n, 'north', null) o where o !~ '^(MD|[a-z])' $$,
    'nothing at all is answered, or refused with a code of ours');
select is_empty($$ select c.name, o from (select c.*, row_number() over (order by c.name)::int as n from commands c) c,
    tap.called(c.name, c.types, 2, 200 + c.n, 'north', ''';drop table core.account;--') o where o !~ '^(MD|[a-z])' $$,
    'so is an injection');
select is_empty($$ select c.name, o from (select c.*, row_number() over (order by c.name)::int as n from commands c) c,
    tap.called(c.name, c.types, 2, 300 + c.n, 'north', repeat('あ', 10000)) o where o !~ '^(MD|[a-z])' $$,
    'and something endless');
select is_empty($$ select r.name, s from readers r, unnest(array['nowhere', 'south', 'north']) s,
    tap.called(r.name, r.types, 1, null, s, ''';--') o where o <> 'an answer' and o !~ '^MD' $$,
    'what only reads answers, too');
select throws_ok($$ select portal.delete_account(null, 'north', 'x') $$, 'MD005', null, 'a command has an id');
select is(portal.set_nickname(tap.op(900), 'north', 'hanako.s', 'a'), portal.set_nickname(tap.op(900), 'north',
    'hanako.s', 'a'), 'the same operation gets the same answer');
select throws_ok($$ select portal.set_nickname(tap.op(900), 'north', 'hanako.s', 'b') $$, 'MD409', null,
    'its id serves nothing else');
set local session authorization :clerk;
select is_empty($$ select c.name, o from (select c.*, row_number() over (order by c.name)::int as n from commands c) c,
    tap.called(c.name, c.types, 2, 400 + c.n, 'north', 'x') o where o <> '42501' $$, 'no member of staff calls them');
select is_empty($$ select r.name, o from readers r, tap.called(r.name, r.types, 1, null, 'north', 'x') o
    where o <> '42501' $$, 'nor reads');
reset session authorization;
select is((select count(*)::int from core.account where society_id = 2 and state <> 'registered'), 0,
    'the other society is as it was');

select * from finish();
rollback;
