-- The societies, their profiles, and who signs in for them.
set local role madoguchi_owner;

create table core.society (
    society_id  int primary key,
    code        text collate "C" not null unique,
    mark        text collate "C" not null unique, -- the letters before every card serial
    name        text not null,
    postal_code text not null,
    address     text not null,
    telephone   text not null,
    constraint society_code_is_a_word check (code ~ '^[a-z][a-z0-9_]{1,30}$'),
    constraint mark_is_two_or_three_capitals check (mark ~ '^[A-Z]{2,3}$'), -- two would be for 676 societies
    constraint postal_code_has_seven_digits check (postal_code ~ '^[0-9]{7}$')
);

create table core.society_profile (
    society_id int not null references core.society,
    version    int not null,
    profile    jsonb not null,
    loaded_at  timestamptz not null default now(),
    primary key (society_id, version)
);

-- Numbers are drawn per society, under a row lock, so that no key needs a sequence of the whole database.
create table core.counter (
    society_id int not null references core.society,
    kind       text not null,
    last       bigint not null,
    primary key (society_id, kind)
);

create table core.staff (
    society_id int not null references core.society,
    staff_id   int not null,
    login      name not null unique, -- logins belong to the cluster; who serves two societies has two
    name       text not null,
    active     boolean not null default true,
    primary key (society_id, staff_id)
);

create table core.staff_duty (
    society_id  int not null,
    staff_id    int not null,
    duty        text not null,
    valid_from  timestamptz not null default now(),
    valid_until timestamptz,
    primary key (society_id, staff_id, duty, valid_from),
    foreign key (society_id, staff_id) references core.staff,
    constraint duty_is_known check (duty in ('clerk', 'supervisor', 'printer', 'auditor', 'administrator')),
    constraint duty_ends_after_it_starts check (valid_until > valid_from)
);

create table core.portal_login (
    society_id int not null references core.society,
    login      name not null,
    primary key (society_id, login)
);

-- These two stand in every policy, so they live with the tables. They run as the tables' owner, who is bound to see
-- the caller's own line and nothing else; session_user, because inside a definer function current_user is the
-- function's owner.
create function core.my_society() returns int
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$ select s.society_id from core.staff s where s.login = session_user and s.active $$;
comment on function core.my_society() is 'The society of the member of staff who is signed in; null for anybody else.';

create function core.my_societies() returns int[]
    language sql stable security definer
    set search_path = pg_catalog, pg_temp
as $$ select coalesce(array_agg(l.society_id), '{}') from core.portal_login l where l.login = session_user $$;
comment on function core.my_societies() is 'The societies whose portal is signed in; empty for anybody else.';

revoke all on function core.my_society(), core.my_societies() from public;
grant execute on function core.my_society() to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant execute on function core.my_societies() to madoguchi_portal_api;

alter table core.society enable row level security;
alter table core.society force row level security;
create policy own_society on core.society for select to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.society for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
create policy all_societies on core.society to madoguchi_job_api using (true);
grant select on core.society to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant insert (society_id, code, mark, name, postal_code, address, telephone),
    update (name, postal_code, address, telephone) on core.society to madoguchi_job_api;

alter table core.society_profile enable row level security;
alter table core.society_profile force row level security;
create policy own_society on core.society_profile for select to madoguchi_api
    using (society_id = (select core.my_society()));
create policy served_societies on core.society_profile for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
create policy all_societies on core.society_profile to madoguchi_job_api using (true);
grant select on core.society_profile to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant insert (society_id, version, profile) on core.society_profile to madoguchi_job_api;

alter table core.counter enable row level security;
alter table core.counter force row level security;
create policy own_society on core.counter to madoguchi_api using (society_id = (select core.my_society()));
create policy served_societies on core.counter to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
create policy all_societies on core.counter to madoguchi_job_api using (true);
grant select, insert (society_id, kind, last), update (last) on core.counter
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;

alter table core.staff enable row level security;
alter table core.staff force row level security;
create policy own_login on core.staff for select to madoguchi_owner using (login = session_user);
create policy own_society on core.staff for select to madoguchi_api using (society_id = (select core.my_society()));
create policy all_societies on core.staff to madoguchi_job_api using (true);
grant select on core.staff to madoguchi_api, madoguchi_job_api;
grant insert (society_id, staff_id, login, name), update (name, active) on core.staff to madoguchi_job_api;

alter table core.staff_duty enable row level security;
alter table core.staff_duty force row level security;
create policy own_society on core.staff_duty for select to madoguchi_api
    using (society_id = (select core.my_society()));
create policy all_societies on core.staff_duty to madoguchi_job_api using (true);
grant select on core.staff_duty to madoguchi_api, madoguchi_job_api;
grant insert (society_id, staff_id, duty, valid_from, valid_until), update (valid_until) on core.staff_duty
    to madoguchi_job_api;

alter table core.portal_login enable row level security;
alter table core.portal_login force row level security;
create policy own_login on core.portal_login for select to madoguchi_owner using (login = session_user);
create policy all_societies on core.portal_login to madoguchi_job_api using (true);
grant select, insert (society_id, login) on core.portal_login to madoguchi_job_api;

reset role;
