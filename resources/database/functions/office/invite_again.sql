create or replace function office.invite_again(op_id uuid, coverages bigint[]) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'invite_again', jsonb_build_array(to_jsonb(coverages)));
    terms core.registration_terms := core.registration_terms(me.society_id);
    said jsonb := jsonb_build_object();
    outcome text;
    it bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(cardinality(coverages), 0) not between 1 and 200
        or exists (select from unnest(coverages) c where c is null) then
        raise exception 'from 1 to 200 coverages' using errcode = 'MD005';
    end if;
    -- In one order, so that two clerks with the same members in hand wait for each other and do not block.
    for it in select distinct c from unnest(coverages) c order by c loop
        outcome := core.invite_again(me.society_id, it, terms);
        said := said || jsonb_build_object(outcome, coalesce((said ->> outcome)::int, 0) + 1);
    end loop;
    perform core.record('invited_again', 'registration', null, null, said);
    return core.end_operation(op_id, jsonb_build_object('mailed', coalesce((said ->> 'mailed')::int, 0),
        'passed_over', said - 'mailed'));
end
$$;
comment on function office.invite_again(uuid, bigint[]) is
    'Mails those whose registration is under way a new link, to the address that they gave themselves; at most 200. '
    'Answers how many, and how many not, by reason (core.invite_again). MD005: the list. MD020: no such coverage.';
alter function office.invite_again(uuid, bigint[]) owner to madoguchi_api;
revoke all on function office.invite_again(uuid, bigint[]) from public;
grant execute on function office.invite_again(uuid, bigint[]) to madoguchi_clerk;
