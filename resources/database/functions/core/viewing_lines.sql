create or replace function core.viewing_lines(society int, hits core.listed_hit[]) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('coverage_id', c.coverage_id, 'person_id', c.person_id,
            'symbol', c.symbol, 'number', c.number, 'branch', c.branch,
            'name', core.full_name(p.family_name, p.given_name), 'kana', core.full_name(p.family_kana, p.given_kana),
            'insured', c.insured, 'status', c.status, 'employer', coalesce(e.name, ''), 'state', s.state,
            'serial', coalesce(k.serial, ''), 'printed_on', k.printed_on, 'works_since', core.iso_time(k.active_at),
            'next_serial', coalesce(s.under_way ->> 'serial', ''), 'request_id', s.under_way -> 'request_id',
            'asked_at', core.iso_time((s.under_way ->> 'since')::timestamptz),
            'expected_on', s.under_way -> 'expected_on',
            'dispatched', coalesce((s.under_way ->> 'dispatched')::boolean, false)) order by h.place), '[]')
    from unnest(hits) with ordinality h (coverage_id, key1, key2, at, id, place)
        join core.viewing_states(society, array(select x.coverage_id from unnest(hits) x)) s
            on s.coverage_id = h.coverage_id
        join core.coverage c on c.society_id = society and c.coverage_id = h.coverage_id
        join core.person p on p.society_id = society and p.person_id = c.person_id
        left join core.employer e on e.society_id = society and e.employer_id = c.employer_id
        left join lateral (
            select d.serial, d.printed_on, x.active_at
            from core.credential x
                left join core.card d on d.society_id = x.society_id and d.credential_id = x.credential_id
            where x.society_id = society and x.account_id = s.account_id and x.kind = 'viewing'
                and x.state = 'active' limit 1) k on true
$$;
comment on function core.viewing_lines(int, core.listed_hit[]) is
    'The lines of the list of viewing passwords, as JSON, in their order: the card that works with its date and '
    'serial (MYK-13), and the one under way with its expected day (MYK-8).';
alter function core.viewing_lines(int, core.listed_hit[]) owner to madoguchi_owner;
revoke all on function core.viewing_lines(int, core.listed_hit[]) from public;
grant execute on function core.viewing_lines(int, core.listed_hit[]) to madoguchi_api;
