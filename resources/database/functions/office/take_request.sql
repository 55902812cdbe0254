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
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    its.kind := kind;
    its.channel := channel;
    its.coverage_id := coverage_id;
    its.old_is_lost := old_is_lost;
    its.reason := btrim(coalesce(reason, ''));
    its.despite := btrim(coalesce(despite, ''));
    its.received_at := now();
    if its.kind is null or its.channel is null or its.coverage_id is null or its.old_is_lost is null
        or length(its.reason) > 400 or length(its.despite) > 400 then
        raise exception 'a request needs its kind, channel and coverage' using errcode = 'MD005';
    end if;
    its := core.take(me, its);
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
