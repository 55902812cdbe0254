-- A search reads a page of an index, however many members the society has: no trap of the planner lets it walk through
-- all of them. Looked at as the clerk, under row-level security, with everything that the call touches.
begin;
\ir fixtures.sql
select plan(43);
update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '100') where society_id = 1; -- two pages

-- Names of the end of the order, which a walk from the society's first name reaches last.
insert into core.person (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, telephone,
    family_key, given_key, kanji_key)
select 1, 1000 + n, f.kanji, g.kanji, f.kana, g.kana, '1950-01-01'::date + n % 20000,
    '03-1234-' || lpad((n % 10000)::text, 4, '0'), f.kana, g.kana, f.kanji || g.kanji
from generate_series(1, 20000) n, lateral (select chr(19968 + n % 700) || '田' as kanji,
        case n % 50 when 0 then 'ワタナヘ' else 'ア' || chr(12450 + n % 40) end as kana) f,
    lateral (select chr(20968 + n % 900) || '子' as kanji, 'ハナ' || chr(12450 + n % 30) as kana) g;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, acquired_on)
select 1, p.person_id, p.person_id, '700', p.person_id::text, '00', '2020-04-01' from core.person p
where p.society_id = 1 and p.person_id > 1000;
-- A number that 3,000 employers have given, as each has a number 7.
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, acquired_on, lost_on,
    loss_reason)
select 1, 100000 + n, 1000 + n, (10000 + n)::text, '7', '00', '2010-04-01', '2012-04-01', 'other'
from generate_series(1, 3000) n;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id)
select 1, p.person_id, p.person_id, p.person_id, 'login' || p.person_id from core.person p
where p.society_id = 1 and p.person_id > 1000;
insert into core.account_email (society_id, account_id, position, email)
select 1, a.account_id, 1, 'walk' || a.account_id || '@example.jp' from core.account a
where a.society_id = 1 and a.account_id > 1000;
analyze core.person, core.coverage, core.account, core.account_email;

create function tap.pages(query text) returns int language plpgsql as $$
declare
    told json;
begin
    -- The second time: the first reads what the session keeps.
    for times in 1 .. 2 loop
        execute format('explain (analyze, buffers, timing off, format json) select * from office.search_members(%L)',
            query) into told;
    end loop;
    return (told #>> '{0,Plan,Shared Hit Blocks}')::int + (told #>> '{0,Plan,Shared Read Blocks}')::int;
end
$$;
grant execute on function tap.pages(text) to public;

-- Entries that a search reads of all indexes, and lines of tables that it goes through without one.
create function tap.entries() returns bigint language sql volatile security definer as $$
    select sum(pg_stat_get_xact_tuples_returned(o.oid))::bigint
    from (select i.indexrelid as oid from pg_index i where i.indrelid = any
            ('{core.person,core.coverage,core.account,core.account_email,core.employer}'::regclass[])
        union all select unnest('{core.person,core.coverage,core.account,core.account_email}'::regclass[])) o
$$;
create function tap.entries_read(query text, after text default '') returns int language plpgsql as $$
declare
    before bigint;
begin
    perform from office.search_members(query, after); -- the first time reads what the session keeps
    before := tap.entries();
    perform from office.search_members(query, after);
    return (tap.entries() - before)::int;
end
$$;
create function tap.second_page(query text) returns text language sql as $$
    select max(f.next) from office.search_members(query) f
$$;
grant execute on function tap.entries(), tap.entries_read(text, text), tap.second_page(text) to public;

-- The statement of the search for a part of a name, as the function holds it.
create function tap.part_plan(from_source text default null) returns text language plpgsql as $$
declare
    source text := coalesce(from_source, (select p.prosrc from pg_proc p
        where p.oid = 'core.hits_by_part(text,core.search_hit,int,int)'::regprocedure));
    statement text := substring(source from 'select p\.person_id, p\.family_key.*?limit cap');
    told json;
begin
    statement := replace(replace(replace(replace(statement, '= society', '= 1'), 'limit cap', 'limit 2000'),
        '@> tokens', '@> core.name_tokens(1, ''田子'', 1)'), 'position(part', 'position(''田子''');
    execute 'explain (format json) ' || statement into told;
    return told::text;
end
$$;

-- Trap 1: an index of trigrams cannot look for two characters, and beside a good index it draws plans to itself.
select is_empty($$ select from pg_extension where extname = 'pg_trgm' $$, 'there are no trigrams');
select is_empty($$ select i.indexrelid::regclass from pg_index i
    join pg_opclass o on o.oid = any (i.indclass) where o.opcname ~ 'trgm|bigm' $$, 'and no index of them');

-- Trap 2: the token carries the society. Beside it the society is no condition of an index, which would be read for
-- all members.
select matches(tap.part_plan(), 'person_by_name_part', 'a part of a name is looked for in the index of parts');
select doesnt_match(tap.part_plan(), 'BitmapAnd|Seq Scan|person_pkey', 'and nowhere else');
select matches(prosrc, 'society_id \+ 0 = society', 'the society stays out of the index''s condition')
from pg_proc where oid = 'core.hits_by_part(text,core.search_hit,int,int)'::regprocedure;

-- Trap 3: "like" with a parameter has no range in an index, and under row-level security no index at all.
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('core', 'office') and p.proname ~ '^hits_|^search_' and p.prosrc ~* '\mi?like\M|~~' $$,
    'no search says "like"');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.proname ~ '^hits_(by|of)_'
    and not coalesce(p.proconfig::text ~ 'plan_cache_mode', false) $$, 'each says how its plan is kept');

