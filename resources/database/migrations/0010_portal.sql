-- What the member portals keep here: registrations in progress, mail and its links, one-time keys, sign-ins and their
-- limits, mail categories. No password and no token is ever here in clear: a password is an argon2id hash, a token
-- or key the SHA-256 of what was mailed.
set local role madoguchi_owner;

-- An account begins 'issued' where the society prints a login ID and a temporary password first (AIS-7, AZB-1).
alter table core.account
    alter column registered_at drop not null,
    add column issued_login_id      text collate "C" not null default '', -- as printed on the notice
    add column nickname             text not null default '',
    add column address_confirmed_at timestamptz,
    add column frozen_at            timestamptz,
    add column deleted_at           timestamptz,
    add column end_reason           text not null default '',
    add column erased_at            timestamptz, -- what was personal about it is gone; the proof is in core.erasure
    drop constraint account_state_is_known,
    drop constraint login_id_is_one_line,
    add constraint account_state_is_known check (state in ('issued', 'registered', 'frozen', 'deleted')),
    add constraint login_id_is_one_line check (length(login_id) between 1 and 254 and login_id !~ '[[:cntrl:]]'
        or erased_at is not null and login_id = ''),
    add constraint registered_since_a_moment check (state <> 'registered' or registered_at is not null),
    add constraint nickname_is_short check (length(nickname) <= 40),
    add constraint erased_after_deletion check (erased_at is null or state = 'deleted');
create unique index account_one_issued_id on core.account (society_id, issued_login_id)
    where issued_login_id <> '' and state <> 'deleted';

-- A hash that the member chose is active at once; one that came on a card waits for its dispatch.
alter table core.credential
    add column chosen boolean not null default false,
    add constraint chosen_is_no_card check (not chosen or kind <> 'temporary' and state in ('active', 'void'));

-- A registration between its first page and its last one.
create table core.registration (
    society_id      int not null references core.society,
    registration_id bigint not null,
    way             text not null,
    handle          bytea, -- stands for the link's token where the first page has none (AIS-7)
    state           text not null default 'begun',
    email           text collate "C" not null default '', -- as typed
    more_emails     text[] collate "C" not null default '{}', -- the second and third (AIS-2)
    person_id       bigint,
    coverage_id     bigint,
    account_id      bigint,
    login_id        text collate "C" not null default '',
    hash            text collate "C" not null default '', -- waits for the link; nothing works before (JAL-6)
    nickname        text not null default '',
    wishes_to_view  boolean not null default false,
    categories      text[] collate "C", -- the mail categories that are wanted; null: not asked (JAL-2)
    consented_at    timestamptz,
    key_hash        bytea, -- of the confirmation key (HIN-4)
    key_entered_at  timestamptz,
    failures        smallint not null default 0,
    begun_at        timestamptz not null default now(),
    identified_at   timestamptz,
    ended_at        timestamptz,
    end_reason      text not null default '',
    primary key (society_id, registration_id),
    foreign key (society_id, person_id) references core.person,
    foreign key (society_id, coverage_id) references core.coverage,
    foreign key (society_id, account_id) references core.account,
    constraint way_is_known check (way in ('web_form', 'empty_mail', 'notice')),
    constraint registration_state_is_known check (state in ('begun', 'identified', 'completed', 'void')),
    constraint identified_as_a_whole check (num_nulls(person_id, coverage_id, identified_at) in (0, 3)),
    constraint identified_before_completed check (state not in ('identified', 'completed') or person_id is not null),
    constraint ended_with_its_time check ((state in ('completed', 'void')) = (ended_at is not null)),
    constraint handle_is_sha256 check (length(handle) = 32),
    constraint key_hash_is_sha256 check (length(key_hash) = 32),
    constraint hash_is_argon2id check (hash = '' or hash
        ~ '^\$argon2id\$v=19\$m=[1-9][0-9]{3,6},t=[1-9][0-9]?,p=[1-9]\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$')
);
create unique index registration_by_handle on core.registration (society_id, handle) where handle is not null;
create index registration_of_person on core.registration (society_id, person_id, begun_at) where person_id is not null;
create index registration_of_account on core.registration (society_id, account_id) where account_id is not null;
create index registration_by_state on core.registration (society_id, state, begun_at);
create index registration_by_email on core.registration (society_id, lower(email));

