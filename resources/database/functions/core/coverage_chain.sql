create or replace function core.coverage_chain(society int, coverage_id bigint) returns bigint[]
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with recursive chain (coverage_id, predecessor_id, predecessor_reason, steps) as (
        select c.coverage_id, c.predecessor_id, c.predecessor_reason, 1
        from core.coverage c
        where c.society_id = society and c.coverage_id = coverage_chain.coverage_id
        union all
        select c.coverage_id, c.predecessor_id, c.predecessor_reason, h.steps + 1
        from chain h
            join core.coverage c on c.society_id = society and c.coverage_id = h.predecessor_id
        where h.predecessor_reason <> 'number_changed' and h.steps < 50)
    select array_agg(h.coverage_id order by h.steps) from chain h
$$;
comment on function core.coverage_chain(int, bigint) is
    'A coverage and those before it whose data it shows: continued by voluntary continuation, special retirement, '
    'rehire or a move within the society, without a day''s gap (MYK-17). The newest first.';
alter function core.coverage_chain(int, bigint) owner to madoguchi_owner;
revoke all on function core.coverage_chain(int, bigint) from public;
grant execute on function core.coverage_chain(int, bigint) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
