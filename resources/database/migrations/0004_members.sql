-- Employers, persons, their coverages and their accounts. Names and numbers are stored exactly as delivered, without
-- any Unicode normalisation; only the keys beside them are folded.
set local role madoguchi_owner;

create table core.employer (
    society_id  int not null references core.society,
    employer_id bigint not null,
    code        text collate "C" not null,
    name        text not null,
    postal_code text not null default '',  -- of the representative address
    address     text not null default '',
    department  text not null default '',
    attention   text not null default '',  -- the person in charge
    -- What the employer is looked for by: core.employer_key(name). Built-in functions alone, as in core.coverage.
    name_key    text collate "C" not null generated always as (regexp_replace(
        translate(upper(normalize(name, NFKC) collate "C"), '髙﨑邊邉齋齊斉濵濱𠮷澤廣國嶋嶌櫻瀧德眞冨藏龍鐵',
            '高崎辺辺斎斎斎浜浜吉沢広国島島桜滝徳真富蔵竜鉄'),
        '株式会社|有限会社|合同会社|合資会社|一般社団法人|\((株|有|同|資)\)|[\s・.,\-‐-―−]', '', 'g')) stored,
    primary key (society_id, employer_id),
    unique (society_id, code),
    constraint postal_code_has_seven_digits check (postal_code ~ '^([0-9]{7})?$')
);
create index employer_by_name on core.employer (society_id, name_key);

create table core.person (
    society_id  int not null references core.society,
    person_id   bigint not null,
    family_name text not null,
    given_name  text not null,
    family_kana text not null default '',
    given_kana  text not null default '',
    birth_date  date not null,
    sex         text not null default 'unknown',
    postal_code text not null default '',
    address     text not null default '',
    telephone   text not null default '',
    family_key  text collate "C" not null, -- core.fold_kana(family_kana)
    given_key   text collate "C" not null, -- core.fold_kana(given_kana)
    kanji_key   text collate "C" not null, -- core.fold_kanji(family_name || given_name)
    -- What a caller says of the telephone: its digits, and the last four of them. Same formula as core.telephone_key.
    telephone_key text collate "C" not null generated always as (regexp_replace(
        replace(normalize(telephone, NFKC), '+81', '0'), '[^0-9]', '', 'g')) stored,
    telephone_end text collate "C" not null generated always as (right(regexp_replace(
        replace(normalize(telephone, NFKC), '+81', '0'), '[^0-9]', '', 'g'), 4)) stored,
    primary key (society_id, person_id),
    constraint sex_is_known_or_said_unknown check (sex in ('male', 'female', 'unknown')),
    constraint postal_code_has_seven_digits check (postal_code ~ '^([0-9]{7})?$')
);
-- The birth date at the end of both names' indexes finds look-alikes (core.ties_among) without a look at the table.
-- Neither ends in person_id: equal keys then share an entry, which makes the index a fraction of the size.
create index person_by_kana on core.person (society_id, family_key, given_key, birth_date);
create index person_by_kanji on core.person (society_id, kanji_key, birth_date);
create index person_by_birth_date on core.person (society_id, birth_date);
create index person_by_telephone on core.person (society_id, telephone_end) where telephone_end <> '';

