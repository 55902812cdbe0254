create or replace function core.follow_coverage(society int, old_coverage bigint, new_coverage bigint) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    newer core.account := core.account_of(society, new_coverage);
begin
    if core.setting(core.profile_of(society), 'eligibility', 'follows') #>> '{}' is distinct from 'person' then
        return;
    elsif newer.state = 'issued' and (core.account_of(society, old_coverage)).account_id is not null
    then
        -- A notice was made before the move was known.
        perform core.end_account(society, newer.account_id, 'not_needed');
    elsif newer.account_id is not null then
        return;
    end if;
    update core.account a
    set coverage_id = new_coverage
    where a.society_id = society and a.coverage_id = old_coverage and a.state <> 'deleted';
end
$$;
comment on function core.follow_coverage(int, bigint, bigint) is
    'Moves the account on to the coverage that continues its own, with ID and password as they are, where the '
    'profile lets an account follow the person (AIS-15). Elsewhere the member registers anew (MYK-16).';
alter function core.follow_coverage(int, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.follow_coverage(int, bigint, bigint) from public;
grant execute on function core.follow_coverage(int, bigint, bigint) to madoguchi_api, madoguchi_job_api;
