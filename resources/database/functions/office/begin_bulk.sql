create or replace function office.begin_bulk(op_id uuid, what text, employer_id bigint, reason text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'begin_bulk', jsonb_build_array(what, employer_id, reason));
    why text := core.required_text(reason);
    wanted bigint := nullif(employer_id, 0);
    id bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if what is null or what not in ('first_notice', 'never_signed_in', 'viewing_wish')
        or wanted is not null and not exists (select from core.employer e
            where e.society_id = me.society_id and e.employer_id = wanted) then
        raise exception 'no such list' using errcode = 'MD005';
    end if;
    id := core.next_number(me.society_id, 'bulk');
    begin
        insert into core.bulk (society_id, bulk_id, what, employer_id, reason, begun_by)
        values (me.society_id, id, begin_bulk.what, wanted, why, me.staff_id);
    exception when unique_violation then
        raise exception 'another list is not finished' using errcode = 'MD200';
    end;
    perform core.record('bulk_begun', 'bulk', id, null,
        jsonb_build_object('what', what, 'employer', wanted));
    return core.end_operation(op_id, jsonb_build_object('bulk_id', id));
end
$$;
comment on function office.begin_bulk(uuid, text, bigint, text) is
    'Begins a list of cards for many, of one employer or of all (0); office.take_bulk makes its requests, slice by '
    'slice. MD005: no such list or employer, or no reason. MD200: another one is open.';
alter function office.begin_bulk(uuid, text, bigint, text) owner to madoguchi_api;
revoke all on function office.begin_bulk(uuid, text, bigint, text) from public;
grant execute on function office.begin_bulk(uuid, text, bigint, text) to madoguchi_clerk;
