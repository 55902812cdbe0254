-- The list of viewing passwords comes in pages, each account once; a page that finds nobody goes on.
begin;
\ir fixtures.sql
select plan(3);

select tap.request(1) \g /dev/null
insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key, kanji_key)
select 1, 10000 + n, '多数', '人' || n, '1990-01-01', 'タスウ', '', '多数人' || n from generate_series(1, 6000) n;
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, insured, acquired_on)
select 1, 10000 + n, 10000 + n, 1, '70', n::text, true, '2020-04-01' from generate_series(1, 6000) n;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at,
    wishes_to_view)
select 1, 10000 + n, 10000 + n, 10000 + n, 'm' || n, 'registered', '2024-01-01', n <= 5950
from generate_series(1, 6000) n;
analyze core.person, core.coverage, core.account;
create function tap.pages(state text, out lines bigint, out different bigint, out pages int, out longest int)
    language plpgsql as $$
declare
    page jsonb;
    after text := '';
    seen bigint[] := '{}';
begin
    pages := 0;
    longest := 0;
    loop
        page := office.viewing_passwords(state, '', after);
        seen := seen || array(select (l ->> 'coverage_id')::bigint from jsonb_array_elements(page -> 'lines') l);
        pages := pages + 1;
        longest := greatest(longest, jsonb_array_length(page -> 'lines'));
        after := page ->> 'next';
        exit when after = '' or pages > 200;
    end loop;
    lines := cardinality(seen);
    different := (select count(distinct x) from unnest(seen) x);
end
$$;
grant execute on all functions in schema tap to public;
set local session authorization :supervisor;
select is(row(p.lines, p.different, p.longest), row(5954::bigint, 5954::bigint, 100), 'every line, once, by hundreds')
from tap.pages('missing') p;
select is(row(p.lines, p.pages), row(1::bigint, 2), 'one among thousands: a page, and the rest that is empty')
from tap.pages('under_way') p;
select is(p.lines, 51::bigint, 'the others') from tap.pages('no_wish') p;


select * from finish();
rollback;
