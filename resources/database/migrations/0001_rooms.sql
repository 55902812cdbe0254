-- The four rooms of the database, who may enter them, and what the database knows about itself.

-- A default binds the role that creates: the operator's own, and each of the owners.
alter default privileges revoke execute on functions from public;
alter default privileges for role madoguchi_owner, madoguchi_api, madoguchi_portal_api, madoguchi_job_api,
    madoguchi_staff_maker revoke execute on functions from public;

create schema core authorization madoguchi_owner;    -- tables and helpers; nobody enters from outside
create schema office authorization madoguchi_owner;  -- functions for members of staff
create schema portal authorization madoguchi_owner;  -- functions for the portals
create schema job authorization madoguchi_owner;     -- functions for scheduled jobs and the operator

grant usage on schema core to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant usage, create on schema core to madoguchi_staff_maker; -- create: to own its one function
grant usage, create on schema office to madoguchi_api;
grant usage, create on schema portal to madoguchi_portal_api;
grant usage, create on schema job to madoguchi_job_api;
grant usage on schema office to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer, madoguchi_auditor,
    madoguchi_administrator;
grant usage on schema portal to madoguchi_portal;
grant usage on schema job to madoguchi_job;

set local role madoguchi_owner;

create table core.migration (
    number     int primary key,
    name       text not null,
    checksum   text not null,
    applied_at timestamptz not null default clock_timestamp()
);

create table core.function_set (
    checksum   text not null,
    applied_at timestamptz not null default clock_timestamp(),
    primary key (applied_at)
);

-- What holds for the whole installation. dummy_key makes the answers about unknown login ids; whoever has it can tell
-- them from real ones, so only the portals' owner reads it.
create table core.installation (
    only_row             boolean primary key default true,
    demo                 boolean not null default false,
    oldest_client        text not null default '0.1.0',
    holidays_known_until date not null default '-infinity',
    next_society         int not null default 1,
    dummy_key            bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
    constraint there_is_one_row check (only_row),
    constraint client_version_has_three_numbers check (oldest_client ~ '^[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}$')
);

alter table core.migration enable row level security;
alter table core.migration force row level security;
create policy keeper on core.migration to madoguchi_owner using (true);
create policy everybody_reads on core.migration for select to madoguchi_api, madoguchi_job_api using (true);
grant select on core.migration to madoguchi_api, madoguchi_job_api;

alter table core.function_set enable row level security;
alter table core.function_set force row level security;
create policy keeper on core.function_set to madoguchi_owner using (true);

alter table core.installation enable row level security;
alter table core.installation force row level security;
create policy keeper on core.installation to madoguchi_owner using (true);
create policy everybody_reads on core.installation for select
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api using (true);
create policy job_counts on core.installation for update to madoguchi_job_api using (true);
grant select (demo, oldest_client, holidays_known_until) on core.installation to madoguchi_api;
grant select (demo, holidays_known_until, dummy_key) on core.installation to madoguchi_portal_api;
grant select (demo, next_society), update (next_society) on core.installation to madoguchi_job_api;

insert into core.installation default values;

reset role;
