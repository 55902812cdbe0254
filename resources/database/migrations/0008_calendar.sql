-- Business days: the nation's holidays, and each society's own closing days.
set local role madoguchi_owner;

create table core.holiday (
    date date primary key,
    name text not null
);

create table core.closing_day (
    society_id int not null references core.society,
    date       date not null,
    name       text not null,
    primary key (society_id, date)
);

alter table core.holiday enable row level security;
alter table core.holiday force row level security;
create policy keeper on core.holiday to madoguchi_owner using (true);
create policy everybody_reads on core.holiday for select to madoguchi_api, madoguchi_portal_api using (true);
grant select on core.holiday to madoguchi_api, madoguchi_portal_api;

alter table core.closing_day enable row level security;
alter table core.closing_day force row level security;
create policy own_society on core.closing_day for select to madoguchi_api
    using (society_id = (select core.my_society()));
create policy served_societies on core.closing_day for select to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
grant select on core.closing_day to madoguchi_api, madoguchi_portal_api;

reset role;
