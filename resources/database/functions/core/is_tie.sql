create or replace function core.is_tie(society int, person_id bigint) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (select from core.ties_among(society, array[is_tie.person_id]));
end
$$;
comment on function core.is_tie(int, bigint) is
    'True for a person with a look-alike; core.ties_among says what that is.';
alter function core.is_tie(int, bigint) owner to madoguchi_owner;
revoke all on function core.is_tie(int, bigint) from public;
grant execute on function core.is_tie(int, bigint) to madoguchi_api;
