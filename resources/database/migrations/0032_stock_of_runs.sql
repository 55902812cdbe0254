-- Blank sheets leave the cupboard by number: every one of them is sealed, spoiled, a test print, or put back.
set local role madoguchi_owner;

create table core.run_stock (
    society_id int not null,
    run_id     bigint not null,
    taken      int not null,
    tests      int not null, -- calibration and test prints
    put_back   int not null,
    noted_by   int not null,
    noted_at   timestamptz not null default clock_timestamp(),
    primary key (society_id, run_id),
    foreign key (society_id, run_id) references core.run,
    foreign key (society_id, noted_by) references core.staff,
    constraint stock_is_a_count check (taken between 1 and 100000 and tests >= 0 and put_back >= 0
        and tests + put_back <= taken)
);
alter table core.run_stock enable row level security;
alter table core.run_stock force row level security;
create policy own_society on core.run_stock to madoguchi_api using (society_id = (select core.my_society()));
grant select, insert (society_id, run_id, taken, tests, put_back, noted_by),
    update (taken, tests, put_back, noted_by, noted_at) on core.run_stock to madoguchi_api;
