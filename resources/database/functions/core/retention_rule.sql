create or replace function core.retention_rule(profile jsonb, status text, loss_reason text) returns jsonb
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(
        core.setting(profile, 'retention', nullif(loss_reason, '')),
        core.setting(profile, 'retention', nullif(status, 'general')),
        core.setting(profile, 'retention', 'default'))
$$;
comment on function core.retention_rule(jsonb, text, text) is
    'What a profile keeps after a loss: the entry of the reason, else of the status that was lost (such as '
    'voluntary_continuation, AIS-15), else the default; null when there is none.';
alter function core.retention_rule(jsonb, text, text) owner to madoguchi_owner;
revoke all on function core.retention_rule(jsonb, text, text) from public;
grant execute on function core.retention_rule(jsonb, text, text)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
