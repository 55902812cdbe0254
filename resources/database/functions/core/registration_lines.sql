create or replace function core.registration_lines(
    society int, terms core.registration_terms, hits core.listed_hit[], employer bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('coverage_id', c.coverage_id, 'person_id', c.person_id,
            'symbol', c.symbol, 'number', c.number, 'branch', c.branch,
            'name', core.full_name(p.family_name, p.given_name), 'kana', core.full_name(p.family_kana, p.given_kana),
            'insured', c.insured, 'employer_id', coalesce(c.employer_id, 0), 'employer', coalesce(e.name, ''),
            'account', c.registration, 'state', s.state, 'since', core.iso_time(s.since),
            'until', core.iso_time(s.until)) order by h.place), '[]')
    from unnest(hits) with ordinality h (coverage_id, key1, key2, at, id, place)
        join core.coverage c on c.society_id = society and c.coverage_id = h.coverage_id
        join core.person p on p.society_id = society and p.person_id = c.person_id
        join core.registration_states(society, terms, array(select x.coverage_id from unnest(hits) x)) s
            on s.coverage_id = c.coverage_id
        left join core.employer e on e.society_id = society and e.employer_id = c.employer_id
    where employer is null or c.employer_id = employer
$$;
comment on function core.registration_lines(int, core.registration_terms, core.listed_hit[], bigint) is
    'The list''s lines of these coverages, as JSON, in their order; of one employer when that is given.';
alter function core.registration_lines(int, core.registration_terms, core.listed_hit[], bigint)
    owner to madoguchi_owner;
revoke all on function core.registration_lines(int, core.registration_terms, core.listed_hit[], bigint) from public;
grant execute on function core.registration_lines(int, core.registration_terms, core.listed_hit[], bigint)
    to madoguchi_api;
