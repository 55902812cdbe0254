-- A search is read page by page: nothing is missed, nothing comes twice, whoever is added meanwhile.
begin;
\ir fixtures.sql
select plan(55);

update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '2000') where society_id = 1;
insert into core.employer (society_id, employer_id, code, name) values
    (1, 30, 'E030', 'ページ商会'), (1, 31, 'E031', 'ページ商会');
select tap.person(1, 1000 + n, case when n % 2 = 0 then '渡辺' else '渡邉' end, '花' || chr(19968 + n % 5), 'ワタナベ',
    'ハナ' || chr(12450 + n % 3 * 2), '1990-01-01'::date + n % 2, '', '090-1111-4444') from generate_series(1, 120) n
\g /dev/null
select tap.person(1, 2000 + n, 'ワタナ', 'ベハナ', 'ワタナ', 'ベハナ', '1970-01-01', '') from generate_series(1, 3) n
\g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured,
    acquired_on)
select 1, p.person_id, p.person_id, 30 + p.person_id % 2, '30' || p.person_id % 3, '77',
    lpad((p.person_id % 50)::text, 2, '0'), false, '2020-04-01'
from core.person p where p.society_id = 1 and p.person_id > 1000;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id)
select 1, p.person_id, p.person_id, p.person_id, 'l' || p.person_id from core.person p
where p.society_id = 1 and p.person_id between 1001 and 1120;
insert into core.account_email (society_id, account_id, position, email)
select 1, 1000 + n, position, format('page%s-%s@example.jp', n, position) from generate_series(1, 90) n,
    generate_series(1, 1 + n % 2) position;

-- All pages of a search.
create function tap.pages(query text, out lines int, out persons int, out pages int, out longest int)
    language plpgsql as $$
declare
    page record;
    seen text[] := '{}';
    after text := '';
begin
    pages := 0;
    longest := 0;
    loop
        select array_agg(format('%s/%s', f.person_id, f.coverage_id)) as found, max(f.next) as next,
            count(*) filter (where f.next <> '') as with_next, count(*)::int as count
        into page from office.search_members(query, after) f;
        if page.with_next > 1 then
            raise 'only the last line leads on';
        end if;
        seen := seen || coalesce(page.found, '{}');
        pages := pages + 1;
        longest := greatest(longest, page.count);
        after := coalesce(page.next, '');
        exit when after = '' or pages > 100;
    end loop;
    lines := cardinality(seen);
    persons := (select count(distinct x) from unnest(seen) x);
end
$$;
grant execute on function tap.pages(text) to public;
set local session authorization :clerk;

select unnest(array[is(p.lines, wanted, format('%s: every line', query)),
    is(p.persons, wanted, format('%s: once', query)),
    cmp_ok(p.longest, '<=', 50, format('%s: on pages of 50', query))])
from (values ('77', 123), ('ワタナベ', 124), ('ワタナベハナ', 123), ('渡辺', 121), ('辺花', 120),
    ('1990-01-02', 60), ('4444', 120), ('page', 90), ('ページ商会', 123), ('ワタナ', 124)) t (query, wanted),
    tap.pages(query) p;

-- Whoever is added meanwhile neither hides nor doubles anybody.
select max(f.next) as next, array_agg(f.coverage_id) as first_page from office.search_members('ワタナベ') f \gset
reset session authorization;
select tap.person(1, 900, '渡辺', 'ア', 'ワタナベ', 'ア', '1980-01-01', '') \g /dev/null
select tap.person(1, 901, '渡辺', 'ン', 'ワタナベ', 'ン', '1980-01-01', '') \g /dev/null
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, acquired_on)
values (1, 900, 900, '1', '900', '00', '2020-04-01'), (1, 901, 901, '1', '901', '00', '2020-04-01');
create function tap.rest_of(query text, after text) returns setof bigint language plpgsql as $$
declare
    page record;
begin
    while after <> '' loop
        select array_agg(f.coverage_id) as found, max(f.next) as next into page
        from office.search_members(query, after) f;
        return query select unnest(page.found);
        after := page.next;
    end loop;
end
$$;
grant execute on function tap.rest_of(text, text) to public;
create function tap.rest_of_cut(query text) returns setof bigint language plpgsql as $$
declare
    page record;
    after text := '';
begin
    loop
        select array_agg(f.coverage_id) filter (where f.cut) as found, max(f.next) as next into page
        from office.search_members(query, after) f;
        return query select unnest(page.found);
        after := page.next;
        exit when after = '';
    end loop;
end
$$;
grant execute on function tap.rest_of_cut(text) to public;
set local session authorization :clerk;
select is((select count(*)::int from tap.rest_of('ワタナベ', :'next') r
        where r = any (:'first_page'::bigint[] || 900::bigint)), 0,
    'the next page begins behind the first, also when somebody was added before it');
select is((select count(*)::int from tap.rest_of('ワタナベ', :'next') r where r = 901), 1,
    'who was added behind it comes later');
select is((select count(*)::int from tap.rest_of('ワタナベ', :'next')), 75, 'and all others as before');

-- Where no index knows the order, no more hits are looked through than the profile says, and the answer tells it.
select is((select bool_or(cut) from office.search_members('辺花')), false, 'all were looked through');
reset session authorization;
update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '60') where society_id = 1;
set local session authorization :clerk;
select is((select p.lines || '/' || p.longest from tap.pages('辺花') p), '60/50', 'as many as the profile says');
select is((select bool_and(cut) from office.search_members('辺花')), true, 'and it is told');
select is((select count(*)::int from office.search_members('渡辺') where cut), 0,
    'where an index knows the order, nothing is left out of a page');
select is((select p.lines || '/' || p.persons || '/' || p.pages from tap.pages('渡辺') p), '60/60/2',
    'and the pages end where the profile says');
select max(f.next) as next from office.search_members('渡辺') f \gset
select results_eq(format('select count(*)::int, bool_and(cut), max(next) from office.search_members(%L, %L)', '渡辺',
    :'next'), $$ values (10, true, '') $$, 'which the last of them tells');
reset session authorization;
update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '123') where society_id = 1;
set local session authorization :clerk;
select is((select p.lines || '/' || p.pages from tap.pages('渡辺') p), '123/3', 'as many as there are: all of them');
select is((select count(*)::int from tap.rest_of_cut('渡辺')), 0, 'and nothing was left out');
reset session authorization;
update core.society_profile set profile = jsonb_set(profile, '{search,cap}', '50') where society_id = 1;
set local session authorization :clerk;
select results_eq($$ select count(*)::int, bool_and(cut), max(next) from office.search_members('渡辺') $$,
    $$ values (50, true, '') $$, 'one page, when the profile allows no more');
select is((select count(*)::int from office.search_members('渡辺', :'next')), 0,
    'a cursor from before the profile was changed leads nowhere');

-- What is no cursor.
select throws_ok(format($$ select * from office.search_members('ワタナベ', %L) $$, after), 'MD005', null,
    format('after: %s', after))
from unnest(array['2', 'x', '[1, "a"]', '[1, null, null, "1990-13-45", 1, 50]', '[99, null, null, null, 1, 50]',
    '[null, null, null, null, null, null]', '[1, "a", "b", null, 1]', '[1, "a", "b", null, 1, null]',
    '[1, "a", "b", null, 1, 0]', '[1, "a", "b", null, 1, -5]', '[1, "a", "b", null, 1, "x"]', '{"a": 1}']) after;

select * from finish();
rollback;
