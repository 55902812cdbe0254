-- Whoever began or runs the list has a hand in each of its requests, so somebody else approves them.
create or replace function core.take_from_list(
    me core.staff, bulk bigint, coverage bigint, account bigint, kind text, why text) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(me.society_id), 'requests', kind);
    person bigint := (select c.person_id from core.coverage c
        where c.society_id = me.society_id and c.coverage_id = coverage);
    holder bigint := coalesce(account, core.issue_account(coverage));
    promise record;
    request bigint;
begin
    if not core.may_ask(me.society_id, kind, coverage, holder) then
        return null; -- it changed since the list was read
    end if;
    select * into promise from core.promise_from(me.society_id, rule, core.today());
    request := core.next_number(me.society_id, 'request');
    begin
        insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
            secret_kind, old_is_lost, reason, despite, promised_on, promise_days, promise_unit, clock_from, origin,
            bulk_id, taken_by)
        values (me.society_id, request, kind, 'list', person, coverage, holder, rule ->> 'secret', false, why, '',
            promise.promised_on, promise.promise_days, promise.promise_unit, core.today(), 'list', bulk, me.staff_id);
    exception when unique_violation then
        return null; -- one was taken since the list was read
    end;
    update core.request r
    set state = 'waiting', submitted_by = me.staff_id, submitted_at = clock_timestamp()
    where r.society_id = me.society_id and r.request_id = request;
    perform core.add_hand(me, request, 'took');
    perform core.add_hand(me, request, 'submitted');
    insert into core.request_hand (society_id, request_id, staff_id, what)
    select b.society_id, request, b.begun_by, 'took'
    from core.bulk b where b.society_id = me.society_id and b.bulk_id = bulk and b.begun_by <> me.staff_id;
    perform core.record('request_taken', 'request', request, person,
        jsonb_build_object('kind', kind, 'channel', 'list', 'bulk', bulk));
    return request;
end
$$;
comment on function core.take_from_list(core.staff, bigint, bigint, bigint, text, text) is
    'Makes one request of a list, which waits for approval; null where the record has moved on meanwhile.';
alter function core.take_from_list(core.staff, bigint, bigint, bigint, text, text) owner to madoguchi_owner;
revoke all on function core.take_from_list(core.staff, bigint, bigint, bigint, text, text) from public;
grant execute on function core.take_from_list(core.staff, bigint, bigint, bigint, text, text) to madoguchi_api;
