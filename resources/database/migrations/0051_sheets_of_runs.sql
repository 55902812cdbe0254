-- Blank paper is counted in sheets, and on some forms a sheet holds more than one card.
drop function if exists core.require_stock(core.staff, bigint, int); -- it asks the run itself now
drop function if exists office.runs(text); -- its answer has another column
drop function if exists office.note_stock(uuid, bigint, int, int, int, int); -- it takes the lot as well

set local role madoguchi_owner;

alter table core.run
    add column per_sheet int not null default 1, -- cards on a sheet of the form, as it was when the run was opened
    add constraint sheet_has_its_places check (per_sheet in (1, 2, 4));
grant insert (per_sheet) on core.run to madoguchi_api;
alter table core.run_stock
    add column lot text not null default '', -- first and last number of the blank sheets, or their lot
    add constraint lot_is_a_line check (length(lot) <= 100);
grant insert (lot), update (lot) on core.run_stock to madoguchi_api;

reset role;

update core.run set per_sheet = 2 where form = 'vfold-a4-2up';

set local role madoguchi_owner;

create function core.keep_run_paper() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'the sheets of a run never change' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_run_paper() is 'Second wall: how many cards lie on a sheet of a run never changes.';
revoke all on function core.keep_run_paper() from public;
create trigger keep_paper before update on core.run for each row
    when (new.per_sheet is distinct from old.per_sheet) execute function core.keep_run_paper();

reset role;
