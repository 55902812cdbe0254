-- A small portal and its mailer, in front of a society that is loaded from its shipped profile. Included at the head of
-- each test, after `\set society …`. A password fits when its seed makes the stored hash; tokens and keys are made here
-- and go to the database as hashes alone.
\ir ../sql/fixtures.sql
\set content `cat ../../resources/profiles/:society.json`

create temporary table loaded as
select s.code, job.load_society(s.code, 'ZZ', s.profile #>> '{society,name}', '1000001', '東京都千代田区千代田1-1',
    '0312345678', s.profile - 'society') as id
from (select :'content'::jsonb ->> 'code' as code, :'content'::jsonb as profile) s;
select set_config('test.society', code, true), set_config('test.id', id::text, true) from loaded \g /dev/null
insert into core.portal_login (society_id, login) select id, 'pt_000301' from loaded;
insert into core.counter (society_id, kind, last)
select id, k, 100 from loaded, unnest(array['account', 'credential']) k;
insert into core.employer (society_id, employer_id, code, name, postal_code, address, department, attention)
select id, 1, 'E001', '株式会社山田製作所', '1100001', '東京都台東区谷中1-2-3', '総務部', '山田 太郎' from loaded;

create function tap.code() returns text language sql as $$ select current_setting('test.society') $$;
create function tap.id() returns int language sql as $$ select current_setting('test.id')::int $$;
create function tap.new_op() returns uuid language sql as $$ select gen_random_uuid() $$;
create function tap.said(answer jsonb) returns text language sql as $$
    select (answer ->> 'outcome') || case when answer ->> 'next' <> '' then ' > ' || (answer ->> 'next') else '' end
$$;
create function tap.version() returns int language sql as $$ select (portal.rules(tap.code()) ->> 'version')::int $$;
create function tap.digest(words text) returns bytea language sql as $$ select sha256(convert_to(words, 'UTF8')) $$;

-- A member of the loaded society: person, coverage and number are one and the same id.
create function tap.member(id bigint, family text, given text, kana_family text, kana_given text, birth date,
    symbol text, number text, branch text default '00', insured boolean default true,
    acquired date default '2010-04-01', status text default 'general')
    returns void language sql as $$
    select tap.person(tap.id(), id, family, given, kana_family, kana_given, birth, '東京都台東区上野1-2-3');
    insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, status,
        acquired_on)
    values (tap.id(), id, id, case when status = 'general' then 1 end, symbol, number, branch, insured, status,
        acquired);
$$;

-- The mailer empties its queue; tap.token is what stands in the newest mail to an address.
create function tap.post() returns int language plpgsql as $$
declare
    m jsonb;
    sent int := 0;
begin
    for m in select * from jsonb_array_elements(portal.mails_to_send(tap.code(), 100)) loop
        perform portal.take_mail(tap.new_op(), tap.code(), (m ->> 'mail_id')::bigint, case m ->> 'needs'
            when 'link' then tap.digest('token ' || (m ->> 'mail_id'))
            when 'key' then tap.digest((m ->> 'step') || ':135791') end);
        perform portal.report_mail(tap.new_op(), tap.code(), (m ->> 'mail_id')::bigint, 'sent', '250 OK');
        sent := sent + 1;
    end loop;
    return sent;
end
$$;
create function tap.newest_mail(address text) returns bigint language sql security definer as $$
    select max(m.mail_id) from core.mail m
    where m.society_id = tap.id() and m.address = newest_mail.address and m.taken_at is not null
$$;
create function tap.mail_kind(address text) returns text language sql security definer as $$
    select m.kind from core.mail m where m.society_id = tap.id() and m.mail_id = tap.newest_mail(mail_kind.address)
$$;
create function tap.token(address text) returns bytea language plpgsql as $$
begin
    perform tap.post();
    return tap.digest('token ' || tap.newest_mail(address));
end
$$;
create function tap.open(address text) returns text language sql as $$
    select tap.said(portal.open_link(tap.new_op(), tap.code(), tap.token(address)))
$$;

-- What a portal does with a typed password. `step` names the operation.
create function tap.sign_in(step int, login text, password text) returns text language plpgsql as $$
declare
    begun jsonb := portal.begin_login(tap.new_op(), tap.code(), login, 'login', '192.0.2.1');
begin
    if begun ->> 'outcome' <> 'go_on' then
        return tap.said(begun);
    end if;
    return tap.said(portal.finish_login(tap.op(step), tap.code(), login, case
        when portal.credential_hash(tap.code(), login, 'login') = tap.phc(password) then 'login'
        when tap.fits(login, 'viewing', password) then 'viewing' else 'none' end));
end
$$;
create function tap.fits(login text, kind text, password text) returns boolean language plpgsql as $$
begin
    perform portal.begin_login(tap.new_op(), tap.code(), login, kind, '192.0.2.1');
    return portal.credential_hash(tap.code(), login, kind) = tap.phc(password);
end
$$;
create function tap.view(login text, password text) returns text language plpgsql as $$
declare
    matched boolean := tap.fits(login, 'viewing', password);
begin
    return tap.said(portal.finish_viewing(tap.new_op(), tap.code(), login, matched));
end
$$;
create function tap.notice(email text, login text, password text) returns text language plpgsql as $$
declare
    matched boolean := tap.fits(login, 'temporary', password);
begin
    return tap.said(portal.enter_notice(tap.new_op(), tap.code(), tap.token(email), login, matched, '192.0.2.1'));
end
$$;

-- Time goes by for everything that has a clock.
create function tap.wait(how_long interval) returns void language sql security definer as $$
    update core.mail_link set sent_at = sent_at - how_long, expires_at = expires_at - how_long
    where society_id = tap.id();
    update core.one_time_key set sent_at = sent_at - how_long, expires_at = expires_at - how_long,
        asked_at = asked_at - how_long where society_id = tap.id();
    update core.registration set begun_at = begun_at - how_long where society_id = tap.id();
    update core.login_event set at = at - how_long where society_id = tap.id();
    update core.login_guard set locked_until = locked_until - how_long where society_id = tap.id();
    delete from core.attempt where society_id = tap.id();
    update core.account set last_login_at = last_login_at - how_long, registered_at = registered_at - how_long,
        address_confirmed_at = address_confirmed_at - how_long where society_id = tap.id();
$$;
grant execute on all functions in schema tap to public;
