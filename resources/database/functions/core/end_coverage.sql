create or replace function core.end_coverage(society int, coverage_id bigint, lost_on date, reason text) returns int
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    c core.coverage;
    born date;
    others int;
begin
    select x.* into c
    from core.coverage x where x.society_id = society and x.coverage_id = end_coverage.coverage_id for update;
    if c.coverage_id is null then
        raise exception 'no such coverage' using errcode = 'MD102';
    elsif c.lost_on is not null then
        raise exception 'the coverage is lost already' using errcode = 'MD105';
    end if;
    born := (select p.birth_date from core.person p where p.society_id = society and p.person_id = c.person_id);
    if core.loss_problem(c, born, lost_on, reason) <> '' then
        raise exception 'the day or the reason does not fit the coverage' using errcode = 'MD106';
    end if;
    update core.coverage x
    set lost_on = end_coverage.lost_on, loss_reason = reason
    where x.society_id = society and x.coverage_id = c.coverage_id;
    -- Dependants are covered through the insured person; what happened to that person alone is not their reason.
    update core.coverage x
    set lost_on = greatest(end_coverage.lost_on, x.acquired_on), loss_reason = case
        when reason in ('deceased', 'age_75', 'late_elderly_certified') then 'insured_lost' else reason end
    where c.insured and x.society_id = society and not x.insured and x.lost_on is null
        and x.symbol_key = c.symbol_key and x.number_key = c.number_key;
    get diagnostics others = row_count;
    return others;
end
$$;
comment on function core.end_coverage(int, bigint, date, text) is
    'Notes the loss of a coverage, and with an insured person''s that of the dependants under the same number; '
    'returns how many these are. MD102: no such coverage. MD105: lost already. MD106: the day or the reason does not '
    'fit.';
alter function core.end_coverage(int, bigint, date, text) owner to madoguchi_owner;
revoke all on function core.end_coverage(int, bigint, date, text) from public;
grant execute on function core.end_coverage(int, bigint, date, text) to madoguchi_job_api;
