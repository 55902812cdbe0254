-- What the cases of the diagnosis are put together from. Included by tests, after fixtures.sql.

-- Sets the stage, asks as a clerk, and takes the stage away again.
create function tap.diagnosed(setup text, person bigint, address text) returns jsonb language plpgsql as $$
declare
    answer jsonb;
begin
    begin
        execute setup;
        perform tap.act_as('st_000101');
        answer := office.diagnose(person, address);
        raise exception using errcode = 'TAP01';
    exception when sqlstate 'TAP01' then
        null; -- the stage is gone, and who was signed in is again
    end;
    return answer;
end
$$;

create function tap.sign_in(account bigint, kind text, outcome text, ago interval) returns void language sql as $$
    insert into core.login_event (society_id, event_id, account_id, kind, outcome, at)
    values (1, gen_random_uuid(), account, kind, outcome, now() - ago)
$$;

-- A registration with its link: sent so long ago, good for so many hours, opened or not. The coverage is null before
-- the member is identified.
create function tap.registration(coverage bigint, state text, sent interval, hours int, opened boolean default false)
    returns bigint language plpgsql as $$
declare
    id bigint := core.next_number(1, 'registration');
    link bigint := core.next_number(1, 'mail_link');
    who bigint := (select c.person_id from core.coverage c where c.society_id = 1 and c.coverage_id = coverage);
begin
    insert into core.registration (society_id, registration_id, way, state, email, person_id, coverage_id, begun_at,
        identified_at, ended_at)
    values (1, id, 'web_form', state, 'typed@example.jp', who, coverage, now() - sent,
        case when who is not null then now() - sent end, case when state in ('void', 'completed') then now() end);
    insert into core.mail_link (society_id, link_id, purpose, registration_id, email, token_hash, made_at, sent_at,
        expires_at, opened_at)
    values (1, link, 'registration', id, 'typed@example.jp', sha256(link::text::bytea), now() - sent, now() - sent,
        now() - sent + make_interval(hours => hours), case when opened then now() - sent / 2 end);
    insert into core.mail (society_id, mail_id, kind, address, registration_id, link_id, queued_at, taken_at)
    values (1, core.next_number(1, 'mail'), 'registration', 'typed@example.jp', id, link, now() - sent, now() - sent);
    return id;
end
$$;

-- What the mail system says of the last mail.
create function tap.report(event text) returns void language sql as $$
    insert into core.mail_event (society_id, mail_id, position, event)
    select 1, max(m.mail_id), 1, report.event from core.mail m where m.society_id = 1
$$;

-- A mail without a link to an account.
create function tap.mail_to(account bigint, queued interval, taken boolean) returns void language sql as $$
    insert into core.mail (society_id, mail_id, kind, address, account_id, queued_at, taken_at)
    values (1, core.next_number(1, 'mail'), 'announcement', 'hanako@example.jp', account, now() - queued,
        case when taken then now() - queued end)
$$;

create function tap.key_of(account bigint, asked interval, minutes int, void text default '',
    used boolean default false) returns void language sql as $$
    insert into core.one_time_key (society_id, key_id, account_id, step, key_hash, asked_at, sent_at, expires_at,
        used_at, void_at, void_reason)
    select 1, k, account, gen_random_uuid(), sha256(k::text::bytea), now() - asked, now() - asked,
        now() - asked + make_interval(mins => minutes), case when used then now() end,
        case when void <> '' then now() end, void
    from core.next_number(1, 'one_time_key') k
$$;

-- A card of an account that left the house so long ago, with its secret: active, or void for a reason.
create function tap.card_of(account bigint, secret text, ago interval, void_reason text default '',
    card_state text default 'dispatched', card_kind text default null) returns bigint language plpgsql as $$
declare
    id bigint := core.next_number(1, 'card');
    key bigint := core.next_number(1, 'credential');
    asked bigint := core.next_number(1, 'request');
    its_kind text := coalesce(card_kind, case secret when 'viewing' then 'viewing_password_reissue'
        when 'login' then 'login_notice' else 'id_notice' end);
