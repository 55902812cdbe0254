-- What a member does at the portal reads that member's rows, however large the society is and however many others the
-- server has. The planner once took the policy and the society for two conditions, and a login went through them all.
begin;
\ir fixtures.sql
select plan(9);

insert into core.society (society_id, code, mark, name, postal_code, address, telephone)
select 1000 + n, 'other' || n, translate(lpad(n::text, 3, '0'), '0123456789', 'ABCDEFGHIJ'), 'Other', '1000001', '', ''
from generate_series(0, 799) n;
-- Society 1 has 20,000 members more, each of the others five.
create temporary table member on commit drop as
select 1 as society_id, 2000000 + n as id from generate_series(1, 20000) n
union all select 1000 + n / 5, 2000000 + n from generate_series(0, 3999) n;
insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key, kanji_key)
select m.society_id, m.id, '甲', '乙', '1931-03-07', '', '', '甲乙' from member m;
insert into core.coverage (society_id, coverage_id, person_id, symbol, number, branch, acquired_on)
select m.society_id, m.id, m.id, '700', m.id::text, '00', '2020-04-01' from member m;
insert into core.account (society_id, account_id, person_id, coverage_id, login_id, state, registered_at,
    wishes_to_view)
select m.society_id, m.id, m.id, m.id, 'login' || m.id, 'registered', now(), true from member m;
insert into core.account_email (society_id, account_id, position, email, verified_at)
select m.society_id, m.id, 1, 'walk' || m.id || '@example.jp', now() from member m;
analyze core.society, core.person, core.coverage, core.account, core.account_email;

create function tap.entries() returns bigint language sql volatile security definer as $$
    select sum(pg_stat_get_xact_tuples_returned(o.oid))::bigint
    from (select i.indexrelid as oid from pg_index i where i.indrelid = any
            ('{core.person,core.coverage,core.account,core.account_email,core.request,core.society}'::regclass[])
        union all select unnest('{core.person,core.coverage,core.account,core.account_email}'::regclass[])) o
$$;
create function tap.entries_read(call text) returns int language plpgsql as $$
declare
    before bigint := tap.entries();
begin
    execute 'select ' || call;
    return (tap.entries() - before)::int;
end
$$;
grant execute on function tap.entries(), tap.entries_read(text) to public;

set local session authorization :portal;
select cmp_ok(tap.entries_read(call), '<', 200, call) from unnest(array[
    $$portal.begin_login(gen_random_uuid(), 'north', 'login2015000', 'login', '192.0.2.1')$$,
    $$portal.credential_hash('north', 'login2015000', 'login')$$,
    $$portal.credential_hash('north', 'nobody', 'login')$$,
    $$portal.my_page('north', 'login2015000')$$,
    $$portal.viewing_status('north', 'login2015000')$$,
    $$portal.contents('north', 'login2015000')$$,
    $$portal.request_viewing_password(gen_random_uuid(), 'north', 'login2015000', false, false)$$,
    $$portal.forgot_by_email(gen_random_uuid(), 'north', 'walk2015000@example.jp', '192.0.2.1')$$,
    $$portal.set_nickname(gen_random_uuid(), 'north', 'login2015000', 'walker')$$]) call;

select * from finish();
rollback;
