-- Forms come with the program; tests/structure holds what is said here against their files.
create or replace function core.places_of_form(form text) returns int
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case form when 'vfold-a4-2up' then 2 else 1 end
$$;
comment on function core.places_of_form(text) is 'How many cards lie on a sheet of this form.';
alter function core.places_of_form(text) owner to madoguchi_owner;
revoke all on function core.places_of_form(text) from public;
grant execute on function core.places_of_form(text) to madoguchi_api;
