-- A search reads a page of an index, however many members the society has: no trap of the planner lets it walk through
-- all of them. Looked at as the clerk, under row-level security, with everything that the call touches.
begin;
\ir fixtures.sql
select plan(11);

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
set local session authorization :clerk;

select cmp_ok(tap.pages(query), '<', 4000, format('%s: few pages', query))
from unnest(array['700-15000', '15000', 'ワタ', 'ワタナベ', 'ワタナベ ハナ', '龘田', '丰田', '1990-01-01',
    'ワタナベ 1990-01-01', '5000', 'walk20']) query;

select * from finish();
rollback;