-- One mailed link. Its token is made by the mailer at the moment of sending, so that the clock starts there.
create table core.mail_link (
    society_id      int not null references core.society,
    link_id         bigint not null,
    purpose         text not null,
    registration_id bigint,
    account_id      bigint,
    email           text collate "C" not null default '', -- as typed
    position        smallint, -- which of the account's addresses it confirms
    token_hash      bytea,
    made_at         timestamptz not null default now(),
    sent_at         timestamptz,
    expires_at      timestamptz,
    opened_at       timestamptz,
    used_at         timestamptz,
    void_at         timestamptz,
    void_reason     text not null default '',
    primary key (society_id, link_id),
    foreign key (society_id, registration_id) references core.registration,
    foreign key (society_id, account_id) references core.account,
    constraint purpose_is_known check (purpose in ('registration', 'confirmation', 'email_change', 'address_check',
        'recovery')),
    constraint token_hash_is_sha256 check (length(token_hash) = 32),
    constraint sent_as_a_whole check (num_nulls(token_hash, sent_at, expires_at) in (0, 3)),
    constraint opened_after_sending check (opened_at is null or sent_at is not null),
    constraint void_with_a_reason check ((void_at is not null) = (void_reason <> ''))
);
create unique index mail_link_by_token on core.mail_link (society_id, token_hash) where token_hash is not null;
create index mail_link_of_registration on core.mail_link (society_id, registration_id)
    where registration_id is not null;
create index mail_link_of_account on core.mail_link (society_id, account_id) where account_id is not null;

-- The mailed key of a login's second step (AZB-4). `step` is the operation in which the password was right.
create table core.one_time_key (
    society_id  int not null references core.society,
    key_id      bigint not null,
    account_id  bigint not null,
    step        uuid not null,
    key_hash    bytea,
    asked_at    timestamptz not null default now(),
    sent_at     timestamptz,
    expires_at  timestamptz,
    used_at     timestamptz,
    void_at     timestamptz,
    void_reason text not null default '',
    failures    smallint not null default 0,
    primary key (society_id, key_id),
    foreign key (society_id, account_id) references core.account,
    constraint key_hash_is_sha256 check (length(key_hash) = 32),
    constraint sent_as_a_whole check (num_nulls(key_hash, sent_at, expires_at) in (0, 3)),
    constraint used_once_or_void check (num_nulls(used_at, void_at) >= 1),
    constraint void_with_a_reason check ((void_at is not null) = (void_reason <> ''))
);
create unique index one_time_key_one_live on core.one_time_key (society_id, account_id)
    where used_at is null and void_at is null;
create index one_time_key_by_step on core.one_time_key (society_id, step);

-- Every mail, with the address exactly as it was typed (AIS-4).
create table core.mail (
    society_id      int not null references core.society,
    mail_id         bigint not null,
    kind            text not null,
    address         text collate "C" not null,
    account_id      bigint,
    registration_id bigint,
    link_id         bigint,
    key_id          bigint,
    category        text not null default '',
    queued_at       timestamptz not null default now(),
    taken_at        timestamptz,
    void_at         timestamptz, -- not to be sent any more, or never meant to be
    primary key (society_id, mail_id),
    foreign key (society_id, account_id) references core.account,
    foreign key (society_id, registration_id) references core.registration,
    foreign key (society_id, link_id) references core.mail_link,
    foreign key (society_id, key_id) references core.one_time_key,
    constraint mail_kind_is_a_word check (kind ~ '^[a-z][a-z_]{1,40}$'),
    constraint one_secret_at_most check (num_nulls(link_id, key_id) >= 1)
);
create index mail_waiting on core.mail (society_id, mail_id) where taken_at is null and void_at is null;
create index mail_of_account on core.mail (society_id, account_id, mail_id) where account_id is not null;
create index mail_of_registration on core.mail (society_id, registration_id) where registration_id is not null;
create index mail_of_link on core.mail (society_id, link_id) where link_id is not null;
create index mail_of_key on core.mail (society_id, key_id) where key_id is not null;
create index mail_by_address on core.mail (society_id, lower(address));

