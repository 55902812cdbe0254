create or replace function office.viewing_passwords(state text, query text, after text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    source text := case when btrim(query) <> '' then 'text' when state = 'no_wish' then 'no_wish' else 'wish' end;
    spot core.listed_hit := core.listed_spot(after, source);
    page constant int := 100;
    most_looked_at constant int := 5000; -- each of them is asked for what is under way
    looked_at int := 0;
    asked int := 200;
    hits core.listed_hit[];
    found core.listed_hit[] := array[]::core.listed_hit[];
    more boolean;
    shown record;
    lines jsonb;
begin
    if state is null or query is null or length(query) > 200
        or state not in ('', 'missing', 'under_way', 'works', 'no_wish') then
        raise exception 'a state of the viewing password, and a text of 200 characters at most'
            using errcode = 'MD005';
    end if;
    loop
        hits := core.viewing_hits(me.society_id, source, query, spot, asked);
        looked_at := looked_at + cardinality(hits);
        more := cardinality(hits) = asked;
        found := found || array(
            select row(h.coverage_id, h.key1, h.key2, h.at, h.id)::core.listed_hit
            from unnest(hits) with ordinality h (coverage_id, key1, key2, at, id, place)
                join core.viewing_states(me.society_id, array(select x.coverage_id from unnest(hits) x)) s
                    on s.coverage_id = h.coverage_id
            where viewing_passwords.state in ('', s.state)
            order by h.place);
        exit when not more or cardinality(found) >= page or looked_at >= most_looked_at;
        spot := hits[cardinality(hits)];
        asked := 1000; -- few of them are of the state that is asked for
    end loop;
    shown := core.listed_page(source, found, page, hits[cardinality(hits)], more);
    lines := core.viewing_lines(me.society_id, shown.lines);
    perform core.record('viewing_passwords_read', 'search', null, null,
        jsonb_build_object('state', state, 'source', source, 'lines', jsonb_array_length(lines)));
    return jsonb_build_object('lines', lines, 'next', shown.next,
        'cut', source = 'text' and looked_at >= core.search_cap(me.society_id));
end
$$;
comment on function office.viewing_passwords(text, text, text) is
    'Whose viewing password works, is missing or under way (MYK-2, MYK-8, MYK-9), or who wishes none; or of those '
    'found by a text. 100 lines at most, in the order of an index; "next" is the "after" of the next page, empty: '
    'there is none. A call looks at 5,000 accounts, so a page can be empty and have a next one. cut: the text found '
    'more than was looked at. On record with the number of lines alone. MD005: an argument.';
alter function office.viewing_passwords(text, text, text) owner to madoguchi_api;
revoke all on function office.viewing_passwords(text, text, text) from public;
grant execute on function office.viewing_passwords(text, text, text) to madoguchi_clerk, madoguchi_supervisor;
