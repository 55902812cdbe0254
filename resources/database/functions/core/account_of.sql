create or replace function core.account_of(society int, coverage_id bigint) returns core.account
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select a.*
    from core.account a
    where a.society_id = society and a.coverage_id = account_of.coverage_id and a.state <> 'deleted'
$$;
comment on function core.account_of(int, bigint) is 'The account that follows a coverage; null when there is none.';
alter function core.account_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.account_of(int, bigint) from public;
grant execute on function core.account_of(int, bigint) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
