create or replace function office.registration_counts() returns table (state text, how_many int, more boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    terms core.registration_terms := core.registration_terms(me.society_id);
    cap constant int := 10000;
    per_state jsonb;
    source text;
    spot core.listed_hit;
    hits core.listed_hit[];
    looked_at int;
begin
    foreach source in array array['unregistered', 'under_way', 'active', 'stale', 'frozen', 'left'] loop
        per_state := '{}'::jsonb;
        spot := null;
        looked_at := 0;
        loop
            hits := core.registration_hits(me.society_id, source, terms, null, '', spot, 2000);
            looked_at := looked_at + cardinality(hits);
            per_state := per_state || (
                select coalesce(jsonb_object_agg(s.state, s.many + coalesce((per_state ->> s.state)::int, 0)), '{}')
                from (select x.state, count(*) as many
                    from core.registration_states(me.society_id, terms,
                        array(select h.coverage_id from unnest(hits) h)) x
                    group by x.state) s);
            exit when cardinality(hits) < 2000 or looked_at > 20000
                or (select max(v.value::int) from jsonb_each_text(per_state) v) > cap;
            spot := hits[cardinality(hits)];
        end loop;
        return query
            select k.state, least(cap, coalesce((per_state ->> k.state)::int, 0)),
                cardinality(hits) = 2000 or coalesce((per_state ->> k.state)::int, 0) > cap
            from (values ('unregistered', 'not_registered'), ('under_way', 'link_sent'),
                ('under_way', 'link_expired'), ('under_way', 'half_way'), ('active', 'registered'),
                ('stale', 'recheck'), ('frozen', 'frozen'), ('left', 'to_be_erased')) k (its_source, state)
            where k.its_source = source;
    end loop;
end
$$;
comment on function office.registration_counts() is
    'How many members are in each state of registration, counted up to 10,000; more: there are more than that, or '
    'more than were looked at.';
alter function office.registration_counts() owner to madoguchi_api;
revoke all on function office.registration_counts() from public;
grant execute on function office.registration_counts() to madoguchi_clerk, madoguchi_supervisor;
