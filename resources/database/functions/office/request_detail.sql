create or replace function office.request_detail(request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    its core.request;
    line jsonb;
    profile jsonb := core.profile_of(me.society_id);
begin
    select r.* into its
    from core.request r where r.society_id = me.society_id and r.request_id = request_detail.request_id;
    if its.request_id is null then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    select to_jsonb(l) into line from core.request_lines(me, array[its.request_id]) l;
    perform core.record('request_read', 'request', its.request_id, its.person_id);
    return line || jsonb_build_object(
        'reason', its.reason, 'old_is_lost', its.old_is_lost,
        'under_way', core.under_way_words(
            core.card_under_way(me.society_id, its.account_id, its.secret_kind, its.request_id)),
        'identity_failures_left', greatest(0,
            (core.setting(profile, 'identity', 'failures') #>> '{}')::int
                - core.failures_so_far(its)),
        'identity_items', core.asked_items(core.identity_rules(its), its.draw), 'tie', core.proof_of_tie(its),
        'called_back', core.called_back(its), 'hands', core.hands_of(me.society_id, its.request_id),
        'notes', core.notes_of(me.society_id, its.request_id), 'hold_reason', its.hold_reason,
        'hold_until', its.hold_until, 'calendar_known', its.state = 'on_hold' or line ->> 'promised_on' is not null,
        'needs_approval', core.setting(profile, 'requests', its.kind, 'lane') is distinct from '"without_approval"',
        'outcome', its.outcome, 'answer', its.answer, 'merged_into', its.merged_into,
        'decision_note', its.decision_note, 'lapsed_at', core.iso_time(its.lapsed_at),
        'lapses_on', core.lapses_on(its, profile), 'reopened', its.reopened,
        'mail_subject', its.mail_subject, 'mail', (select to_jsonb(m) - 'society_id' - 'request_id'
            from core.request_mail m where m.society_id = me.society_id and m.request_id = its.request_id),
        'duplicates', core.duplicates_of(its));
end
$$;
comment on function office.request_detail(bigint) is
    'One request with its hands and what else is under way. On record. MD021: no such request.';
alter function office.request_detail(bigint) owner to madoguchi_api;
revoke all on function office.request_detail(bigint) from public;
grant execute on function office.request_detail(bigint) to madoguchi_clerk, madoguchi_supervisor;
