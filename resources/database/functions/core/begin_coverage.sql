create or replace function core.begin_coverage(fresh core.coverage) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    id bigint := core.next_number(fresh.society_id, 'coverage');
begin
    insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, branch, insured, status,
        acquired_on)
    values (fresh.society_id, id, fresh.person_id, fresh.employer_id, fresh.symbol, fresh.number,
        coalesce(fresh.branch, ''), fresh.insured, fresh.status, fresh.acquired_on);
    return id;
exception
    when unique_violation then
        raise exception 'an insured person has this symbol and number already' using errcode = 'MD107';
    when check_violation or not_null_violation or foreign_key_violation then
        raise exception 'a coverage needs a person, its number, its kind and its first day' using errcode = 'MD005';
end
$$;
comment on function core.begin_coverage(core.coverage) is
    'Enters a new coverage and returns its number. MD005: something about it is missing or wrong. MD107: another '
    'insured person has its symbol and number.';
alter function core.begin_coverage(core.coverage) owner to madoguchi_owner;
revoke all on function core.begin_coverage(core.coverage) from public;
grant execute on function core.begin_coverage(core.coverage) to madoguchi_job_api;
