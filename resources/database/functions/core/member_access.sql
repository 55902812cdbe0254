create or replace function core.member_access(profile jsonb, c core.coverage) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case when coalesce(c.lost_on > core.today(), true) then 'full' else p.access end
    from core.retention_phase(core.retention_rule(profile, c.status, c.loss_reason), c.lost_on, core.today()) p
$$;
comment on function core.member_access(jsonb, core.coverage) is
    'What the society keeps open to the holder of a coverage: full while it holds, then as the profile''s retention '
    'says (AIS-14, AIS-15).';
alter function core.member_access(jsonb, core.coverage) owner to madoguchi_owner;
revoke all on function core.member_access(jsonb, core.coverage) from public;
grant execute on function core.member_access(jsonb, core.coverage) to madoguchi_api;
