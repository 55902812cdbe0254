create or replace function office.request_guard(kind text, coverage_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    rule jsonb := core.setting(core.profile_of(me.society_id), 'requests', kind);
    c core.coverage;
    account bigint;
    under_way jsonb;
begin
    select x.* into c
    from core.coverage x where x.society_id = me.society_id and x.coverage_id = request_guard.coverage_id;
    if c.coverage_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    end if;
    account := (core.account_of(me.society_id, c.coverage_id)).account_id;
    under_way := core.card_under_way(me.society_id, account, rule ->> 'secret');
    perform core.record('request_guard_read', 'person', c.person_id, c.person_id, jsonb_build_object('kind', kind));
    return jsonb_build_object(
        'open', (select coalesce(jsonb_agg(jsonb_build_object('request_id', r.request_id, 'state', r.state,
                'received_at', core.iso_time(r.received_at), 'promised_on', core.promised_on(r)) order by r.request_id),
            '[]')
            from core.request r
            where r.society_id = me.society_id and r.coverage_id = c.coverage_id and r.kind = request_guard.kind
                and r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run')),
        'under_way', under_way,
        'say', coalesce(rule #>> array['in_flight_groups', under_way ->> 'group'], ''),
        'can_help_themselves', core.can_help_themselves(me.society_id, account));
end
$$;
comment on function office.request_guard(text, bigint) is
    'What is to be known before a request is taken: open ones of its kind, a card under way with what to say to the '
    'member''s group (MYK-8), and whether the member could help themselves by mail (AIS-8). On record. MD020: no such '
    'coverage.';
alter function office.request_guard(text, bigint) owner to madoguchi_api;
revoke all on function office.request_guard(text, bigint) from public;
grant execute on function office.request_guard(text, bigint) to madoguchi_clerk;
