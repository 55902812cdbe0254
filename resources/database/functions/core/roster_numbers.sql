create or replace function core.roster_numbers(i core.roster_import) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('import_id', i.import_id, 'state', i.state, 'lines', i.lines, 'faults', i.faults,
        'members', i.members, 'new', i.new_members, 'changed', i.changed, 'moved', i.moved, 'lost', i.lost,
        'unchanged', i.unchanged, 'skipped', i.skipped, 'suspicious', i.suspicious,
        'over_limit', to_jsonb(i.over_limit))
$$;
comment on function core.roster_numbers(core.roster_import) is
    'What is counted of an import, without anything of a person.';
alter function core.roster_numbers(core.roster_import) owner to madoguchi_owner;
revoke all on function core.roster_numbers(core.roster_import) from public;
grant execute on function core.roster_numbers(core.roster_import) to madoguchi_api, madoguchi_job_api;
