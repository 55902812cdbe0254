-- The one moment in which secrets change: what leaves the house works from now on, and what it replaces works no more.
create or replace function office.dispatch_bundle(op_id uuid, bundle_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'dispatch_bundle', jsonb_build_object('bundle', bundle_id));
    bundle core.bundle;
    going bigint[];
    scanned int;
    pulled jsonb;
    mails int;
begin
    if answer is not null then
        return answer;
    end if;
    perform core.require_step_up(me, 'dispatch', op_id);
    perform core.seal_society(me.society_id);
    bundle := core.locked_ready_bundle(me, dispatch_bundle.bundle_id);

    perform core.lock_bundle_cards(me, bundle.bundle_id);
    if exists (select from core.card c where c.society_id = me.society_id and c.bundle_id = bundle.bundle_id
        and c.state = 'good' and c.printed_by = me.staff_id) then
        raise exception 'who printed one of the cards does not dispatch them' using errcode = 'MD080';
    end if;
    pulled := core.pull_cards(me, bundle.bundle_id);

    select coalesce(array_agg(c.card_id), '{}'), count(c.packed_at) into going, scanned
    from core.card c
    where c.society_id = me.society_id and c.bundle_id = bundle.bundle_id and c.state = 'good';
    if scanned < cardinality(going) and core.packing_is_scanned(me.society_id) then
        raise exception 'not every card was scanned into the bundle' using errcode = 'MD191';
    end if;
    perform core.activate_cards(me, going);
    mails := core.mail_dispatched(me, going);
    update core.bundle b
    set state = 'dispatched', dispatched_at = clock_timestamp(), dispatched_by = me.staff_id
    where b.society_id = me.society_id and b.bundle_id = bundle.bundle_id;
    perform core.record('bundle_dispatched', 'bundle', bundle.bundle_id, null,
        jsonb_build_object('dispatched', cardinality(going), 'scanned', scanned,
            'pulled', jsonb_array_length(pulled), 'mails', mails));
    return core.end_operation(op_id, jsonb_build_object('dispatched', cardinality(going), 'pulled', pulled));
end
$$;
comment on function office.dispatch_bundle(uuid, bigint) is
    'Sends a bundle out: each card is checked once more and pulled when it may not leave; the new secrets of the '
    'others become active and the old ones void, all at once, and their members'' addresses are told. MD023: no '
    'such bundle. MD043: gone already. MD080: '
    'printed one of the cards. MD163, MD164: the one-time code. MD191: a card was not scanned into it, and the '
    'profile wants all to be.';
alter function office.dispatch_bundle(uuid, bigint) owner to madoguchi_api;
revoke all on function office.dispatch_bundle(uuid, bigint) from public;
grant execute on function office.dispatch_bundle(uuid, bigint) to madoguchi_printer;
