create or replace function office.reveal_detail(op_id uuid, person_id bigint, field text, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'reveal_detail', jsonb_build_array(person_id, field, reason));
    profile jsonb := core.profile_of(me.society_id);
    request bigint := core.check_in_hand(me, reveal_detail.person_id);
    is_open boolean := request is not null
        or not coalesce(core.setting(profile, 'identity', 'protected') ? field, false);
    p core.person;
    a core.account;
    c core.coverage;
begin
    select x.* into p from core.person x where x.society_id = me.society_id and x.person_id = reveal_detail.person_id;
    if p.person_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    elsif length(btrim(coalesce(reason, ''))) not between 1 and 100
        or coalesce(field, '') not in ('login_id', 'address', 'phone', 'emails', 'authentication') then
        raise exception 'a detail is revealed by its name, with a reason' using errcode = 'MD005';
    end if;
    if answer is null then
        -- A refusal is on record, so it is returned and not raised.
        perform core.record(case when is_open then 'person_revealed' else 'person_reveal_refused' end, 'person',
            p.person_id, p.person_id, jsonb_strip_nulls(jsonb_build_object('request', request,
                'fields', jsonb_build_array(field), 'reason', btrim(reason))));
        answer := core.end_operation(op_id, jsonb_build_object('field', field,
            'outcome', case when is_open then 'shown' else 'closed' end));
    end if;
    if not is_open or answer ->> 'outcome' = 'closed' then
        return answer || '{"outcome": "closed"}'::jsonb;
    end if;
    select x.* into c
    from core.latest_coverages(me.society_id, array[p.person_id]) l
        join core.coverage x on x.society_id = me.society_id and x.coverage_id = l.coverage_id;
    a := core.account_of(me.society_id, c.coverage_id);
    return answer || core.detail_of(profile, p, a, c, field); -- the values are in no stored answer
end
$$;
comment on function office.reveal_detail(uuid, bigint, text, text) is
    'One detail of a person that the profile protects: login_id, address, phone, emails or authentication. shown, with '
    'its values, once the identity check of a request in the caller''s hand has passed; before that closed, with none '
    '(AIS-6). Both are on record with the reason, without the values. MD005: no reason, or another field. MD020: no '
    'such person.';
alter function office.reveal_detail(uuid, bigint, text, text) owner to madoguchi_api;
revoke all on function office.reveal_detail(uuid, bigint, text, text) from public;
grant execute on function office.reveal_detail(uuid, bigint, text, text) to madoguchi_clerk, madoguchi_supervisor;
