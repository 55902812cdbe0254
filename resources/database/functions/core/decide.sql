create or replace function core.decide(
    me core.staff, request_id bigint, decision text, note text, answer text default '')
    returns core.request
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its core.request := core.decidable_request(me, request_id);
    for_whom int := core.represents(me, request_id);
begin
    if decision = 'approved' then
        if core.check_is_owed(me, its) then
            raise exception 'the lot asks for a full check first' using errcode = 'MD162';
        elsif core.telling_is_owed(me, its) then
            raise exception 'the caller has not told the look-alikes apart' using errcode = 'MD190';
        end if;
        perform core.require_possible(its);
    end if;
    update core.request r
    set state = decision, decided_by = me.staff_id, decided_for = for_whom, decided_at = clock_timestamp(),
        decision_note = note, answer = decide.answer
    where r.society_id = me.society_id and r.request_id = its.request_id;
    insert into core.request_hand (society_id, request_id, staff_id, what, for_staff)
    values (me.society_id, its.request_id, me.staff_id, decision, for_whom);
    perform core.record('request_' || decision, 'request', its.request_id, its.person_id,
        case when for_whom is null then '{}'::jsonb else jsonb_build_object('for', for_whom) end);
    return its;
end
$$;
comment on function core.decide(core.staff, bigint, text, text, text) is
    'Decides on a waiting request, once and for all: approved or rejected, with the answer to the member. MD021: no '
    'such request. MD033: coverage or account. MD043: it does not wait. MD050: the caller, or whom the caller '
    'represents, had a hand in it. MD067: no addressee. MD161: too late. MD162: a full check is owed. '
    'MD190: the look-alikes are not told apart.';
alter function core.decide(core.staff, bigint, text, text, text) owner to madoguchi_owner;
revoke all on function core.decide(core.staff, bigint, text, text, text) from public;
grant execute on function core.decide(core.staff, bigint, text, text, text) to madoguchi_api;
