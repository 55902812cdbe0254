create or replace function core.move_family(society int, old_coverage bigint, on_day date, reason text,
    new_employer bigint, new_symbol text, new_number text, new_status text)
    returns bigint[]
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    head core.coverage;
    member core.coverage;
    fresh bigint;
    moved bigint[] := array[]::bigint[];
begin
    select c.* into head
    from core.coverage c where c.society_id = society and c.coverage_id = old_coverage and c.insured for update;
    if head.coverage_id is null then
        raise exception 'no such coverage of an insured person' using errcode = 'MD102';
    end if;
    perform core.end_coverage(society, head.coverage_id, on_day, reason);
    for member in
        select c.* from core.coverage c
        where c.society_id = society and c.symbol_key = head.symbol_key and c.number_key = head.number_key
            and c.lost_on = on_day and (c.coverage_id = head.coverage_id or not c.insured and c.loss_reason = reason)
        order by c.insured desc, c.coverage_id
    loop
        member.employer_id := new_employer;
        member.symbol := new_symbol;
        member.number := new_number;
        member.status := new_status;
        member.acquired_on := on_day;
        fresh := core.begin_coverage(member);
        perform core.find_predecessor(society, fresh);
        moved := moved || fresh;
    end loop;
    return moved;
end
$$;
comment on function core.move_family(int, bigint, date, text, bigint, text, text, text) is
    'Ends an insured person''s coverage and those of the dependants, and begins new ones on the same day; returns '
    'the new ones, the insured person''s first.';
alter function core.move_family(int, bigint, date, text, bigint, text, text, text) owner to madoguchi_owner;
revoke all on function core.move_family(int, bigint, date, text, bigint, text, text, text) from public;
grant execute on function core.move_family(int, bigint, date, text, bigint, text, text, text) to madoguchi_job_api;
