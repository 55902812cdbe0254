create or replace function core.take(me core.staff, wanted core.request) returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(me.society_id), 'requests', wanted.kind);
    c core.coverage;
    promise record;
    broken text;
begin
    select x.* into c
    from core.coverage x where x.society_id = me.society_id and x.coverage_id = wanted.coverage_id;
    if c.coverage_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    elsif wanted.channel = 'portal' or not coalesce(rule -> 'channels' ? wanted.channel, false) then
        raise exception 'this society does not offer it' using errcode = 'MD032';
    end if;
    wanted.society_id := me.society_id;
    wanted.person_id := c.person_id;
    wanted.account_id := (core.account_of(me.society_id, c.coverage_id)).account_id;
    if wanted.account_id is null and wanted.kind = 'id_notice' and core.may_register(me.society_id, c.coverage_id) then
        wanted.account_id := core.issue_account(c.coverage_id);
    end if;
    if not core.may_ask(me.society_id, wanted.kind, c.coverage_id, wanted.account_id) then
        raise exception 'the coverage or the account does not allow it' using errcode = 'MD033';
    end if;
    wanted.secret_kind := coalesce(rule ->> 'secret', 'none');
    perform core.guard_duplicates(wanted);

    wanted.request_id := core.next_number(me.society_id, 'request');
    wanted.clock_from := (wanted.received_at at time zone 'Asia/Tokyo')::date;
    select * into promise from core.promise_from(me.society_id, rule, wanted.clock_from);
    wanted.promised_on := promise.promised_on;
    begin
        insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
            secret_kind, old_is_lost, reason, despite, received_at, promised_on, promise_days, promise_unit, clock_from,
            taken_by, mail_subject, mail_key)
        values (me.society_id, wanted.request_id, wanted.kind, wanted.channel, c.person_id, c.coverage_id,
            wanted.account_id, wanted.secret_kind, wanted.old_is_lost, wanted.reason, wanted.despite,
            wanted.received_at, promise.promised_on, promise.promise_days, promise.promise_unit, wanted.clock_from,
            me.staff_id, coalesce(wanted.mail_subject, ''), wanted.mail_key);
    exception when unique_violation then
        get stacked diagnostics broken = constraint_name;
        if broken = 'request_one_per_mail' then
            raise exception 'this mail has become a request already' using errcode = 'MD034';
        end if;
        raise exception 'a request of this kind is open' using errcode = 'MD030';
    end;
    if wanted.old_is_lost and wanted.secret_kind <> 'none' then
        perform core.void_active(me.society_id, wanted.account_id, wanted.secret_kind, 'reported_lost');
    end if;
    perform core.add_hand(me, wanted.request_id, 'took');
    perform core.record('request_taken', 'request', wanted.request_id, c.person_id, jsonb_build_object('kind',
        wanted.kind, 'channel', wanted.channel, 'old_is_lost', wanted.old_is_lost, 'despite', wanted.despite <> ''));
    return wanted;
end
$$;
comment on function core.take(core.staff, core.request) is
    'Takes what a member asks for at the counter: kind, channel, coverage, old_is_lost, reason, despite and '
    'received_at of `wanted` are what was said; the rest is derived. MD020: no such coverage. MD030: one is open. '
    'MD031: a card is under way (MYK-8). MD032: not offered. MD033: coverage or account. MD034: the mail '
    'was taken before.';
alter function core.take(core.staff, core.request) owner to madoguchi_owner;
revoke all on function core.take(core.staff, core.request) from public;
grant execute on function core.take(core.staff, core.request) to madoguchi_api;