-- What the mail system reported, in its order.
create table core.mail_event (
    society_id int not null,
    mail_id    bigint not null,
    position   int not null,
    event      text not null,
    detail     text not null default '', -- the mail system's words; they can quote the address
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, mail_id, position),
    foreign key (society_id, mail_id) references core.mail,
    constraint mail_event_is_known check (event in ('sent', 'delivered', 'deferred', 'bounced', 'rejected',
        'mailbox_full', 'unknown_address', 'complained')),
    constraint detail_is_short check (length(detail) <= 400)
);

-- Every reported attempt to sign in. An attempt with an unknown login ID has no account.
create table core.login_event (
    society_id int not null references core.society,
    event_id   uuid not null, -- the operation that reported it
    account_id bigint,
    kind       text not null,
    outcome    text not null,
    at         timestamptz not null default now(),
    primary key (society_id, event_id),
    foreign key (society_id, account_id) references core.account,
    constraint login_kind_is_known check (kind in ('viewing', 'login', 'temporary')),
    constraint login_outcome_is_known check (outcome in ('signed_in', 'key_needed', 'address_check', 'address_needed',
        'address_reminder', 'wrong', 'viewing_password_typed', 'locked', 'not_possible'))
);
create index login_event_of_account on core.login_event (society_id, account_id, at) where account_id is not null;
create index login_event_by_time on core.login_event (society_id, at);

-- Failures in a row, by what was typed: an unknown login ID is locked like a known one. `who` is a keyed hash.
create table core.login_guard (
    society_id     int not null references core.society,
    kind           text not null,
    who            bytea not null,
    failures       int not null,
    last_failed_at timestamptz not null,
    locked_until   timestamptz,
    primary key (society_id, kind, who)
);
create index login_guard_by_time on core.login_guard (society_id, last_failed_at);

-- How often within an hour or a day: by society, by origin, by what was typed.
create table core.attempt (
    society_id int not null references core.society,
    kind       text not null,
    who        bytea not null,
    starts_at  timestamptz not null,
    times      int not null,
    primary key (society_id, kind, who, starts_at)
);
create index attempt_by_time on core.attempt (society_id, starts_at);

-- Mail categories that a member has changed; what is not here is as the profile says (JAL-2).
create table core.subscription (
    society_id int not null references core.society,
    account_id bigint not null,
    category   text collate "C" not null,
    wanted     boolean not null,
    changed_at timestamptz not null default now(),
    primary key (society_id, account_id, category),
    foreign key (society_id, account_id) references core.account
);

do $$
declare
    it text;
begin
    foreach it in array array['registration', 'mail_link', 'one_time_key', 'mail', 'mail_event', 'login_event',
        'login_guard', 'attempt', 'subscription']
    loop
        execute format('alter table core.%I enable row level security', it);
        execute format('alter table core.%I force row level security', it);
        execute format('create policy own_society on core.%I to madoguchi_api '
            'using (society_id = (select core.my_society()))', it);
        execute format('create policy served_societies on core.%I to madoguchi_portal_api '
            'using (society_id = any ((select core.my_societies())::int[]))', it);
        execute format('create policy all_societies on core.%I to madoguchi_job_api using (true)', it);
    end loop;
end
$$;

-- The portals read what identifies a member and write what the member decides.
create policy served_societies on core.person for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, address, telephone,
    family_key, given_key, kanji_key) on core.person to madoguchi_portal_api;
grant select (employer_id, symbol, number, branch, filed_on, loss_reason, predecessor_id, predecessor_reason,
    symbol_key, number_key) on core.coverage to madoguchi_portal_api;
