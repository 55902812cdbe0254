create or replace function core.coverages_of(society int, person_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('coverage_id', c.coverage_id, 'symbol', c.symbol, 'number', c.number,
            'branch', c.branch, 'insured', c.insured, 'status', c.status, 'acquired_on', c.acquired_on,
            'lost_on', c.lost_on, 'employer', coalesce(e.name, ''), 'loss_reason', c.loss_reason,
            'predecessor_id', c.predecessor_id, 'predecessor_reason', c.predecessor_reason,
            'shows_data', coalesce(c.coverage_id = any (k.chain), false))
        order by c.acquired_on desc, c.coverage_id desc), '[]')
    from core.coverage c
        left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
        cross join (select core.coverage_chain(society, (select l.coverage_id
            from core.latest_coverages(society, array[coverages_of.person_id]) l)) as chain) k
    where c.society_id = society and c.person_id = coverages_of.person_id
$$;
comment on function core.coverages_of(int, bigint) is
    'A person''s coverages, newest first, as JSON: which one each continues and why, and whether its data is still '
    'shown under the latest one (MYK-16, MYK-17).';
alter function core.coverages_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.coverages_of(int, bigint) from public;
grant execute on function core.coverages_of(int, bigint) to madoguchi_api;
