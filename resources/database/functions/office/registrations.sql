create or replace function office.registrations(state text, employer_id bigint, query text, after text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    source text := core.registration_source(state, employer_id, query);
    spot core.listed_hit := core.listed_spot(after, source);
    terms core.registration_terms := core.registration_terms(me.society_id);
    page constant int := 100;
    most_looked_at constant int := 20000;
    looked_at int := 0;
    asked int := 200;
    hits core.listed_hit[];
    found core.listed_hit[] := array[]::core.listed_hit[];
    more boolean;
    shown record;
    lines jsonb;
begin
    loop
        hits := core.registration_hits(me.society_id, source, terms, employer_id, query, spot, asked);
        looked_at := looked_at + cardinality(hits);
        more := cardinality(hits) = asked;
        found := found || array(
            select h from unnest(hits) with ordinality h (coverage_id, key1, key2, at, id, place)
                join core.registration_states(me.society_id, terms, array(select x.coverage_id from unnest(hits) x)) s
                    on s.coverage_id = h.coverage_id
                cross join lateral (select row(h.coverage_id, h.key1, h.key2, h.at, h.id)::core.listed_hit) r (h)
            where s.state <> '' and registrations.state in ('', s.state)
            order by h.place);
        exit when not more or cardinality(found) >= page or looked_at >= most_looked_at;
        spot := hits[cardinality(hits)];
        asked := 2000; -- few of them are of the state that is asked for
    end loop;
    shown := core.listed_page(source, found, page, hits[cardinality(hits)], more);
    lines := core.registration_lines(me.society_id, terms, shown.lines, employer_id);
    perform core.record('registrations_read', 'search', null, null,
        jsonb_build_object('state', state, 'source', source, 'lines', jsonb_array_length(lines)));
    return jsonb_build_object('lines', lines, 'next', shown.next,
        'cut', source = 'text' and looked_at >= core.search_cap(me.society_id));
end
$$;
comment on function office.registrations(text, bigint, text, text) is
    'How far the registrations are (AIS-11), 100 lines at most: of a state, or all; of an employer; or found by a '
    'text. In the order of an index; "next" is the "after" of the next page, empty: there is none. A call looks at '
    '20,000 coverages at most, so that a page can have fewer lines, even none, and a next one all the same. cut: the '
    'text found more than was looked at. On record with the number of lines alone. MD005: an argument.';
alter function office.registrations(text, bigint, text, text) owner to madoguchi_api;
revoke all on function office.registrations(text, bigint, text, text) from public;
grant execute on function office.registrations(text, bigint, text, text) to madoguchi_clerk, madoguchi_supervisor;