create policy served_societies on core.account_email to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select, insert (society_id, account_id, position, email, verified_at), update (email, verified_at), delete
    on core.account_email to madoguchi_portal_api;
grant delete on core.account_email to madoguchi_api;

drop policy served_societies on core.account;
create policy served_societies on core.account to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant insert (society_id, account_id, person_id, coverage_id, login_id, state, wishes_to_view, registered_at,
        consented_at, nickname, address_confirmed_at),
    update (state, login_id, nickname, wishes_to_view, registered_at, consented_at, last_login_at,
        address_confirmed_at, deleted_at, end_reason) on core.account to madoguchi_portal_api;
grant insert (society_id, account_id, person_id, coverage_id, login_id, issued_login_id, state, registered_at),
    update (state, login_id, nickname, wishes_to_view, registered_at, consented_at, last_login_at, frozen_at,
        deleted_at, end_reason, coverage_id) on core.account to madoguchi_api;

-- A password that the member chose is the only hash that a portal writes.
create policy portal_writes_the_chosen on core.credential as restrictive for insert to madoguchi_portal_api
    with check (chosen and state = 'active');
grant insert (society_id, credential_id, account_id, kind, state, hash, active_at, chosen) on core.credential
    to madoguchi_portal_api;
grant select (chosen) on core.credential to madoguchi_api;

grant select,
    insert (society_id, registration_id, way, handle, email, more_emails, login_id, hash, nickname, wishes_to_view,
        categories, consented_at, state, person_id, coverage_id, account_id, identified_at, ended_at, end_reason),
    update (state, email, more_emails, person_id, coverage_id, account_id, login_id, hash, nickname, wishes_to_view,
        categories, consented_at, key_hash, key_entered_at, failures, identified_at, ended_at, end_reason)
    on core.registration to madoguchi_portal_api;
grant select,
    insert (society_id, link_id, purpose, registration_id, account_id, email, position, void_at, void_reason),
    update (token_hash, sent_at, expires_at, opened_at, used_at, void_at, void_reason)
    on core.mail_link to madoguchi_portal_api;
grant select,
    insert (society_id, key_id, account_id, step),
    update (key_hash, sent_at, expires_at, used_at, void_at, void_reason, failures)
    on core.one_time_key to madoguchi_portal_api;
grant select,
    insert (society_id, mail_id, kind, address, account_id, registration_id, link_id, key_id, category, void_at),
    update (taken_at, void_at) on core.mail to madoguchi_portal_api;
grant select, insert (society_id, mail_id, position, event, detail) on core.mail_event to madoguchi_portal_api;
grant select, insert (society_id, event_id, account_id, kind, outcome) on core.login_event to madoguchi_portal_api;
grant select, insert (society_id, kind, who, failures, last_failed_at, locked_until),
    update (failures, last_failed_at, locked_until) on core.login_guard to madoguchi_portal_api;
grant select, insert (society_id, kind, who, starts_at, times), update (times) on core.attempt to madoguchi_portal_api;
grant select, insert (society_id, account_id, category, wanted), update (wanted, changed_at) on core.subscription
    to madoguchi_portal_api;

-- Staff see what was sent and what came of it; never a hash, a token's or a key's.
grant select (society_id, registration_id, way, state, email, more_emails, person_id, coverage_id, account_id, login_id,
        nickname, wishes_to_view, categories, consented_at, key_entered_at, failures, begun_at, identified_at, ended_at,
        end_reason),
    update (state, hash, ended_at, end_reason) on core.registration to madoguchi_api;
grant select (society_id, link_id, purpose, registration_id, account_id, email, position, made_at, sent_at, expires_at,
        opened_at, used_at, void_at, void_reason),
    update (void_at, void_reason) on core.mail_link to madoguchi_api;
grant select (society_id, key_id, account_id, asked_at, sent_at, expires_at, used_at, void_at, void_reason, failures),
    update (void_at, void_reason) on core.one_time_key to madoguchi_api;
grant select, update (void_at) on core.mail to madoguchi_api;
grant select on core.mail_event, core.login_event, core.subscription to madoguchi_api;

reset role;
