create or replace function core.registration_hits(
    society int, source text, terms core.registration_terms, employer bigint, query text, after core.listed_hit,
    how_many int)
    returns core.listed_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return case
        when source = 'text' then array(select h from core.listed_by_text(society, query, after, how_many) h)
        when source = 'employer' then array(select h from core.listed_of_employer(society, employer, after, how_many) h)
        when source in ('active', 'stale', 'under_way', 'left') then
            array(select h from core.listed_by_time(society, source, terms, after, how_many) h)
        else array(select h from core.listed_by_number(society, source, after, how_many) h) end;
end
$$;
comment on function core.registration_hits(int, text, core.registration_terms, bigint, text, core.listed_hit, int) is
    'The next coverages of a source (see core.registration_source) in its order, whatever their state.';
alter function core.registration_hits(int, text, core.registration_terms, bigint, text, core.listed_hit, int)
    owner to madoguchi_owner;
revoke all on function core.registration_hits(int, text, core.registration_terms, bigint, text, core.listed_hit, int)
    from public;
grant execute on function core.registration_hits(int, text, core.registration_terms, bigint, text, core.listed_hit, int)
    to madoguchi_api;
