-- What is erased is one account's, and what is too old: everybody else's stays to the last byte.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(8);

-- The same of everything, under the same numbers, for accounts 1 and 2 of both societies.
insert into core.account_email (society_id, account_id, position, email)
select s, a, 3, 'third@example.jp' from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.registration (society_id, registration_id, way, email, account_id)
select s, a * 10, 'web_form', 'x@example.jp', a from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.mail_link (society_id, link_id, purpose, account_id, email)
select s, a * 10, 'email_change', a, 'x@example.jp' from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.mail_link (society_id, link_id, purpose, registration_id, email)
select s, a * 10 + 1, 'registration', a * 10, 'x@example.jp' from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.mail (society_id, mail_id, kind, address, account_id, link_id)
select s, a * 10, 'email_change', 'x@example.jp', a, a * 10 from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.mail (society_id, mail_id, kind, address, registration_id, link_id)
select s, a * 10 + 1, 'registration', 'x@example.jp', a * 10, a * 10 + 1
from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.mail_event (society_id, mail_id, position, event, detail)
select s, a * 10 + n, 1, 'bounced', 'x@example.jp' from generate_series(1, 2) s, generate_series(1, 2) a,
    generate_series(0, 1) n;
insert into core.one_time_key (society_id, key_id, account_id, step)
select s, a * 10, a, tap.op(a) from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.login_event (society_id, event_id, account_id, kind, outcome)
select s, tap.op(a), a, 'login', 'signed_in' from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.subscription (society_id, account_id, category, wanted)
select s, a, 'news', true from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.credential (society_id, credential_id, account_id, kind, state, hash, active_at)
select s, a * 10, a, 'login', 'active', tap.phc('x'), now() from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id, secret_kind,
    reason)
select s, a * 1000, 'login_notice', 'portal', a, a, a, 'login', 'said on the telephone'
from generate_series(1, 2) s, generate_series(1, 2) a;
insert into core.request_note (society_id, request_id, note_id, kind, body, staff_id)
select s, a * 1000, a, 'note', 'said on the telephone', s * 100 + 1
from generate_series(1, 2) s, generate_series(1, 2) a;
select tap.approved(1, 1001, 1), tap.approved(2, 1001, 1), tap.approved(2, 2001, 2),
    tap.counted('st_000105', 'st_000106', 1001), tap.counted('st_000203', 'st_000204', 1001, 2001) \g /dev/null

-- Everything of the other society, and of the other accounts here.
create function tap.kept(here boolean default true) returns table (what text, has text) language plpgsql as $$
begin
    for what in select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'core'::regnamespace and c.relkind = 'r' and a.attname = 'society_id'
    loop
        execute format('select md5(string_agg(x, chr(10) order by x)) from (
            select to_jsonb(t)::text from %s t where t.society_id = 2 or %L and t.society_id = 1 and %s) r (x)',
            what, here,
            case what when 'core.mail_event' then 't.mail_id not in (20, 21)' when 'core.mail' then
                't.mail_id not in (20, 21)' when 'core.mail_link' then 't.link_id not in (20, 21)'
                when 'core.request_note' then 't.request_id <> 2000'
                else case when exists (select from pg_attribute a where a.attrelid = what::regclass
                    and a.attname = 'account_id') then 't.account_id is distinct from 2' else 'false' end end) into has;
        return next;
    end loop;
end
$$;
update core.society_profile set profile = profile || '{"retention": {"default": {"phases": [], "then": "erased"}}}'
where society_id = 1;
update core.coverage set lost_on = core.today(), loss_reason = 'retired' where society_id = 1 and coverage_id = 2;
create temporary table before as select * from tap.kept();

select is(job.run_retention(tap.op(50), 'north', 0, 1),
    '{"settled": 1, "erased": 1, "waiting": 0, "leftovers": 0, "next": 2}', 'what is due here is erased');
select is((select string_agg(b.what, ', ' order by b.what) from before b join tap.kept() k using (what)
    where k.has is distinct from b.has), null, 'nobody else''s rows are touched');
select cmp_ok((select count(*) from before where has is not null), '>', 25::bigint, 'of which there are many');
select is(core.erase_login(1, 1) - '{one_time_key,login_event,subscription,credential}'::text[], '{"account_email": 3}',
    'the addresses go with the login');
select is((select count(*)::int from core.account_email where society_id = 2 and account_id = 1), 2,
    'and no other society''s');

-- What is left over: to the moment old enough, and one moment older.
create function tap.old(society int, n int, than interval) returns void language sql as $$
    insert into core.registration (society_id, registration_id, way, email, begun_at)
    values (society, 100 + n, 'web_form', 'x@example.jp', now() - interval '90 days' - than);
    insert into core.mail (society_id, mail_id, kind, address, queued_at)
    values (society, 100 + n, 'registration', 'x@example.jp', now() - interval '90 days' - than);
    insert into core.mail_link (society_id, link_id, purpose, made_at)
    values (society, 100 + n, 'registration', now() - interval '90 days' - than);
    insert into core.one_time_key (society_id, key_id, account_id, step, asked_at, used_at)
    values (society, 100 + n, 1, tap.op(100 + n), now() - interval '90 days' - than, now());
    insert into core.login_guard (society_id, kind, who, failures, last_failed_at)
    values (society, 'login', convert_to(n::text, 'UTF8'), 1, now() - interval '7 days' - than);
    insert into core.attempt (society_id, kind, who, starts_at, times)
    values (society, 'login_typed', convert_to(n::text, 'UTF8'), now() - interval '1 day' - than, 1);
    insert into core.login_event (society_id, event_id, account_id, kind, outcome, at)
    values (society, tap.op(100 + n), null, 'login', 'wrong', now() - interval '90 days' - than),
        (society, tap.op(200 + n), 1, 'login', 'wrong', now() - interval '1 year' - than);
    insert into core.operation (society_id, op_id, function, arguments_hash, at)
    values (society, tap.op(100 + n), 'old', '\x00', now() - interval '90 days' - than);
    insert into core.mail_aside (society_id, aside_id, mail_key, subject, sender, reason, staff_id, at)
    values (society, 100 + n, sha256(convert_to(n::text, 'UTF8')), 's', 'x@example.jp', 'spam', society * 100 + 1,
        now() - interval '90 days' - than);
    insert into core.draft (society_id, staff_id, place, sealed, kept_at)
    values (society, society * 100 + 1, 'place_' || chr(96 + n), convert_to(repeat('x', 41), 'UTF8'),
        now() - interval '7 days' - than)
$$;
select tap.old(1, 1, '0'), tap.old(1, 2, '1 microsecond'), tap.old(2, 2, '1 microsecond') \g /dev/null
delete from before;
insert into before select * from tap.kept(false);
select is(core.erase_leftovers(1, 100), '{"mail": 0, "mail_event": 0, "mail_link": 0, "registration": 1,
    "key_or_stranger_mail": 1, "one_time_key": 1, "stranger_link": 1, "login_guard": 1, "attempt": 1, "login_event": 2,
    "operation": 1, "mail_aside": 1, "draft": 1}', 'one moment more is too old');
select is(core.how_many(core.erase_leftovers(1, 100)), 0::bigint, 'and that moment itself is not');
select is((select string_agg(b.what, ', ' order by b.what) from before b join tap.kept(false) k using (what)
    where k.has is distinct from b.has), null, 'the other society''s are left to it');

select * from finish();
rollback;
