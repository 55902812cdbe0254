create or replace function office.approval_sheet(request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_decider();
    its core.request;
    line jsonb;
    goes record;
    voids record;
begin
    select r.* into its
    from core.request r where r.society_id = me.society_id and r.request_id = approval_sheet.request_id;
    if its.request_id is null then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    select to_jsonb(l) into line from core.approval_lines(me, its.request_id) l;
    if line is null then
        raise exception 'the request does not wait for a decision' using errcode = 'MD043';
    end if;
    select * into goes from core.destination_of(its.society_id, its.coverage_id, its.kind);
    -- The card whose secret the new one makes void, or that was void at once because it is lost.
    select d.serial, d.printed_on into voids
    from core.card d
        join core.credential k on k.society_id = d.society_id and k.credential_id = d.credential_id
    where d.society_id = its.society_id and d.account_id = its.account_id and d.secret_kind = its.secret_kind
        and (k.state = 'active' or its.old_is_lost and k.void_reason = 'reported_lost' and k.void_at >= its.received_at)
    order by d.card_id desc limit 1;
    perform core.record('approval_sheet_read', 'request', its.request_id, its.person_id);

    return line || jsonb_build_object(
        'route', coalesce(goes.route, ''),
        'destination', case when goes.route is null then '[]'::jsonb else (select jsonb_agg(l.line order by l.place)
            from (values (1, goes.postal_code), (2, goes.address), (3, goes.recipient), (4, goes.department),
                (5, goes.attention)) l (place, line) where l.line <> '') end,
        'voids_serial', coalesce(voids.serial, ''), 'voids_printed_on', voids.printed_on,
        'void_at_once', its.old_is_lost,
        'identity_fields', coalesce((
            select jsonb_agg(f.key order by f.key)
            from core.verification v, jsonb_each(v.fields) f
            where v.society_id = its.society_id and v.request_id = its.request_id and f.value = 'true'
                and v.verification_id = (select max(w.verification_id) from core.verification w
                    where w.society_id = its.society_id and w.request_id = its.request_id
                        and w.outcome = 'passed')), '[]'),
        'identity_by', coalesce((select s.name from core.staff s
            where s.society_id = its.society_id and s.staff_id = its.verified_by), ''),
        'identity_asked', jsonb_array_length(core.asked_items(core.identity_rules(its), its.draw)),
        'identity_failures', its.identity_failures, 'called_back', core.called_back(its),
        'look_alikes', core.look_alikes(its.society_id, its.person_id),
        'to_tell_apart', core.telling_is_owed(me, its),
        'note', its.submission_note, 'reason', its.reason, 'despite', its.despite,
        'hands', core.hands_of(me.society_id, its.request_id));
end
$$;
comment on function office.approval_sheet(bigint) is
    'What the approver reads before deciding: where the card goes, what becomes void, how the identity was checked, '
    'who looks alike, what is unusual, whose hands were in it. On record. MD021: no such request. MD043: it does '
    'not wait.';
alter function office.approval_sheet(bigint) owner to madoguchi_api;
revoke all on function office.approval_sheet(bigint) from public;
grant execute on function office.approval_sheet(bigint) to madoguchi_clerk, madoguchi_supervisor;
