-- Whatever is typed into the readers of the database, and however a profile is bent: an answer or a refusal of our own,
-- never a fault. The same seed gives the same inputs.
begin;
\ir fixtures.sql
select no_plan();
select setseed(0.17) \g /dev/null

-- Pieces that the readers look for, and pieces that nobody should type.
create function tap.hostile_text() returns text language sql volatile as $$
    select string_agg((array['昭和', '平成', '令和', '元', 'S', 'H', '64', '1', '0', '年', '月', '日', '2026', '-', '－', 'ー',
        '/', '.', ' ', '　', '１２', 'ア', 'ｱ', 'ﾞ', 'ヴァ', '髙', '𠮷', U&'\+0E0100', U&'\200B', U&'\202E', E'\n', E'\t',
        '''', '"', '\', '%', '_', '$1', ';--', '(', '[', '{', '*', '+', '?', 'NR', '0000001', '99999999999999999999',
        'İ', 'ß', U&'\FDFA', U&'\0130', '記号', '番号'])[1 + floor(random() * 54)::int], '')
    from generate_series(1, 1 + floor(random() * 7)::int)
$$;
create function tap.faults_of(statement text, inputs text[]) returns text[] language plpgsql as $$
declare
    input text;
    faults text[] := '{}';
begin
    foreach input in array inputs loop
        begin
            execute statement using input;
        exception when others then
            if sqlstate not like 'MD%' then
                faults := faults || (sqlstate || ' ' || sqlerrm || ' on ' || input);
            end if;
        end;
    end loop;
    return faults[1:5];
end
$$;
create function tap.hostile_date() returns text language sql volatile as $$
    select (array['昭和', 'S', '平成', '令和', '大正', 'M', '19', '20', ''])[1 + floor(random() * 9)::int]
        || (array['元', '64', '31', '7', '99', '0', '１'])[1 + floor(random() * 7)::int]
        || (array['年', '-', '.', '/', ''])[1 + floor(random() * 5)::int]
        || (array['1', '04', '12', '13'])[1 + floor(random() * 4)::int]
        || (array['月', '-', '.', '/', ''])[1 + floor(random() * 5)::int]
        || (array['1', '07', '30', '31'])[1 + floor(random() * 4)::int]
        || (array['日', ''])[1 + floor(random() * 2)::int]
$$;
create temporary table input as
select array_agg(case when n % 2 = 0 then tap.hostile_text() else tap.hostile_date() end) as texts
from generate_series(1, 800) n;

select is(tap.faults_of(reader, texts), '{}', reader || ' answers whatever is typed')
from input, unnest(array['select core.parse_date($1)', 'select core.digits($1)', 'select core.fold_kana($1)',
    'select core.fold_kanji($1)', 'select core.fold_address($1)', 'select core.fold_company($1)',
    'select core.typed_serial($1)', 'select core.number_key($1)', 'select core.telephone_key($1)']) reader;
select isnt(tap.faults_of('select $1::int', texts), '{}', 'and a reader that cannot is found out') from input;
select is((select count(*)::int from input, unnest(texts) t
        where core.parse_date(t) is not null and core.parse_date(core.parse_date(t)::text) <> core.parse_date(t)), 0,
    'a date that was read is the same when it is written and read again');
select cmp_ok((select count(*)::int from input, unnest(texts) t where core.parse_date(t) is not null), '>', 0,
    'some of the texts are dates');

-- Every field of a profile, one after the other, gets values that have no business there.
create function tap.bent_profiles() returns text[] language sql as $$
    select array_agg(jsonb_set(tap.profile('north'), string_to_array(replace(replace(n.path, '[', '.'), ']', ''), '.'),
        bent.value)::text)
    from core.profile_nodes(core.unwrapped(tap.profile('north'))) with ordinality n (path, rule, value, place),
        (values (0, 'null'::jsonb), (1, 'true'), (2, '-1'), (3, '1e300'), (4, '""'), (5, '"\u202e<img>"'), (6, '[]'),
            (7, '[[[[[]]]]]'), (8, '{}'), (9, '{"value": {"value": {}}}'), (10, to_jsonb(repeat('a', 100000))))
            bent (kind, value)
    where n.path <> '' and bent.kind % 5 = n.place % 5
$$;
select is(tap.faults_of('select count(*) from job.profile_problems($1::jsonb)', tap.bent_profiles()), '{}',
    'the check of a profile answers however it is bent');

select * from finish();
rollback;
