create or replace function office.search_members(query text, after text default '')
    returns table (person_id bigint, coverage_id bigint, symbol text, number text, branch text, name text, kana text,
        birth_date date, insured boolean, status text, lost_on date, employer text, account text, tie boolean,
        understood_as text, next text, cut boolean)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
    set plan_cache_mode = force_generic_plan
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    most int := core.search_cap(me.society_id); -- lines of all pages together
    begin_at record := core.search_spot(coalesce(after, ''));
    shown int := coalesce((nullif(after, '')::jsonb ->> 5)::int, 0);
    page int := greatest(least(most - shown, 50), 0);
    readings core.search_reading[];
    place int := begin_at.place;
    spot core.search_hit := row(null, null, begin_at.key1, begin_at.key2, begin_at.day, begin_at.id, false);
    hits core.search_hit[];
    found core.search_hit[] := array[]::core.search_hit[];
    places int[] := array[]::int[];
    asked int;
    next_page text := '';
    left_out boolean;
    lines int;
begin
    if length(btrim(coalesce(query, ''))) not between 1 and 200 then
        raise exception 'a search has 1 to 200 characters' using errcode = 'MD005';
    end if;
    readings := array(select r from core.understood(query) r);
    while place <= cardinality(readings) and cardinality(found) <= page loop
        asked := page + 1 - cardinality(found);
        hits := core.search_hits(me.society_id, readings[place], spot, asked);
        spot := hits[asked]; -- null: that was all
        if place > 1 and cardinality(hits) > 0 then -- what an earlier reading shows is not shown again
            hits := array(select h from unnest(core.with_coverages(me.society_id, hits)) h
                where not exists (select from unnest(readings[:place - 1]) r
                    where core.fits(me.society_id, r, h.person_id, h.coverage_id)));
        end if;
        found := found || hits;
        places := places || array_fill(place, array[cardinality(hits)]);
        place := case when spot.id is null then place + 1 else place end;
    end loop;
    left_out := cardinality(found) > page and shown + page >= most;
    if cardinality(found) > page and not left_out then
        next_page := jsonb_build_array(places[page], found[page].key1, found[page].key2,
            to_char(found[page].day, 'YYYY-MM-DD'), found[page].id, shown + page)::text;
    end if;

    -- One statement for the whole page, and no function for each line: names as core.full_name writes them, the latest
    -- coverage as core.latest_coverages knows it, look-alikes as core.ties_among does.
    return query
        select p.person_id, c.coverage_id, c.symbol, c.number, c.branch, btrim(p.family_name || ' ' || p.given_name),
            btrim(p.family_kana || ' ' || p.given_kana), p.birth_date, c.insured, c.status, c.lost_on,
            coalesce(e.name, ''), coalesce(a.state, 'none'),
            exists (select from core.person other
                where other.society_id = me.society_id and other.kanji_key = p.kanji_key
                    and other.birth_date = p.birth_date offset 1)
            or p.family_key <> '' and exists (select from core.person other
                where other.society_id = me.society_id and other.family_key = p.family_key
                    and other.given_key = p.given_key and other.birth_date = p.birth_date offset 1),
            (readings[f.place]).form, case when f.line = page then next_page else '' end, f.cut or left_out
        from unnest(found[:page], places[:page]) with ordinality
                f (person_id, coverage_id, key1, key2, day, id, cut, place, line)
            join core.person p on p.society_id = me.society_id and p.person_id = f.person_id
            cross join lateral (select x.* from core.coverage x
                where x.society_id = me.society_id and x.person_id = f.person_id
                    and (f.coverage_id is null or x.coverage_id = f.coverage_id)
                order by x.lost_on desc nulls first, x.acquired_on desc, x.coverage_id desc limit 1) c
            left join core.employer e on e.society_id = me.society_id and e.employer_id = c.employer_id
            left join core.account a on a.society_id = me.society_id and a.coverage_id = c.coverage_id
                and a.state <> 'deleted'
        order by f.line;
    get diagnostics lines = row_count;
    perform core.record('members_searched', 'search', null, null, jsonb_build_object('hits', lines,
        'forms', (select coalesce(jsonb_agg(r.form order by r.ordinality), '[]')
            from unnest(readings) with ordinality r (form, keys, day, ordinality))));
end
$$;
comment on function office.search_members(text, text) is
    'Members by symbol and number, reading, name, birth date, telephone, e-mail, login id, card serial or employer, '
    'with how the search was understood. A page has 50 lines at most, all pages as many as the profile''s cap; the '
    'last line''s "next" is the "after" of the next page, empty: there is none. cut: there were more hits than the '
    'cap, and some were left out. On record with the forms and the number of lines alone. MD005: empty, too long, or '
    'after is something else.';
alter function office.search_members(text, text) owner to madoguchi_api;
revoke all on function office.search_members(text, text) from public;
grant execute on function office.search_members(text, text) to madoguchi_clerk, madoguchi_supervisor;