-- symbol_key and number_key are what a person means by a number: any width, no leading zeros. Their formula is that of
-- core.number_key; built-in functions alone, so that the stored keys cannot grow old.
create table core.coverage (
    society_id         int not null references core.society,
    coverage_id        bigint not null,
    person_id          bigint not null,
    employer_id        bigint,
    symbol             text collate "C" not null,
    number             text collate "C" not null,
    branch             text collate "C" not null default '',
    insured            boolean not null default true,
    status             text not null default 'general',
    acquired_on        date not null,
    lost_on            date, -- the first day without coverage
    loss_reason        text not null default '',
    predecessor_id     bigint,
    predecessor_reason text not null default '',
    symbol_key         text collate "C" not null
        generated always as (ltrim(upper(normalize(symbol, NFKC)), '0')) stored,
    number_key         text collate "C" not null
        generated always as (ltrim(upper(normalize(number, NFKC)), '0')) stored,
    primary key (society_id, coverage_id),
    foreign key (society_id, person_id) references core.person,
    foreign key (society_id, employer_id) references core.employer,
    foreign key (society_id, predecessor_id) references core.coverage,
    constraint status_is_known check (status in ('general', 'voluntary_continuation', 'special_retired')),
    constraint lost_not_before_acquired check (lost_on >= acquired_on),
    constraint loss_reason_needs_a_loss check (loss_reason = '' or lost_on is not null)
);
create unique index coverage_one_insured on core.coverage (society_id, symbol_key, number_key)
    where insured and lost_on is null;
create index coverage_by_number on core.coverage (society_id, number_key, symbol_key); -- also by both
create index coverage_of_person on core.coverage (society_id, person_id);
create index coverage_of_employer on core.coverage (society_id, employer_id, number_key);

create table core.account (
    society_id     int not null references core.society,
    account_id     bigint not null,
    person_id      bigint not null,
    coverage_id    bigint not null,
    login_id       text collate "C" not null,
    state          text not null default 'registered',
    wishes_to_view boolean not null default false,
    registered_at  timestamptz not null default now(),
    consented_at   timestamptz,
    last_login_at  timestamptz,
    primary key (society_id, account_id),
    foreign key (society_id, person_id) references core.person,
    foreign key (society_id, coverage_id) references core.coverage,
    constraint account_state_is_known check (state in ('registered', 'frozen', 'deleted')),
    constraint login_id_is_one_line check (length(login_id) between 1 and 254 and login_id !~ '[[:cntrl:]]')
);
create unique index account_one_login_id on core.account (society_id, login_id) where state <> 'deleted';
create unique index account_one_per_coverage on core.account (society_id, coverage_id) where state <> 'deleted';
create index account_of_person on core.account (society_id, person_id);

create table core.account_email (
    society_id  int not null references core.society,
    account_id  bigint not null,
    position    smallint not null,
    email       text collate "C" not null,
    verified_at timestamptz,
    email_key   text collate "C" not null generated always as (lower(email)) stored,
    primary key (society_id, account_id, position),
    foreign key (society_id, account_id) references core.account,
    constraint three_addresses_at_most check (position between 1 and 3), -- AIS-2
    constraint email_has_one_at check (email ~ '^[^@[:space:]]{1,64}@[^@[:space:]]{1,189}$')
);
create unique index account_email_one_registrant on core.account_email (society_id, email_key)
    where verified_at is not null; -- AIS-3, JAL-3
create index account_email_by_email on core.account_email (society_id, email_key);

alter table core.employer enable row level security;
alter table core.employer force row level security;
create policy own_society on core.employer to madoguchi_api using (society_id = (select core.my_society()));
grant select on core.employer to madoguchi_api;

alter table core.person enable row level security;
alter table core.person force row level security;
create policy own_society on core.person to madoguchi_api using (society_id = (select core.my_society()));
grant select on core.person to madoguchi_api;

alter table core.coverage enable row level security;
alter table core.coverage force row level security;
create policy own_society on core.coverage to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.coverage for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select on core.coverage to madoguchi_api;
grant select (society_id, coverage_id, person_id, insured, status, acquired_on, lost_on) on core.coverage
    to madoguchi_portal_api;

alter table core.account enable row level security;
alter table core.account force row level security;
create policy own_society on core.account to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.account for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select on core.account to madoguchi_api, madoguchi_portal_api;

alter table core.account_email enable row level security;
alter table core.account_email force row level security;
create policy own_society on core.account_email to madoguchi_api using (society_id = (select core.my_society()));
grant select on core.account_email to madoguchi_api;

reset role;
