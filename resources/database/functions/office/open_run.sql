create or replace function office.open_run(op_id uuid, form text, station text, request_ids bigint[]) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'open_run',
        jsonb_build_object('form', form, 'station', station, 'requests', request_ids));
    printed_on date := (clock_timestamp() at time zone 'Asia/Tokyo')::date; -- one date for all, whatever midnight does
    hours int := coalesce((core.setting(core.profile_of(me.society_id), 'runs', 'hours') #>> '{}')::int, 4);
    number bigint;
    run core.run;
    card_ids bigint[];
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(form, '') = '' or coalesce(length(station), 0) not between 1 and 100 then
        raise exception 'a run needs a form and a station' using errcode = 'MD005';
    end if;
    perform core.require_step_up(me, 'print', op_id);
    -- The counter is held until the end, so that runs of a society are opened one after the other: two that supersede
    -- cards of the same members, or come with an old list, would each wait for what the other holds.
    number := core.next_number(me.society_id, 'run');
    perform core.lock_printable(me, form, request_ids);
    perform core.supersede_ready(me, request_ids);

    insert into core.run (society_id, run_id, form, station, opened_by, expires_at, cards, per_sheet)
    values (me.society_id, number, form, station, me.staff_id,
        clock_timestamp() + make_interval(hours => hours), cardinality(request_ids),
        core.places_of_form(form))
    returning * into run;
    card_ids := core.number_cards(me, run.run_id, printed_on, request_ids);

    update core.request r set state = 'in_run' where r.society_id = me.society_id and r.request_id = any (request_ids);
    perform core.sign_requests(me, card_ids, 'printed');
    perform core.record_cards('request_in_run', card_ids);
    perform core.record('run_opened', 'run', run.run_id, null,
        jsonb_build_object('cards', run.cards, 'fence', run.fence));

    return core.end_operation(op_id, jsonb_build_object('run_id', run.run_id, 'fence', run.fence,
        'printed_on', printed_on, 'expires_at', core.iso_time(run.expires_at), 'cards', run.cards));
end
$$;
comment on function office.open_run(uuid, text, text, bigint[]) is
    'Takes approved requests into a run: numbered cards by destination, their addressees copied. MD005, MD021, '
    'MD060: not approved or being printed already. MD061: own approval. MD067: no addressee. '
    'MD069: more than 2,000. MD160: an approval has lapsed. MD163, MD164: the one-time code. MD183: a card came back '
    'from there, and nobody has checked the address.';
alter function office.open_run(uuid, text, text, bigint[]) owner to madoguchi_api;
revoke all on function office.open_run(uuid, text, text, bigint[]) from public;
grant execute on function office.open_run(uuid, text, text, bigint[]) to madoguchi_printer;
