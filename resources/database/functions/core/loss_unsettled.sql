create or replace function core.loss_unsettled(a core.account, on_day date) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce((
        select jsonb_array_length(core.retention_rule(core.profile_of(a.society_id), c.status, c.loss_reason)
                -> 'phases') = 0
            or exists (select from core.coverage x
                where x.society_id = c.society_id and x.person_id = c.person_id and x.acquired_on = c.lost_on
                    and x.predecessor_id is null and core.succession_reason(c, x) <> '')
        from core.coverage c
        where c.society_id = a.society_id and c.coverage_id = a.coverage_id and c.lost_on <= on_day), false)
$$;
comment on function core.loss_unsettled(core.account, date) is
    'Whether the loss of an account''s coverage still has to be carried out: a coverage that follows is not joined '
    'yet, or the account is to be deleted.';
alter function core.loss_unsettled(core.account, date) owner to madoguchi_owner;
revoke all on function core.loss_unsettled(core.account, date) from public;
grant execute on function core.loss_unsettled(core.account, date) to madoguchi_job_api;
