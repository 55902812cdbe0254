-- The second society gets a life of its own: at the counter, in the print room, in its portal. Then every text that it
-- has is replaced by a canary: a word that stands nowhere else, with the column it sits in. Run by the operator after
-- fixtures.sql and printing.sql.

select tap.member(2, n) from generate_series(3001, 3009) n \g /dev/null
select tap.approved(2, n, n, clerk => 201) from generate_series(3001, 3004) n \g /dev/null
select tap.counted('st_000203', 'st_000204', 3001), tap.printed('st_000203', 3002), tap.open('st_000203', 3003)
    \g /dev/null
select tap.call('st_000204', format('office.dispatch_bundle(gen_random_uuid(), %s)', tap.bundle_of(2, 3001)))
    \g /dev/null
select tap.call('st_000204', format('office.abort_run(gen_random_uuid(), %s, 1, ''jam'')', c.run_id)),
    tap.call('st_000204', format('office.record_destruction(gen_random_uuid(), %s)', c.run_id))
from core.card c where c.society_id = 2 and c.request_id = 3002 \g /dev/null
select tap.call('st_000201', format('office.take_request(gen_random_uuid(), ''viewing_password_issue'', ''counter'', '
    '%s, false, ''asked'', '''')', n)) from generate_series(3005, 3008) n \g /dev/null
select tap.call('st_000201', format('office.claim_request(gen_random_uuid(), %s)', r.request_id)),
    tap.call('st_000201', format('office.check_identity(gen_random_uuid(), %s, %L)', r.request_id,
        tap.right_answers(2, r.person_id))),
    tap.call('st_000201', format('office.add_note(gen_random_uuid(), %s, ''called'')', r.request_id))
from core.request r where r.society_id = 2 and r.coverage_id in (3005, 3006) order by r.request_id \g /dev/null
select tap.call('st_000201', format('office.submit_request(gen_random_uuid(), %s, '''')', r.request_id))
from core.request r where r.society_id = 2 and r.coverage_id = 3005 \g /dev/null
select job.seal_audit() \g /dev/null

set session_replication_role = replica; -- rows that no other row leads to, and records that are never changed
insert into core.registration (society_id, registration_id, way, handle, email, person_id, coverage_id, identified_at,
    state, nickname)
