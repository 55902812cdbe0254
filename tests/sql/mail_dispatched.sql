-- When a card leaves, every verified address of its member is told (AIS-2), without a secret or an ID; when the card is
-- stopped before the mailer came, nobody is.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(29);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(6101, 6105) n \g /dev/null
insert into core.account_email (society_id, account_id, position, email, verified_at)
select 1, a, p, 'm' || a || 'p' || p || '@example.jp', case when (a, p) <> (6101, 3) then now() end
from (values (6101, 1), (6101, 2), (6101, 3), (6102, 1), (6104, 1), (6105, 1)) e (a, p);
create function tap.mails(account bigint) returns text[] language sql security definer as $$
    select array_agg(concat_ws(' ', m.kind, m.address, case when m.void_at is not null then 'void' end,
        case when m.taken_at is not null then 'taken' end) order by m.mail_id)
    from core.mail m where m.society_id = 1 and m.account_id = account and m.kind = 'card_dispatched'
$$;
create function tap.mail_of(account bigint) returns bigint language sql security definer as $$
    select max(m.mail_id) from core.mail m where m.society_id = 1 and m.account_id = account
$$;
grant execute on all functions in schema tap to public;
\set dispatch 'office.dispatch_bundle(tap.op(%s), %s)'

-- 6101: two verified addresses and one that is not. 6102: one. 6103: none. 6104: pulled. 6105: frozen.
select tap.counted(:'printer', :'printer2', 6101, 6102, 6103, 6104, 6105) as run \gset
select is(tap.mails(6101), null, 'while the card lies in its bundle nobody is told');
select tap.withdraw(6104) \g /dev/null
update core.account set state = 'frozen', frozen_at = now() where society_id = 1 and account_id = 6105 \g /dev/null
select tap.call(:'printer2', format(:'dispatch', 1, tap.bundle_of(1, 6101))) as answer \gset
select is(:'answer'::jsonb -> 'dispatched', '3', 'three cards leave');
select is(tap.mails(6101), '{card_dispatched m6101p1@example.jp,card_dispatched m6101p2@example.jp}',
    'each verified address is told, in order, and no other (AIS-2)');
select is(tap.mails(6102), '{card_dispatched m6102p1@example.jp}', 'so is another member''s');
select is(tap.mails(6103), null, 'who has no address is not');
select is(tap.mails(6104), null, 'a pulled card is not announced');
select is(tap.mails(6105), null, 'nor is anything mailed to a frozen account (HIN-8)');
select is((select e.details -> 'mails' from core.audit_event e where e.society_id = 1
    and e.what = 'bundle_dispatched'), '3', 'how many were queued is on record');
select is((select k.last from core.counter k where k.society_id = 1 and k.kind = 'mail'), (select max(m.mail_id)
    from core.mail m where m.society_id = 1), 'as many numbers are drawn as mails are queued');
select tap.call(:'printer2', format(:'dispatch', 1, tap.bundle_of(1, 6101))) \g /dev/null
select is(cardinality(tap.mails(6101)), 2, 'the same operation again tells nobody twice');
select is((select count(*) from core.mail m where m.society_id = 2 and m.kind = 'card_dispatched'), 0::bigint,
    'and nobody of another society');

-- What the mailer gets to write.
select tap.set_profile('{text_blocks}', '[{"code": "a", "kind": "card_dispatched_subject", "text": "{portal}"},
    {"code": "b", "kind": "card_dispatched", "text": "{member_name}: {society_telephone}"},
    {"code": "c", "kind": "any", "text": "no mail"}]') \g /dev/null
set local session authorization :portal;
select is(portal.mail_content('north', tap.mail_of(6102)) ->> 'kind', '', 'nothing is told before it is taken');
select is(portal.take_mail(tap.op(2), 'north', tap.mail_of(6102), null) ->> 'outcome', 'taken',
    'the mailer takes it, without a secret');
select is(portal.mail_content('north', tap.mail_of(6102)), '{"kind": "card_dispatched", "until": null, "login_id": "",
    "address": "m6102p1@example.jp", "sender": "info@test.example", "texts": {"card_dispatched_subject": "Test portal",
    "card_dispatched": "Family6102 Given6102: 0312345678"}}', 'the profile''s text, filled in, and no login ID');
