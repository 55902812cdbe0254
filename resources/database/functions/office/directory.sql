create or replace function office.directory()
    returns table (section text, telephone text, guidance int, topics text[])
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.caller();
begin
    return query
    select d.entry ->> 'section', d.entry ->> 'telephone', (d.entry ->> 'guidance')::int,
        array(select jsonb_array_elements_text(d.entry -> 'topics'))
    from jsonb_array_elements(coalesce(core.setting(core.profile_of(me.society_id), 'directory'), '[]'))
        with ordinality d (entry, position)
    order by d.position;
end
$$;
comment on function office.directory() is 'Who answers what, with telephone and guidance number (MYK-18).';
alter function office.directory() owner to madoguchi_api;
revoke all on function office.directory() from public;
grant execute on function office.directory() to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