values (2, 3001, 'web_form', sha256('handle'), 'm@south.example', 3008, 3008, now(), 'identified', 'n');
insert into core.mail_link (society_id, link_id, purpose, account_id, email, token_hash, sent_at, expires_at)
values (2, 3001, 'recovery', 3001, 'm@south.example', sha256('link'), now(), now() + interval '1 day');
insert into core.one_time_key (society_id, key_id, account_id, step, key_hash, sent_at, expires_at)
values (2, 3001, 3001, gen_random_uuid(), sha256('key'), now(), now() + interval '1 day');
insert into core.mail (society_id, mail_id, kind, address, account_id)
values (2, 3001, 'recovery', 'm@s.example', 3001);
insert into core.mail_event (society_id, mail_id, position, event) values (2, 3001, 1, 'bounced');
insert into core.login_event (society_id, event_id, account_id, kind, outcome)
values (2, gen_random_uuid(), 3001, 'login', 'wrong');
insert into core.login_guard values (2, 'login', sha256('who'), 3, now(), null);
insert into core.attempt values (2, 'login', sha256('who'), now(), 1);
insert into core.subscription values (2, 3001, 'news', true);
insert into core.closing_day values (2, current_date + 9, 'closed');
insert into core.profile_change (society_id, change_id, base_version, profile, reason, proposed_by)
select 2, 3001, p.version, p.profile, 'why', 201 from core.society_profile p where p.society_id = 2;
insert into core.call_back (society_id, request_id, call_back_id, staff_id, outcome)
select 2, r.request_id, 1, 201, 'shown' from core.request r where r.society_id = 2 and r.coverage_id = 3006;
insert into core.presence (society_id, request_id, staff_id)
select 2, r.request_id, 201 from core.request r where r.society_id = 2 and r.coverage_id = 3006;
insert into core.account_email (society_id, account_id, position, email)
select 2, n, 1, 'm' || n || '@south.example' from generate_series(3001, 3009) n;
insert into core.deputy (society_id, deputy_id, supervisor_id, staff_id, from_day, until_day, reason)
values (2, 3001, 202, 201, current_date, current_date + 9, 'away');
insert into core.code_seed (society_id, staff_id, seed) values (2, 201, '12345678901234567890');
insert into core.code_enrolment (society_id, enrolment_id, staff_id, started_by, reason)
values (2, 3001, 201, 202, 'new');
insert into core.code_grant (society_id, staff_id, for_op) values (2, 201, gen_random_uuid());
insert into core.draft (society_id, staff_id, place, sealed)
values (2, 201, 'requests', convert_to(repeat('sealed', 9), 'UTF8'));
insert into core.full_check (society_id, request_id, staff_id)
select 2, r.request_id, 202 from core.request r where r.society_id = 2 and r.coverage_id = 3005;
insert into core.roster_import (society_id, import_id, whole, as_of) values (2, 3001, true, current_date);
insert into core.roster_match (society_id, import_id, line, coverage_id, person_id) values (2, 3001, 1, 3001, 3001);
insert into core.erasure (society_id, erasure_id, cause, kinds) values (2, 3001, 'retention', '{"accounts": 1}');
insert into core.run_stock (society_id, run_id, taken, tests, put_back, noted_by)
select 2, min(r.run_id), 5, 1, 1, 203 from core.run r where r.society_id = 2;
insert into core.bulk (society_id, bulk_id, what, reason, begun_by) values (2, 3001, 'viewing_wish', 'why', 201);
insert into core.returned_mail (society_id, card_id, reason, recorded_by)
select 2, min(c.card_id), 'other', 203 from core.card c where c.society_id = 2;

-- A table that has no row yet gets one by the types of its columns: a word that a CHECK names, else anything.
create function tap.any_value(kind text, word text) returns text language sql as $$
    select case
        when kind = 'text' then quote_literal(coalesce(word, 'any'))
        when kind ~ 'int|numeric' then '1' when kind = 'boolean' then 'false'
        when kind = 'uuid' then 'gen_random_uuid()'
        when kind = 'date' then 'current_date' when kind ~ '^timestamp' then 'now()'
        when kind = 'bytea' then 'sha256(''any'')' when kind = 'jsonb' then '''{"any": 1}''::jsonb'
        when kind ~ '\[\]$' then format('''{}''::%s', kind) when kind = 'xid8' then 'pg_current_xact_id()'
        else 'null' end
$$;
create function tap.first_word(its_table oid, its_column text) returns text language sql as $$
    select (regexp_match(pg_get_constraintdef(k.oid), '\m' || its_column || '\M[^'']*''([a-z_]+)'''))[1]
    from pg_constraint k
    where k.conrelid = its_table and k.contype = 'c' and pg_get_constraintdef(k.oid) ~ ('\m' || its_column || '\M')
    order by pg_get_constraintdef(k.oid) !~ 'ANY', k.conname
    limit 1
$$;
do $$
declare
    t record;
    filled int;
begin
    for t in
        select c.oid::regclass::text as called, n.needed, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as
                columns, string_agg(case a.attname when 'society_id' then '2' else tap.any_value(
                a.atttypid::regtype::text, tap.first_word(c.oid, a.attname)) end, ', ' order by a.attnum) as values
        from pg_class c
            cross join (values (true), (false)) n (needed) -- first all columns, then those that must have a value
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and a.attidentity = '' and (n.needed or a.attnotnull)
        where c.relnamespace = 'core'::regnamespace and c.relkind = 'r'
        group by c.oid, n.needed
        having bool_or(a.attname = 'society_id')
        order by 1, 2 desc
    loop
        execute format('select count(*) from %s where society_id = 2', t.called) into filled;
        continue when filled > 0;
        begin
            execute format('insert into %s (%s) values (%s)', t.called, t.columns, t.values);
        exception when others then
            null; -- with fewer columns then; the test names tables that stay empty
        end;
    end loop;
