-- What is left out is an answer and no exception, which would take the lot along and with it what was approved.
create or replace function office.approve_requests(op_id uuid, request_ids bigint[]) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_decider();
    answer jsonb := core.begin_operation(op_id, 'approve_requests', to_jsonb(request_ids));
    profile jsonb := core.profile_of(me.society_id);
    one record;
    its core.request;
    problem text;
    approved jsonb := '[]'::jsonb;
    refused jsonb := '[]'::jsonb;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(cardinality(request_ids), 0) not between 1 and 100
        or cardinality(request_ids) <> (select count(distinct w) from unnest(request_ids) w) then
        raise exception 'a batch has 1 to 100 requests, each once' using errcode = 'MD005';
    end if;
    perform core.require_step_up(me, 'approve', op_id);
    -- Locked before anything is asked about them, and then asked together.
    perform from core.request r
    where r.society_id = me.society_id and r.request_id = any (request_ids) order by r.request_id for update;
    if (select count(distinct coalesce(r.bulk_id, 0)) > 1 from core.request r
        where r.society_id = me.society_id and r.request_id = any (request_ids)) then
        raise exception 'a batch is of one list or of none' using errcode = 'MD005';
    end if;
    for one in select r as its, u.codes
        from core.unusual_among(me.society_id, request_ids) u
            join core.request r on r.society_id = me.society_id and r.request_id = u.request_id
        order by r.request_id
    loop
        its := one.its;
        problem := core.batch_problem(me, its, profile, one.codes);
        if problem is null then
            begin
                perform core.decide(me, its.request_id, 'approved', '');
            exception when sqlstate 'MD033' or sqlstate 'MD067' or sqlstate 'MD161' or sqlstate 'MD162'
                or sqlstate 'MD183' or sqlstate 'MD190' then
                problem := sqlstate;
            end;
        elsif problem = 'MD162' then
            insert into core.full_check (society_id, request_id, staff_id)
            values (me.society_id, its.request_id, me.staff_id);
            perform core.record('full_check_drawn', 'request', its.request_id, its.person_id);
        end if;
        if problem is null then
            approved := approved || to_jsonb(its.request_id);
        else
            refused := refused || jsonb_build_object('request_id', its.request_id, 'code', problem);
        end if;
    end loop;
    if jsonb_array_length(approved) + jsonb_array_length(refused) <> cardinality(request_ids) then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    return core.end_operation(op_id, jsonb_build_object('approved', approved, 'refused', refused));
end
$$;
comment on function office.approve_requests(uuid, bigint[]) is
    'Approves requests of the low lane, or of one list, together, and says which were left out, by the code: MD162 '
    'those that the lot wants to be read singly, MD169 those of another lane or raised by what is unusual, MD033, '
    'MD043, MD050, MD067, MD161, MD183, MD190 as in a single decision. As a whole: MD005: none, too many, twice, of '
    'two lists. MD021: no such request. MD163, MD164: the one-time code.';
alter function office.approve_requests(uuid, bigint[]) owner to madoguchi_api;
revoke all on function office.approve_requests(uuid, bigint[]) from public;
grant execute on function office.approve_requests(uuid, bigint[]) to madoguchi_clerk, madoguchi_supervisor;