set local session authorization :other_portal;
select is(portal.mail_content('north', tap.mail_of(6102)) ->> 'kind', '', 'another society''s portal sees none');
reset session authorization;

-- Stopped before the mailer came.
select array_agg(c.serial order by c.request_id) as serials from core.card c where c.society_id = 1 and c.run_id = :run
    \gset
select tap.call(:'clerk', format('office.report_misdelivery(tap.op(3), %L, %L, %L)', (:'serials'::text[])[1],
    'wrong_person', 'outside_only')) \g /dev/null
select is(tap.mails(6101), '{card_dispatched m6101p1@example.jp void,card_dispatched m6101p2@example.jp void}',
    'a mis-delivered card is not announced any more');
select is(tap.code(:'portal', format('portal.take_mail(tap.op(4), %L, %s, null)', 'north', tap.mail_of(6101))), 'done',
    'the mailer asks for it');
select is((select m.taken_at from core.mail m where m.society_id = 1 and m.mail_id = tap.mail_of(6101)), null,
    'and does not get it');
select tap.call(:'clerk', format('office.record_return(tap.op(5), %L, %L)', (:'serials'::text[])[2], 'refused'))
    \g /dev/null
select is(tap.mails(6102), '{card_dispatched m6102p1@example.jp taken}', 'what was sent stays as it was');

select tap.member(1, n), tap.approved(1, n, n) from generate_series(6111, 6113) n \g /dev/null
insert into core.account_email (society_id, account_id, position, email, verified_at)
select 1, n, 1, 'm' || n || '@example.jp', now() from generate_series(6111, 6113) n;
select tap.counted(:'printer', :'printer2', 6111, 6112) as run, tap.counted(:'printer', :'printer2', 6113) as other
    \gset
select tap.call(:'printer2', format(:'dispatch', 6, tap.bundle_of(1, 6111))) \g /dev/null
select tap.call(:'clerk', format('office.record_return(tap.op(7), %L, %L)', (tap.serials(1, :run))[1], 'refused'))
    \g /dev/null
select is(tap.mails(6111), '{card_dispatched m6111@example.jp void}', 'nor is a card that came back');
-- A member who chose a password meanwhile has no secret of the card any more, and would still be told.
update core.credential set state = 'void', void_at = now(), void_reason = 'changed' where society_id = 1
    and account_id = 6112 and state = 'active';
select tap.call(:'supervisor', format('office.revoke_run(tap.op(8), %s, %L)', :run, 'swapped')) as revoked \gset
select is(:'revoked'::jsonb -> 'stopped', '0', 'of a revoked run whose secrets are void already');
select is(tap.mails(6112), '{card_dispatched m6112@example.jp void}', 'no card is announced');
select is(tap.mails(6113), '{"card_dispatched m6113@example.jp"}', 'another run''s are');

-- Hundreds at once.
select tap.member(1, n), tap.approved(1, n, n) from generate_series(6201, 6600) n \g /dev/null
insert into core.account_email (society_id, account_id, position, email, verified_at)
select 1, n, p, 'm' || n || 'p' || p || '@example.jp', now()
from generate_series(6201, 6600) n, generate_series(1, 3) p;
select tap.counted(:'printer', :'printer2', variadic array(select generate_series(6201, 6600)::bigint)) \g /dev/null
select is(tap.call(:'printer2', format(:'dispatch', 9, tap.bundle_of(1, 6201))) ->> 'dispatched', '400',
    'a bundle of hundreds');
select is((select count(distinct m.mail_id) from core.mail m where m.society_id = 1
    and m.account_id between 6201 and 6600), 1200::bigint, 'with three addresses each');
select is((select k.last from core.counter k where k.society_id = 1 and k.kind = 'mail'), (select max(m.mail_id)
    from core.mail m where m.society_id = 1), 'takes its numbers in one piece');

-- Which texts a profile may give.
select is(array(select p.reason from core.content_problems(jsonb_build_object('text_blocks', jsonb_build_array(
    jsonb_build_object('code', 'a', 'kind', k, 'text', t)))) p), why, k || ': ' || t)
from (values ('card_dispatched', '{promised_on}', array['{promised_on} is not a field']),
    ('card_dispatched_subject', '{portal} {society_name} {member_name} {today} {domain}', '{}'::text[]),
    ('card_sent', 'text', array['must be any, a kind that is offered or one of mail'])) x (k, t, why);

select * from finish();
rollback;
