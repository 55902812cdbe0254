-- Where a page of a list ends, and what the next one is asked for with.
begin;
\ir fixtures.sql
select plan(7);

create function tap.hits(first int, last int) returns core.listed_hit[] language sql as $$
    select coalesce(array_agg(row(n, 'k' || n, null, null, n)::core.listed_hit order by n), '{}')
    from generate_series(first, last) n
$$;
create function tap.page(found core.listed_hit[], last core.listed_hit, more boolean) returns text language sql as $$
    select cardinality(p.lines) || ' then ' || p.next from core.listed_page('number', found, 3, last, more) p
$$;

select is(tap.page(tap.hits(1, 2), (tap.hits(5, 5))[1], false), '2 then ', 'all of them, and nothing behind them');
select is(tap.page(tap.hits(1, 3), (tap.hits(3, 3))[1], false), '3 then ', 'a page that is full may be the last one');
select is(tap.page(tap.hits(1, 5), (tap.hits(9, 9))[1], false), '3 then ["number", "k3", null, null, 3]',
    'what did not go on the page comes on the next one, also when nothing is left to look at');
select is(tap.page(tap.hits(1, 5), (tap.hits(9, 9))[1], true), '3 then ["number", "k3", null, null, 3]',
    'or when there is');
select is(tap.page(tap.hits(1, 2), (tap.hits(9, 9))[1], true), '2 then ["number", "k9", null, null, 9]',
    'where others are behind it, the next page begins behind the last one that was looked at');
select is(tap.page(tap.hits(1, 0), (tap.hits(9, 9))[1], true), '0 then ["number", "k9", null, null, 9]',
    'even when none was of the list');
select is(tap.page(tap.hits(1, 0), null, false), '0 then ', 'no hits are an empty page');

select * from finish();
rollback;
