create or replace function office.propose_profile(op_id uuid, profile jsonb, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('administrator');
    answer jsonb := core.begin_operation(op_id, 'propose_profile', jsonb_build_array(profile, reason));
    why text := core.required_text(reason);
    latest core.society_profile;
    change bigint;
begin
    if answer is not null then
        return answer;
    end if;
    select p.* into latest
    from core.society_profile p where p.society_id = me.society_id order by p.version desc limit 1;
    if profile ->> 'code' is distinct from latest.profile ->> 'code'
        or exists (select from core.profile_problems(profile))
        or exists (select from core.card_text_problems(latest.profile, profile)) then
        raise exception 'the profile is not valid' using errcode = 'MD090';
    elsif profile = latest.profile then
        raise exception 'nothing would change' using errcode = 'MD005';
    end if;
    perform core.supersede_proposal(me.society_id, me.staff_id);
    change := core.next_number(me.society_id, 'profile_change');
    begin
        insert into core.profile_change (society_id, change_id, base_version, profile, reason, proposed_by)
        values (me.society_id, change, latest.version, profile, why, me.staff_id);
    exception when unique_violation then
        raise exception 'another change waits for a decision' using errcode = 'MD092';
    end;
    perform core.record('profile_proposed', 'profile', change, null, jsonb_build_object('base', latest.version));
    return core.end_operation(op_id, jsonb_build_object('change_id', change, 'base_version', latest.version));
end
$$;
comment on function office.propose_profile(uuid, jsonb, text) is
    'Lays another profile of the society before a second person; an earlier proposal of the same person gives way. '
    'MD005: no reason, or nothing would change. MD090: see office.profile_problems. MD092: somebody else''s proposal '
    'waits.';
alter function office.propose_profile(uuid, jsonb, text) owner to madoguchi_api;
revoke all on function office.propose_profile(uuid, jsonb, text) from public;
grant execute on function office.propose_profile(uuid, jsonb, text) to madoguchi_administrator;
