create or replace function office.reject_profile(op_id uuid, change_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'reject_profile', jsonb_build_array(change_id, reason));
    why text := core.required_text(reason);
    change core.profile_change;
begin
    if answer is not null then
        return answer;
    end if;
    change := core.locked_change(me, reject_profile.change_id);
    update core.profile_change c
    set state = 'rejected', decided_by = me.staff_id, decided_at = now(), decision_note = why
    where c.society_id = me.society_id and c.change_id = change.change_id;
    perform core.record('profile_rejected', 'profile', change.change_id, null);
    return core.end_operation(op_id, jsonb_build_object('change_id', change.change_id, 'state', 'rejected'));
end
$$;
comment on function office.reject_profile(uuid, bigint, text) is
    'Refuses a proposed profile, for a reason. MD005: no reason. MD050: own proposal. MD093: no such proposal.';
alter function office.reject_profile(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.reject_profile(uuid, bigint, text) from public;
grant execute on function office.reject_profile(uuid, bigint, text) to madoguchi_administrator, madoguchi_supervisor;
