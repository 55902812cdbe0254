create or replace function office.profile_changes()
    returns table (change_id bigint, state text, reason text, proposed_by text, proposed_at timestamptz,
        decided_by text, decided_at timestamptz, decision_note text, base_version int, difference jsonb,
        may_decide boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
begin
    return query
    select c.change_id, c.state, c.reason, coalesce(p.name, ''), c.proposed_at, coalesce(d.name, ''), c.decided_at,
        c.decision_note, c.base_version, core.profile_difference(b.profile, c.profile),
        c.state = 'proposed' and c.proposed_by is distinct from me.staff_id
    from core.profile_change c
        join core.society_profile b on b.society_id = c.society_id and b.version = c.base_version
        left join core.staff p on p.society_id = c.society_id and p.staff_id = c.proposed_by
        left join core.staff d on d.society_id = c.society_id and d.staff_id = c.decided_by
    where c.society_id = me.society_id
    order by c.change_id desc
    limit 100;
end
$$;
comment on function office.profile_changes() is
    'What was proposed for the profile, the latest first, with the fields that differ; nobody as the proposer is the '
    'operator.';
alter function office.profile_changes() owner to madoguchi_api;
revoke all on function office.profile_changes() from public;
grant execute on function office.profile_changes() to madoguchi_administrator, madoguchi_supervisor;