begin
    insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id,
        secret_kind, received_at, promised_on, taken_by, verified_by, submitted_by, submitted_at, decided_by,
        decided_at, identity)
    values (1, asked, its_kind, 'telephone', case card_state when 'dispatched' then 'dispatched' else 'closed' end,
        account, account, account, secret, now() - ago, core.today(), 101, 101, 101, now() - ago, 103, now() - ago,
        'passed');
    insert into core.credential (society_id, credential_id, account_id, kind, state, hash, staged_at, active_at,
        void_at, void_reason)
    values (1, key, account, secret, case void_reason when '' then 'active' else 'void' end,
        tap.phc('card ' || id), now() - ago, now() - ago, case when void_reason <> '' then now() end, void_reason);
    insert into core.card (society_id, card_id, run_id, position, serial, request_id, account_id, credential_id, kind,
        secret_kind, state, printed_on, route, employer_id, recipient, department, attention, postal_code, address,
        member_name, approved_by, printed_by, reconciled_by, dispatched_by, bundle_id, dispatched_at)
    values (1, id, 1, id, core.card_serial('NR', id), asked, account, key, its_kind, secret, card_state,
        core.today() - (extract(epoch from ago) / 86400)::int, 'employer', 1, '株式会社山田製作所', '総務部', '山田 太郎',
        '1100001', '東京都台東区谷中1-2-3', 'somebody', 103, 105, 106, 106, 1, now() - ago);
    return id;
end
$$;

create function tap.needs_notice() returns void language sql as $$
    select tap.set_profile('{registration,needs_temporary_password}', 'true');
    select tap.set_profile('{requests,id_notice}', '{"channels": ["email"], "promise_business_days": 3,
        "lane": "normal", "identity": true, "secret": "temporary", "form": "vfold-a5"}');
    select tap.set_profile('{requests,temporary_password_reset}', '{"channels": ["email"], "promise_business_days": 3,
        "lane": "normal", "identity": true, "secret": "temporary", "form": "vfold-a5"}');
$$;

-- Person 5, who is not registered, gets a notice and its account.
create function tap.issued(id bigint default 5) returns void language sql as $$
    insert into core.account (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, state,
        registered_at)
    values (1, id, id, id, 'printed' || id, 'printed' || id, 'issued', null)
$$;

-- Events of the record, as the portal writes them.
create function tap.noted(event text, person bigint, details jsonb, times int default 1) returns void
    language sql as $$
    select core.record(event, 'account', null, person, details, 1) from generate_series(1, times)
$$;

-- The member changes from one coverage to another that begins so many days later.
create function tap.moved(person bigint, days int, status text default 'general', employer bigint default 2,
    loss text default 'company_move') returns void language sql as $$
    update core.coverage c set lost_on = core.today() - 90, loss_reason = loss
    where c.society_id = 1 and c.coverage_id = person;
    insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, insured, status,
        acquired_on)
    values (1, 900 + person, person, employer, '0077', lpad(person::text, 6, '0'), true, moved.status,
        core.today() - 90 + days);
$$;

create function tap.phases() returns void language sql as $$
    select tap.set_profile('{retention}', '{"default": {"phases": [{"access": "full", "months": 6},
        {"access": "medical_cost_only", "months": 60}], "then": "erased"}}')
$$;

create function tap.keys() returns void language sql as $$
    select tap.set_profile('{login,one_time_key}', '{"minutes": 10, "void_on_close": true}')
$$;

create function tap.without(kind text) returns void language sql as $$
    update core.society_profile p set profile = p.profile #- array['requests', kind] where p.society_id = 1
$$;

-- Person 8, a dependant of person 1, is grown up, and registers for herself.
create function tap.spouse() returns void language sql as $$
    select tap.set_profile('{eligibility,dependants}', '"own_login"');
    update core.person p set birth_date = '1982-01-01' where p.society_id = 1 and p.person_id = 8
$$;

-- A card for person 1 that went to the home.
create function tap.home_card() returns void language plpgsql as $$
declare
    its bigint := tap.card_of(1, 'viewing', '2 days');
begin
    alter table core.card disable trigger keep;
    update core.card d set route = 'home', employer_id = null where d.society_id = 1 and d.card_id = its;
    alter table core.card enable trigger keep;
end
$$;

-- The viewing password of a member who had one is void, for this reason.
create function tap.voided(account bigint, reason text) returns void language sql as $$
    update core.credential k set state = 'void', void_at = now(), void_reason = reason
    where k.society_id = 1 and k.account_id = account and k.kind = 'viewing' and k.state = 'active'
$$;

create function tap.reissued(account bigint) returns void language sql as $$
    select tap.voided(account, 'replaced'), tap.card_of(account, 'viewing', '3 days');
$$;

create function tap.lost(account bigint) returns void language sql as $$
    select tap.voided(account, 'reported_lost');
$$;

grant execute on all functions in schema tap to public;
