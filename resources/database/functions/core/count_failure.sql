create or replace function core.count_failure(me core.staff, its core.request, matches jsonb) returns int
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    failures int := core.failures_so_far(its) + 1;
    came_to text := case when failures >= (core.setting(core.profile_of(me.society_id), 'identity', 'failures')
        #>> '{}')::int then 'locked' else 'failed' end;
begin
    insert into core.verification (society_id, request_id, verification_id, staff_id, outcome, fields)
    values (me.society_id, its.request_id, core.next_number(me.society_id, 'verification'), me.staff_id, came_to,
        matches);
    update core.request r
    set identity = came_to, identity_failures = greatest(r.identity_failures, failures)
    where r.society_id = me.society_id and r.request_id = its.request_id;
    return failures;
end
$$;
comment on function core.count_failure(core.staff, core.request, jsonb) is
    'Counts a failed identity check, whoever made it, and locks the check at the profile''s limit; returns how many '
    'there are.';
alter function core.count_failure(core.staff, core.request, jsonb) owner to madoguchi_owner;
revoke all on function core.count_failure(core.staff, core.request, jsonb) from public;
grant execute on function core.count_failure(core.staff, core.request, jsonb) to madoguchi_api;
