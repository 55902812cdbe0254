create or replace function office.approve_profile(op_id uuid, change_id bigint, note text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'approve_profile', jsonb_build_array(change_id, note));
    change core.profile_change;
begin
    if answer is not null then
        return answer;
    end if;
    if length(coalesce(note, '')) > 400 then
        raise exception 'a note has at most 400 characters' using errcode = 'MD005';
    end if;
    change := core.locked_change(me, approve_profile.change_id);
    if exists (select from core.profile_problems(change.profile)) then
        raise exception 'the profile is not valid' using errcode = 'MD090';
    elsif change.base_version <> (select max(p.version) from core.society_profile p
        where p.society_id = me.society_id) then
        raise exception 'the profile has changed since it was proposed' using errcode = 'MD091';
    end if;

    insert into core.society_profile (society_id, version, profile, proposed_by, approved_by)
    values (me.society_id, change.base_version + 1, change.profile, change.proposed_by, me.staff_id);
    update core.profile_change c
    set state = 'approved', decided_by = me.staff_id, decided_at = now(), decision_note = btrim(coalesce(note, ''))
    where c.society_id = me.society_id and c.change_id = change.change_id;
    perform core.record('profile_approved', 'profile', change.change_id, null,
        jsonb_build_object('version', change.base_version + 1, 'proposed_by', change.proposed_by));
    return core.end_operation(op_id, jsonb_build_object('version', change.base_version + 1));
end
$$;
comment on function office.approve_profile(uuid, bigint, text) is
    'Makes a proposed profile the society''s next version, by an administrator or supervisor who did not propose it. '
    'MD005: the note. MD050: own proposal. MD090: no longer valid. MD091: the profile changed meanwhile. MD093: no '
    'such proposal.';
alter function office.approve_profile(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.approve_profile(uuid, bigint, text) from public;
grant execute on function office.approve_profile(uuid, bigint, text) to madoguchi_administrator, madoguchi_supervisor;
