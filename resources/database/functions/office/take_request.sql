create or replace function office.take_request(
    op_id uuid, kind text, channel text, coverage_id bigint, old_is_lost boolean, reason text, despite text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'take_request',
        jsonb_build_array(kind, channel, coverage_id, old_is_lost, reason, despite));
    rule jsonb := core.setting(core.profile_of(me.society_id), 'requests', kind);
    why text := btrim(coalesce(despite, ''));
    c core.coverage;
    a core.account;
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    if kind is null or channel is null or coverage_id is null or old_is_lost is null
        or length(coalesce(reason, '')) > 400 or length(why) > 400 then
        raise exception 'a request needs its kind, channel and coverage' using errcode = 'MD005';
    end if;
    select x.* into c
    from core.coverage x where x.society_id = me.society_id and x.coverage_id = take_request.coverage_id;
    if c.coverage_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    elsif channel = 'portal' or not coalesce(rule -> 'channels' ? channel, false) or not rule ? 'secret' then
        raise exception 'this society does not offer it' using errcode = 'MD032';
    end if;
    a := core.account_of(me.society_id, c.coverage_id);
    if not core.may_have_card(me.society_id, c.coverage_id, a.account_id, rule ->> 'secret') then
        raise exception 'the coverage or the account does not allow it' using errcode = 'MD033';
    end if;
    if why = '' and exists (select from core.request r
        where r.society_id = me.society_id and r.coverage_id = c.coverage_id and r.kind = take_request.kind
            and r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run')) then
        raise exception 'a request of this kind is open' using errcode = 'MD030';
    elsif why = '' and core.card_under_way(me.society_id, a.account_id, rule ->> 'secret') is not null then
        raise exception 'a card is under way' using errcode = 'MD031';
    end if;

    its.request_id := core.next_number(me.society_id, 'request');
    its.promised_on := core.business_day_after(me.society_id, core.today(), (rule ->> 'promise_business_days')::int);
    begin
        insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
            secret_kind, old_is_lost, reason, despite, promised_on, taken_by)
        values (me.society_id, its.request_id, kind, channel, c.person_id, c.coverage_id, a.account_id,
            rule ->> 'secret', old_is_lost, btrim(coalesce(take_request.reason, '')), why, its.promised_on,
            me.staff_id);
    exception when unique_violation then
        raise exception 'a request of this kind is open' using errcode = 'MD030';
    end;
    if old_is_lost then
        perform core.void_active(me.society_id, a.account_id, rule ->> 'secret', 'reported_lost');
    end if;
    perform core.add_hand(me, its.request_id, 'took');
    perform core.record('request_taken', 'request', its.request_id, c.person_id, jsonb_build_object('kind', kind,
        'channel', channel, 'old_is_lost', old_is_lost, 'despite', why <> ''));
    return core.end_operation(op_id, jsonb_build_object('request_id', its.request_id, 'promised_on', its.promised_on));
end
$$;
comment on function office.take_request(uuid, text, text, bigint, boolean, text, text) is
    'Takes a member''s request. A secret that is lost or was seen is void at once. MD005: an argument. MD020: no such '
    'coverage. MD030: one is open. MD031: a card is under way (MYK-8); both give way to `despite`. MD032: not offered. '
    'MD033: coverage or account.';
alter function office.take_request(uuid, text, text, bigint, boolean, text, text) owner to madoguchi_api;
revoke all on function office.take_request(uuid, text, text, bigint, boolean, text, text) from public;
grant execute on function office.take_request(uuid, text, text, bigint, boolean, text, text) to madoguchi_clerk;
