create or replace function core.locked_roster(society int, import_id bigint, variadic states text[])
    returns core.roster_import
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    i core.roster_import;
begin
    select x.* into i
    from core.roster_import x
    where x.society_id = society and x.import_id = locked_roster.import_id for update;
    if i.import_id is null then
        raise exception 'no such import' using errcode = 'MD120';
    elsif i.state <> all (states) then
        raise exception 'the import is not in a state for this' using errcode = 'MD122';
    end if;
    return i;
end
$$;
comment on function core.locked_roster(int, bigint, text[]) is
    'An import of the society, locked. MD120: no such import. MD122: it is in another state than those named.';
alter function core.locked_roster(int, bigint, text[]) owner to madoguchi_owner;
revoke all on function core.locked_roster(int, bigint, text[]) from public;
grant execute on function core.locked_roster(int, bigint, text[]) to madoguchi_api, madoguchi_job_api;
