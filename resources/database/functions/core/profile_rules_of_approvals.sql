create or replace function core.profile_rules_of_approvals()
    returns table (path text, need text, shape text, argument text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values
        ('approvals', 'needed', 'object', ''),
        ('approvals.request_days', 'needed', 'whole', '1 90'),
        ('approvals.approval_days', 'needed', 'whole', '1 90'),
        ('approvals.full_check_percent', 'needed', 'whole', '0 100'),
        ('approvals.day_from', 'needed', 'whole', '0 23'),
        ('approvals.day_to', 'needed', 'whole', '1 24'),
        ('step_up', 'needed', 'object', ''),
        ('step_up.approve', 'needed', 'flag', ''),
        ('step_up.print', 'needed', 'flag', ''),
        ('step_up.reconcile', 'needed', 'flag', ''),
        ('step_up.dispatch', 'needed', 'flag', ''),
        ('step_up.roles', 'needed', 'flag', ''),
        ('step_up.minutes', 'needed', 'whole', '0 30')
$$;
comment on function core.profile_rules_of_approvals() is
    'The rules of a profile''s fields, see core.profile_rules: how long what was asked for and approved holds, the '
    'lot, the hours that are not odd, and which acts ask for a one-time code.';
alter function core.profile_rules_of_approvals() owner to madoguchi_owner;
revoke all on function core.profile_rules_of_approvals() from public;
grant execute on function core.profile_rules_of_approvals() to madoguchi_job_api, madoguchi_api;
