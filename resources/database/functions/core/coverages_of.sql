create or replace function core.coverages_of(society int, person_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('coverage_id', c.coverage_id, 'symbol', c.symbol, 'number', c.number,
            'branch', c.branch, 'insured', c.insured, 'status', c.status, 'acquired_on', c.acquired_on,
            'lost_on', c.lost_on, 'employer', coalesce(e.name, ''), 'loss_reason', c.loss_reason)
        order by c.acquired_on desc, c.coverage_id desc), '[]')
    from core.coverage c
        left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
    where c.society_id = society and c.person_id = coverages_of.person_id
$$;
comment on function core.coverages_of(int, bigint) is 'A person''s coverages, newest first, as JSON.';
alter function core.coverages_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.coverages_of(int, bigint) from public;
grant execute on function core.coverages_of(int, bigint) to madoguchi_api;