-- Trap 6: the last of all characters is made where it is used; a file or a terminal may lose it.
select is_empty($$ select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('core', 'office') and strpos(p.prosrc, chr(1114111)) > 0 $$, 'no source holds it');

set local session authorization :clerk;

select cmp_ok(tap.pages(query), '<', 4000, format('%s: few pages', query))
from unnest(array['700-15000', '15000', 'ワタ', 'ワタナベ', 'ワタナベ ハナ', '龘田', '丰田', '1991-03-07',
    'ワタナベ 1991-03-07', '5000', 'walk20', '7']) query;

-- Traps 3, 4, 5, 7 and 8, by what is read of 20,000 members: nobody's key but those of the page, of its coverages,
-- accounts and look-alikes, of a birth date, or of as many parts of a name as the cap allows. With birth date and
-- reading the reading's index, which would be 400 entries, is not read; a second page does not begin at the first
-- name; of a name run together each place is looked up, and none is read through. 1,111 addresses begin with
-- walk20, 3,000 coverages have the number 7. What other tests took back still counts until it is swept away, a
-- hundred entries by now: nobody else was born on that day.
select cmp_ok(tap.entries_read(query), '<', most, format('%s: few entries', query))
from (values ('700-15000', 250), ('15000', 250), ('ワタ', 900), ('ワタナベ', 900), ('ワタナベ ハナ', 900), ('丰田', 900),
    ('1991-03-07', 250), ('ワタナベ 1991-03-07', 250), ('5000', 300), ('03-1234-5000', 200), ('walk20', 900),
    ('7', 900), ('walk2000@example.jp', 250), ('login2000', 250), ('ワタナベハナア', 900), ('田', 900)) t (query, most);
select cmp_ok(tap.entries_read(query, tap.second_page(query)), '<', 900, format('%s: few entries on the second page',
    query))
from unnest(array['ワタ', 'ワタナベ ハナ', '丰', '7']) query;
select isnt(tap.second_page('ワタ'), '', 'there is a second page');
select cmp_ok(tap.entries_read('田' || chr(20968 + 5)), '<', 900, 'a part of a name: few entries');
reset session authorization;

-- What would happen without "+ 0", so that the test above is known to see it: the society is looked up as well.
select matches(tap.part_plan(replace(prosrc, 'society_id + 0 = society', 'society_id = society')),
    'society_id = 1', 'the trap is one: the society becomes a condition that an index may serve')
from pg_proc where oid = 'core.hits_by_part(text,core.search_hit,int,int)'::regprocedure;

select * from finish();
rollback;
