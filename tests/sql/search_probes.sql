-- One function reads names past row-level security. Whatever a clerk of another society types, it answers with that
-- society's own members alone; so does every other form.
begin;
\ir fixtures.sql
select plan(44);

-- North has everything that may be looked for; south has one member with the same name and birth date.
update core.employer set name = '探索製作所' where society_id = 1 and employer_id = 1;
update core.person set given_name = '花子花子', kanji_key = core.fold_kanji('佐藤花子花子')
    where society_id = 1 and person_id = 1;

create function tap.seen_by(login name, query text, after text default '') returns text language plpgsql as $$
declare
    answer text;
begin
    perform set_config('session_authorization', login, true);
    select string_agg(f.name || ' ' || f.understood_as, ', ') into answer from office.search_members(query, after) f;
    perform set_config('session_authorization', 'madoguchi_operator', true);
    return coalesce(answer, '');
end
$$;

select unnest(array[isnt(tap.seen_by(:'clerk', query), '', format('north finds: %s', query)),
    is(tap.seen_by(:'other_clerk', query), '', format('south does not: %s', query))])
from unnest(array['9001-7', '000348', 'タカハシ', 'ﾜﾀﾅﾍﾞ ｻ', '渡辺', '花子花子', '1975-12-31', '1992-02-29 山本',
    'ヤマモト 1992-02-29', '0311112222', '2222', 'hanako@mail', 'sachiko', 'NR-0000001-0', '探索製作所']) query;
select is(tap.seen_by(:'other_clerk', '花子'), '佐藤 花子 name_part', 'the same part of a name is each society''s own');
select is(tap.seen_by(:'other_clerk', '佐藤'), '佐藤 花子 name', 'so is the same name');
select is(tap.seen_by(:'other_clerk', '12-345'), '佐藤 花子 symbol_number', 'and the same number');

-- The function itself, called by somebody who had got at it.
grant usage on schema core to public;
grant execute on function core.hits_by_part(text, core.search_hit, int, int) to public;
create function tap.met_by(login name, part text) returns bigint[] language plpgsql as $$
declare
    met bigint[];
begin
    perform set_config('session_authorization', login, true);
    met := array(select h.person_id from unnest(core.hits_by_part(part, null, 100, 100)) h order by 1);
    perform set_config('session_authorization', 'madoguchi_operator', true);
    return met;
end
$$;
select is(tap.met_by(:'clerk', '花子'), '{1}', 'north''s clerk meets north''s member');
select is(tap.met_by(:'other_clerk', '花子'), '{1}', 'south''s clerk meets south''s');
select is(tap.met_by(:'other_clerk', '子花'), '{}', 'and not north''s');
select is(tap.met_by(:'clerk', '子花'), '{1}', 'whom north''s clerk meets');
select is(tap.met_by(:'portal', '花子'), '{}', 'a portal meets nobody');
select is(tap.met_by('madoguchi_operator', '花子'), '{}', 'nor does the operator, who is no member of staff');
select is(tap.met_by(:'clerk', '花'), '{}', 'one character is no part');

-- What the role may and may not.
select is((select string_agg(a.attname, ', ' order by a.attname) from pg_attribute a
    where a.attrelid = 'core.person'::regclass and a.attnum > 0 and not a.attisdropped
        and has_column_privilege('madoguchi_search', 'core.person', a.attname, 'select')),
    'birth_date, family_key, given_key, kanji_key, person_id, society_id', 'it reads keys, and no address');
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'core' and c.relkind in ('r', 'p') and c.oid <> 'core.person'::regclass
        and has_any_column_privilege('madoguchi_search', c.oid, 'select, insert, update') $$, 'of one table');
select is(has_any_column_privilege('madoguchi_search', 'core.person', 'insert, update'), false, 'and writes nothing');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.proowner = 'madoguchi_search'::regrole
    and p.oid <> 'core.hits_by_part(text,core.search_hit,int,int)'::regprocedure $$, 'it owns one function');

select * from finish();
rollback;
