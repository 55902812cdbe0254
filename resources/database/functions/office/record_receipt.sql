create or replace function office.record_receipt(op_id uuid, bundle_id bigint, received_on date, receiver text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer', 'clerk', 'supervisor');
    answer jsonb := core.begin_operation(op_id, 'record_receipt', jsonb_build_array(bundle_id, received_on, receiver));
    who text := core.required_text(receiver, 100);
    bundle core.bundle;
begin
    if answer is not null then
        return answer;
    end if;
    select b.* into bundle
    from core.bundle b
    where b.society_id = me.society_id and b.bundle_id = record_receipt.bundle_id
    for update;
    if not found then
        raise exception 'no such bundle' using errcode = 'MD023';
    elsif bundle.route <> 'employer' then
        raise exception 'the bundle goes to no employer' using errcode = 'MD186';
    elsif bundle.state <> 'dispatched' then
        raise exception 'the bundle has not gone' using errcode = 'MD043';
    elsif bundle.received_on is not null then
        raise exception 'received already' using errcode = 'MD185';
    elsif received_on is null or received_on > core.today()
        or received_on < (bundle.dispatched_at at time zone 'Asia/Tokyo')::date then
        raise exception 'a day between dispatch and today' using errcode = 'MD005';
    end if;
    update core.bundle b
    set received_on = record_receipt.received_on, receiver = who, receipt_by = me.staff_id
    where b.society_id = me.society_id and b.bundle_id = bundle.bundle_id;
    perform core.record('bundle_received', 'bundle', bundle.bundle_id, null,
        jsonb_build_object('received_on', received_on));
    return core.end_operation(op_id, jsonb_build_object('received_on', received_on));
end
$$;
comment on function office.record_receipt(uuid, bigint, date, text) is
    'Notes on which day the employer had a bundle in hand, and which person in charge confirmed it. MD005: the '
    'day or the name. MD023: no such bundle. MD043: it has not gone. MD185: noted already. MD186: it goes to no '
    'employer.';
alter function office.record_receipt(uuid, bigint, date, text) owner to madoguchi_api;
revoke all on function office.record_receipt(uuid, bigint, date, text) from public;
grant execute on function office.record_receipt(uuid, bigint, date, text)
    to madoguchi_clerk, madoguchi_supervisor, madoguchi_printer;