end
$$;

create table tap.canary (called text, tried text, primary key (called));
do $$
declare
    it record;
    canary text;
    instead text;
    many bigint;
begin
    for it in
        select c.oid::regclass::text as its_table, c.relname, a.attname, a.atttypid::regtype::text as type
        from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'p')
            and exists (select from pg_attribute s where s.attrelid = c.oid and s.attname = 'society_id')
            and a.atttypid::regtype::text in ('text', 'text[]', 'jsonb', 'bytea')
            -- What leads a login to its society, and a society to its number, stays.
            and (c.relname, a.attname) not in (('staff', 'login'), ('portal_login', 'login'), ('operation', 'login'),
                ('society', 'code'), ('society', 'mark'))
        order by 1, 3
    loop
        canary := case it.relname when 'society' then 'zqxoffice' else 'zqxcanary' end;
        foreach instead in array case it.type
            when 'text[]' then array[format('array[%L]', canary)]
            when 'jsonb' then array[format('%I || ''{"%s": "%s %s"}''', it.attname, canary, canary, it.attname),
                format('%I || ''{"%s": true}''', it.attname, canary),
                format('%I || ''["%s"]''', it.attname, canary)]
            when 'bytea' then array[format('convert_to(rpad(%L || ctid::text, 32, ''.''), ''UTF8'')', canary),
                format('convert_to(rpad(%L || ctid::text, 20, ''.''), ''UTF8'')', canary)]
            else array[format('%L || %L || ctid::text', canary, '@' || it.relname || '.' || it.attname),
                format('%L || ctid::text', canary), format('%L', canary),
                format('overlay(%I placing %L from greatest(length(%I) - 8, 1))', it.attname, canary, it.attname)] end
        loop
            begin
                execute format('update %s set %I = %s where society_id = 2', it.its_table, it.attname, instead);
                get diagnostics many = row_count;
                if many > 0 then
                    insert into tap.canary values (it.its_table || '.' || it.attname, instead);
                    exit;
                end if;
            exception when check_violation or unique_violation or raise_exception then
                null; -- the next way
            end;
        end loop;
    end loop;
end
$$;

-- A table without a word of its own has a number that stands nowhere else, in one row and outside its key if it can be.
do $$
declare
    it record;
    done text;
    many bigint;
begin
    for it in
        select c.oid::regclass::text as its_table, c.relname, a.attname, a.atttypid = 'uuid'::regtype as is_uuid
        from pg_class c
            join pg_attribute s on s.attrelid = c.oid and s.attname = 'society_id'
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                and a.attname <> 'society_id' and a.atttypid in ('int'::regtype, 'bigint'::regtype, 'uuid'::regtype)
        where c.relnamespace = 'core'::regnamespace and c.relkind = 'r'
            and not exists (select from tap.canary k where k.called like c.oid::regclass || '.%')
        order by 1, exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey)), a.attnum
    loop
        continue when it.its_table = done;
        begin
            execute format('update %s set %I = %L where society_id = 2 and ctid = (select min(ctid) from %1$s '
                'where society_id = 2)', it.its_table, it.attname, case when it.is_uuid
                then '00000000-0000-0000-0000-000731829004' else '731829004' end);
            get diagnostics many = row_count;
            if many > 0 then
                insert into tap.canary values (it.its_table || '.' || it.attname, 'a number');
                done := it.its_table;
            end if;
        exception when check_violation or unique_violation or raise_exception then
            null; -- the next column
        end;
    end loop;
end
$$;
reset session_replication_role;
analyze;
