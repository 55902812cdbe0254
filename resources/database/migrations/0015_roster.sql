-- Rosters: what the society's system of record delivers, line by line, until it is merged or given up.
set local role madoguchi_owner;

-- Of a finished import numbers stay, and nothing of what it said about anybody.
create table core.roster_import (
    society_id   int not null references core.society,
    import_id    bigint not null,
    whole        boolean not null, -- a whole roster: who is not in it is lost. Otherwise a list of changes.
    as_of        date not null,    -- the day for which the roster was drawn up
    state        text not null default 'receiving',
    lines        bigint not null default 0,
    faults       bigint not null default 0,
    members      bigint, -- covered before
    new_members  bigint,
    changed      bigint,
    moved        bigint,
    lost         bigint,
    unchanged    bigint,
    skipped      bigint, -- lines about losses of people who were never known
    suspicious   bigint,
    over_limit   text[] not null default '{}', -- new, lost, changed: more than the profile lets pass
    seen_until   xid8,   -- the oldest transaction that was under way when it was compared
    begun_login  name not null default session_user,
    begun_at     timestamptz not null default clock_timestamp(),
    compared_at  timestamptz,
    decided_by   int,
    decided_login name,
    decided_at   timestamptz,
    decision_note text not null default '',
    ended_at     timestamptz,
    primary key (society_id, import_id),
    foreign key (society_id, decided_by) references core.staff,
    constraint state_is_known check (state in ('receiving', 'faulty', 'compared', 'stopped', 'approved', 'merged',
        'rejected', 'cancelled')),
    constraint approved_by_another check (decided_login <> begun_login),
    constraint decided_by_somebody check (state not in ('approved', 'merged', 'rejected') or decided_by is not null)
);
create unique index roster_import_one_open on core.roster_import (society_id)
    where state in ('receiving', 'faulty', 'compared', 'stopped', 'approved');

-- A line as it was read. Null: the file has no such column, or a date or the insured's mark is missing. What cannot be
-- read is -infinity for a date and ? for a word, and a fault. No foreign keys: each line would be looked up once more.
create table core.roster_line (
    society_id    int not null,
    import_id     bigint not null,
    line          bigint not null, -- in the file
    symbol        text collate "C" not null,
    number        text collate "C" not null,
    branch        text collate "C",
    insured       boolean,
    family_name   text not null,
    given_name    text not null,
    family_kana   text,
    given_kana    text,
    birth_date    date,
    sex           text,
    postal_code   text,
    address       text,
    telephone     text,
    employer_code text collate "C",
    status        text,
    acquired_on   date,
    lost_on       date,
    loss_reason   text,
    event         text,
    old_symbol    text collate "C",
    old_number    text collate "C",
    -- The formula of core.number_key.
    symbol_key    text collate "C" not null
        generated always as (ltrim(upper(normalize(symbol, NFKC)), '0')) stored,
    number_key    text collate "C" not null
        generated always as (ltrim(upper(normalize(number, NFKC)), '0')) stored,
    primary key (society_id, import_id, line)
);

-- Which coverage on record a line speaks of.
create table core.roster_match (
    society_id  int not null,
    import_id   bigint not null,
    line        bigint not null,
    coverage_id bigint not null,
    person_id   bigint not null,
    primary key (society_id, import_id, line)
);

-- What is wrong with a line: where and what, never what it said.
create table core.roster_fault (
    society_id  int not null,
    import_id   bigint not null,
    line        bigint not null,
    field       text not null,
    fault       text not null,
    across      boolean not null default false, -- found by comparing lines, and looked for anew each time
    primary key (society_id, import_id, line, field, fault),
    foreign key (society_id, import_id) references core.roster_import
);

-- What a roster changes; lines that change nothing are not in here.
create table core.roster_change (
    society_id   int not null,
    import_id    bigint not null,
    change_id    bigint not null,
    kind         text not null,
    line         bigint,  -- null: not in the file
    coverage_id  bigint,  -- the one on record
    person_id    bigint,  -- the one on record
    employer_id  bigint,
    fields       text[] not null default '{}', -- what changes on record
    lost_on      date,
    loss_reason  text not null default '',
    family_key   text collate "C",
    given_key    text collate "C",
    kanji_key    text collate "C",
    suspicions   text[] not null default '{}',
    primary key (society_id, import_id, change_id),
    constraint kind_is_known check (kind in ('new', 'changed', 'moved', 'lost')),
    constraint suspicions_are_codes check (array_position(suspicions, null) is null)
);
create index roster_change_by_kind on core.roster_change (society_id, import_id, kind, change_id);
create index roster_change_suspicious on core.roster_change (society_id, import_id, change_id) where suspicions <> '{}';

do $$
declare
    it text;
begin
    foreach it in array array['roster_import', 'roster_line', 'roster_match', 'roster_fault', 'roster_change'] loop
        execute format('alter table core.%I enable row level security', it);
        execute format('alter table core.%I force row level security', it);
        execute format('create policy own_society on core.%I to madoguchi_api '
            'using (society_id = (select core.my_society()))', it);
        execute format('create policy all_societies on core.%I to madoguchi_job_api using (true)', it);
    end loop;
end
$$;
grant select on core.roster_import, core.roster_line, core.roster_match, core.roster_fault, core.roster_change
    to madoguchi_api, madoguchi_job_api;
grant update (state, decided_by, decided_login, decided_at, decision_note, ended_at) on core.roster_import
    to madoguchi_api;
grant insert (society_id, import_id, whole, as_of),
    update (state, lines, faults, members, new_members, changed, moved, lost, unchanged, skipped, suspicious,
        over_limit, seen_until, compared_at, decided_by, decided_login, decided_at, decision_note, ended_at)
    on core.roster_import to madoguchi_job_api;
grant insert (society_id, import_id, line, symbol, number, branch, insured, family_name, given_name, family_kana,
    given_kana, birth_date, sex, postal_code, address, telephone, employer_code, status, acquired_on, lost_on,
    loss_reason, event, old_symbol, old_number), delete on core.roster_line to madoguchi_job_api;
grant insert (society_id, import_id, line, coverage_id, person_id), delete on core.roster_match to madoguchi_job_api;
grant insert (society_id, import_id, line, field, fault, across), delete on core.roster_fault to madoguchi_job_api;
grant insert (society_id, import_id, change_id, kind, line, coverage_id, person_id, employer_id, fields,
        lost_on, loss_reason, family_key, given_key, kanji_key, suspicions),
    update (kind, coverage_id, person_id, lost_on, loss_reason, suspicions), delete on core.roster_change
    to madoguchi_job_api;
-- Who rejects a roster erases what it said.
grant delete on core.roster_line, core.roster_match, core.roster_change to madoguchi_api;

grant insert (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, sex, postal_code,
        address, telephone, family_key, given_key, kanji_key),
    update (family_name, given_name, family_kana, given_kana, birth_date, sex, postal_code, address, telephone,
        family_key, given_key, kanji_key) on core.person to madoguchi_job_api;
grant update (employer_id, branch, status, acquired_on) on core.coverage to madoguchi_job_api;

reset role;
