-- The list of registrations is read page by page, in the order of an index, and a page touches a range of the own
-- society alone, however many members there are beside it.
begin;
\ir fixtures.sql
select plan(16);

-- 6,000 members of north, 6,000 of south with the same numbers; of north's every hundredth is not registered.
insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key, kanji_key)
select s, 10000 + n, '多数', '人' || n, '1990-01-01', 'タスウ', '', '多数人' || n
from generate_series(1, 2) s, generate_series(1, 6000) n;
insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, insured, acquired_on)
select s, 10000 + n, 10000 + n, 1, '70', n::text, true, '2020-04-01'
from generate_series(1, 2) s, generate_series(1, 6000) n;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at, last_login_at)
select s, 10000 + n, 10000 + n, 10000 + n, 'm' || n, 'registered', '2024-01-01',
    now() - make_interval(hours => case when n % 3 = 0 then 1 else 1000 + n % 50 end)
from generate_series(1, 2) s, generate_series(1, 6000) n where s = 2 or n % 100 <> 0;
analyze core.person, core.coverage, core.account, core.registration, core.mail_link;

create function tap.pages(state text, employer bigint, query text, out lines bigint, out different bigint,
    out pages int, out longest int, out in_order boolean) language plpgsql as $$
declare
    page jsonb;
    after text := '';
    seen bigint[] := '{}';
begin
    pages := 0;
    longest := 0;
    loop
        page := office.registrations(state, employer, query, after);
        seen := seen || array(select (l ->> 'coverage_id')::bigint from jsonb_array_elements(page -> 'lines') l);
        pages := pages + 1;
        longest := greatest(longest, jsonb_array_length(page -> 'lines'));
        after := page ->> 'next';
        exit when after = '' or pages > 300;
    end loop;
    lines := cardinality(seen);
    different := (select count(distinct x) from unnest(seen) x);
end
$$;
grant execute on all functions in schema tap to public;
set local session authorization :clerk;

select unnest(array[is(p.lines, wanted, format('%s %s %s: every line', state, employer, query)),
    is(p.different, wanted, 'once'), cmp_ok(p.longest, '<=', 100, 'a hundred to a page')])
from (values ('', null::bigint, '', 6011::bigint), ('not_registered', null, '', 62), ('registered', null, '', 1980),
    ('recheck', 1, '', 3965)) t (state, employer, query, wanted), tap.pages(state, employer, query) p;
-- What a page costs. The rows that the scans of one call meet, of either society, are a few pages' worth.
reset session authorization;
create function tap.met(state text, query text) returns bigint language plpgsql as $$
declare
    before bigint;
    met bigint;
begin
    perform pg_stat_force_next_flush();
    select sum(s.seq_tup_read + coalesce(s.idx_tup_fetch, 0)) into before from pg_stat_xact_user_tables s
    where s.schemaname = 'core' and s.relname in ('coverage', 'account', 'person', 'registration', 'mail_link');
    perform tap.act_as('st_000101');
    perform office.registrations(state, null, query, '');
    perform tap.act_as('madoguchi_operator');
    select sum(s.seq_tup_read + coalesce(s.idx_tup_fetch, 0)) into met from pg_stat_xact_user_tables s
    where s.schemaname = 'core' and s.relname in ('coverage', 'account', 'person', 'registration', 'mail_link');
    return met - before;
end
$$;
select cmp_ok(tap.met(state, query), '<', 4000::bigint, format('few rows are met for: %s %s', state, query))
from (values ('', ''), ('not_registered', ''), ('registered', ''), ('link_sent', '')) t (state, query);

select * from finish();
rollback;
