create or replace function office.merge_requests(op_id uuid, keep bigint, others bigint[], reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'merge_requests', jsonb_build_array(keep, others, reason));
    why text := core.required_text(reason);
    kept core.request;
    one core.request;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(cardinality(others), 0) not between 1 and 50 or keep = any (others) or keep is null
        or cardinality(others) <> (select count(distinct o) from unnest(others) o) then
        raise exception 'one request to keep and others, each once' using errcode = 'MD005';
    end if;
    -- In the order of their numbers, as opening a run takes them; and never one that is in a run, since whoever holds
    -- that one must wait for nobody: a run that is being opened may be about to supersede its card.
    perform from core.request r
    where r.society_id = me.society_id and r.request_id = any (keep || others)
        and r.state in ('received', 'on_hold', 'waiting', 'approved')
    order by r.request_id for update;
    if (select count(*) from core.request r
        where r.society_id = me.society_id and r.request_id = any (keep || others)) <= cardinality(others) then
        raise exception 'no such request' using errcode = 'MD021';
    end if;

    select r.* into kept from core.request r where r.society_id = me.society_id and r.request_id = keep;
    if kept.state not in ('received', 'on_hold', 'waiting', 'approved') then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;
    for one in
        select r.* from core.request r
        where r.society_id = me.society_id and r.request_id = any (others) order by r.request_id
    loop
        if (one.coverage_id, one.kind) is distinct from (kept.coverage_id, kept.kind) then
            raise exception 'requests of other kinds or coverages are not duplicates' using errcode = 'MD035';
        elsif one.state not in ('received', 'on_hold', 'waiting', 'approved') then
            raise exception 'the request''s state does not allow it' using errcode = 'MD043';
        elsif one.claimed_by <> me.staff_id and one.claimed_until > clock_timestamp() then
            raise exception 'somebody else has claimed it' using errcode = 'MD040';
        end if;
        update core.request r
        set state = 'closed', merged_into = kept.request_id, outcome = 'merged', completed_by = me.staff_id,
            completed_at = clock_timestamp(), hold_reason = '', hold_until = null, days_left = null,
            claimed_by = null, claimed_until = null
        where r.society_id = me.society_id and r.request_id = one.request_id;
        perform core.add_hand(me, one.request_id, 'completed');
        perform core.add_note(me, one.request_id, 'merge', why);
        perform core.record('request_merged', 'request', one.request_id, one.person_id,
            jsonb_build_object('into', kept.request_id));
    end loop;
    perform core.add_hand(me, kept.request_id, 'edited');
    perform core.add_note(me, kept.request_id, 'merge', why);
    return core.end_operation(op_id, jsonb_build_object('request_id', kept.request_id, 'merged', cardinality(others)));
end
$$;
comment on function office.merge_requests(uuid, bigint, bigint[], text) is
    'Closes duplicates of a request that goes on and is not in a run: the same kind for the same coverage. MD005: an '
    'argument. MD021: no such request. MD035: no duplicates. MD040: a colleague has one of them. MD043: the state of '
    'one of them.';
alter function office.merge_requests(uuid, bigint, bigint[], text) owner to madoguchi_api;
revoke all on function office.merge_requests(uuid, bigint, bigint[], text) from public;
grant execute on function office.merge_requests(uuid, bigint, bigint[], text) to madoguchi_clerk;
