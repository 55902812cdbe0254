create or replace function core.failures_so_far(its core.request) returns int
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    -- A new request must not be a way to start counting again.
    select greatest(its.identity_failures, (
        select count(*)::int
        from core.verification v
            join core.request r on r.society_id = v.society_id and r.request_id = v.request_id
        where r.society_id = its.society_id and r.person_id = its.person_id and v.outcome <> 'passed'
            and v.at > now() - interval '24 hours'))
$$;
comment on function core.failures_so_far(core.request) is
    'Failed identity checks of this request, or of the person''s requests within a day if these are more.';
alter function core.failures_so_far(core.request) owner to madoguchi_owner;
revoke all on function core.failures_so_far(core.request) from public;
grant execute on function core.failures_so_far(core.request) to madoguchi_api;
