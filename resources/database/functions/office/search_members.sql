create or replace function office.search_members(query text)
    returns table (person_id bigint, coverage_id bigint, symbol text, number text, branch text, name text, kana text,
        birth_date date, insured boolean, status text, lost_on date, employer text, account text, tie boolean,
        understood_as text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    cap int := coalesce((core.setting(core.profile_of(me.society_id), 'search', 'cap') #>> '{}')::int, 100);
    persons bigint[];
    coverages bigint[];
    forms text[];
    places bigint[];
    hits int;
begin
    if length(btrim(coalesce(query, ''))) not between 1 and 200 then
        raise exception 'a search has 1 to 200 characters' using errcode = 'MD005';
    end if;
    select coalesce(array_agg(h.person_id), '{}'), coalesce(array_agg(h.coverage_id), '{}'),
        coalesce(array_agg(u.form), '{}'), coalesce(array_agg(u.ordinality), '{}')
    into persons, coverages, forms, places
    from core.understood(query) with ordinality u (form, first, second, day, ordinality),
        core.search_hits(me.society_id, u.form, u.first, u.second, u.day, cap) h;

    return query
        with found as (
            select distinct on (h.person, coalesce(h.coverage, l.coverage_id))
                h.person, coalesce(h.coverage, l.coverage_id) as coverage, h.form, h.place
            from unnest(persons, coverages, forms, places) h (person, coverage, form, place)
                left join core.latest_coverages(me.society_id, persons) l on l.person_id = h.person
            order by h.person, coalesce(h.coverage, l.coverage_id), h.place
        )
        select p.person_id, c.coverage_id, c.symbol, c.number, c.branch, core.full_name(p.family_name, p.given_name),
            core.full_name(p.family_kana, p.given_kana), p.birth_date, c.insured, c.status, c.lost_on,
            coalesce(e.name, ''), coalesce(a.state, 'none'), t.person_id is not null, f.form
        from found f
            join core.person p on p.society_id = me.society_id and p.person_id = f.person
            join core.coverage c on c.society_id = me.society_id and c.coverage_id = f.coverage
            left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
            left join core.account a on a.society_id = c.society_id and a.coverage_id = c.coverage_id
                and a.state <> 'deleted'
            left join core.ties_among(me.society_id, persons) t on t.person_id = p.person_id
        order by f.place, p.family_key, p.given_key, c.symbol_key, c.number_key, c.branch, p.person_id
        limit cap;
    get diagnostics hits = row_count;
    perform core.record('members_searched', 'search', null, null, jsonb_build_object('hits', hits,
        'forms', (select coalesce(jsonb_agg(u.form), '[]') from core.understood(query) u)));
end
$$;
comment on function office.search_members(text) is
    'Members by symbol and number, reading, name, birth date, e-mail, login id or card serial, with how the search '
    'was understood; at most the profile''s cap. On record with the forms and the number of hits alone. MD005: '
    'empty or too long.';
alter function office.search_members(text) owner to madoguchi_api;
revoke all on function office.search_members(text) from public;
grant execute on function office.search_members(text) to madoguchi_clerk, madoguchi_supervisor;
