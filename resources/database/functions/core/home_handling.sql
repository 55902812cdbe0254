create or replace function core.home_handling(society int) returns text[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    chosen jsonb := core.setting(core.profile_of(society), 'dispatch', 'home_handling');
begin
    return case when chosen is null then '{no_forwarding}'
        else array(select h from jsonb_array_elements_text(chosen) h order by h) end;
end
$$;
comment on function core.home_handling(int) is
    'How the post is to treat a letter to a home: registered (簡易書留), no_forwarding (転送不要). What comes back tells that '
    'the member has moved, so a profile that says nothing has it not forwarded.';
alter function core.home_handling(int) owner to madoguchi_owner;
revoke all on function core.home_handling(int) from public;
grant execute on function core.home_handling(int) to madoguchi_api;
