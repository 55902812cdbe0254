-- How a coverage ends and is followed by another, what is kept for how long afterwards, and the proof of erasure.
set local role madoguchi_owner;

-- The reasons of law by which a coverage is lost. Voluntary continuation ends after two years, by death, at an unpaid
-- premium, by employment elsewhere or at sea, at the age of 75, or at the member's own wish.
alter table core.coverage
    add constraint loss_reason_is_known check (loss_reason in ('', 'left_employer', 'retired', 'deceased',
        'other_society', 'age_75', 'late_elderly_certified', 'company_move', 'number_changed', 'dependant_removed',
        'insured_lost', 'term_ended', 'premium_unpaid', 'employed_elsewhere', 'seafarer', 'own_request', 'other')),
    add constraint predecessor_reason_is_known check (predecessor_reason in ('', 'voluntary_continuation',
        'special_retired', 'rehire', 'company_move', 'number_changed')),
    add constraint predecessor_with_its_reason check ((predecessor_id is not null) = (predecessor_reason <> '')),
    add constraint nobody_precedes_oneself check (predecessor_id <> coverage_id);
create unique index coverage_one_successor on core.coverage (society_id, predecessor_id)
    where predecessor_id is not null;
create index coverage_by_loss on core.coverage (society_id, lost_on) where lost_on is not null;

-- The proof that something was erased: who, when, why, what kinds and how many of each. Nothing of the content.
create table core.erasure (
    society_id int not null references core.society,
    erasure_id bigint not null,
    cause      text not null,
    account_id bigint, -- null: what belonged to no account, such as registrations that were never finished
    person_id  bigint,
    kinds      jsonb not null, -- kind of record to the number erased
    erased_by  name not null default session_user,
    erased_at  timestamptz not null default clock_timestamp(),
    primary key (society_id, erasure_id),
    foreign key (society_id, account_id) references core.account,
    foreign key (society_id, person_id) references core.person,
    constraint cause_is_known check (cause in ('deregistration', 'retention', 'leftovers')),
    constraint kinds_are_numbers check (jsonb_typeof(kinds) = 'object'
        and not jsonb_path_exists(kinds, '$.* ? (@.type() != "number")'))
);
create index erasure_of_account on core.erasure (society_id, account_id) where account_id is not null;

create function core.keep_erasure() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'the proof of an erasure is never changed' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_erasure() is 'Refuses every change of a proof.';
revoke all on function core.keep_erasure() from public;
create trigger keep before update or delete on core.erasure for each row execute function core.keep_erasure();

alter table core.erasure enable row level security;
alter table core.erasure force row level security;
create policy own_society on core.erasure for select to madoguchi_api
    using (society_id = (select core.my_society()));
create policy all_societies on core.erasure to madoguchi_job_api using (true);
grant select on core.erasure to madoguchi_api;
grant select, insert (society_id, erasure_id, cause, account_id, person_id, kinds) on core.erasure
    to madoguchi_job_api;

-- The society's system of record and the retention run act as the job's owner.
do $$
declare
    it text;
begin
    foreach it in array array['employer', 'person', 'coverage', 'account', 'account_email', 'credential', 'card',
        'request', 'request_hand', 'operation']
    loop
        execute format('create policy all_societies on core.%I to madoguchi_job_api using (true)', it);
    end loop;
end
$$;
grant select on core.employer, core.person, core.coverage, core.account to madoguchi_job_api;
grant insert (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, status, acquired_on,
        lost_on, loss_reason, predecessor_id, predecessor_reason),
    update (lost_on, loss_reason, predecessor_id, predecessor_reason) on core.coverage to madoguchi_job_api;
grant update (predecessor_id, predecessor_reason) on core.coverage to madoguchi_api;
grant update (state, login_id, issued_login_id, nickname, wishes_to_view, coverage_id, last_login_at, consented_at,
    address_confirmed_at, frozen_at, deleted_at, end_reason, erased_at) on core.account to madoguchi_job_api;
grant select (society_id, account_id, position, email), delete on core.account_email to madoguchi_job_api;
grant select (society_id, credential_id, account_id, kind, state, hash, void_at),
    update (state, hash, void_at, void_reason) on core.credential to madoguchi_job_api;
grant select (society_id, card_id, request_id, account_id, state, member_name),
    update (recipient, department, attention, postal_code, address, member_name) on core.card to madoguchi_job_api;
grant select (society_id, request_id, account_id, person_id, coverage_id, state, kind, reason, despite,
        submission_note, decision_note, withdrawal_reason),
    update (state, withdrawn_at, reason, despite, submission_note, decision_note, withdrawal_reason) on core.request
    to madoguchi_job_api;
grant select, insert (society_id, op_id, function, arguments_hash), update (result), delete on core.operation
    to madoguchi_job_api;
grant select (society_id, registration_id, state, person_id, coverage_id, account_id, begun_at, ended_at),
    update (state, hash, ended_at, end_reason), delete on core.registration to madoguchi_job_api;
grant select (society_id, link_id, registration_id, account_id, void_at, used_at, made_at),
    update (void_at, void_reason), delete on core.mail_link to madoguchi_job_api;
grant select (society_id, key_id, account_id, used_at, void_at, asked_at),
    update (void_at, void_reason), delete on core.one_time_key to madoguchi_job_api;
grant select (society_id, mail_id, account_id, registration_id, link_id, key_id, taken_at, void_at, queued_at),
    update (void_at), delete on core.mail to madoguchi_job_api;
grant select (society_id, mail_id), delete on core.mail_event to madoguchi_job_api;
grant select (society_id, event_id, account_id, at), delete on core.login_event to madoguchi_job_api;
grant select (society_id, kind, who, last_failed_at), delete on core.login_guard to madoguchi_job_api;
grant select (society_id, kind, who, starts_at), delete on core.attempt to madoguchi_job_api;
grant select (society_id, account_id, category), delete on core.subscription to madoguchi_job_api;

reset role;
