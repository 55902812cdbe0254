create or replace function core.listed_page(
    source text, hits core.listed_hit[], page int, last core.listed_hit, more boolean, out lines core.listed_hit[],
    out next text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    lines := hits[:page];
    next := case
        when cardinality(hits) > page then core.listed_next(source, hits[page])
        when more then core.listed_next(source, last)
        else '' end;
end
$$;
comment on function core.listed_page(text, core.listed_hit[], int, core.listed_hit, boolean) is
    'The first `page` of the hits that belong to a list, and what its next page is asked for with, empty: there is '
    'none. `last` is the last one that was looked at, `more` whether there are others behind it.';
alter function core.listed_page(text, core.listed_hit[], int, core.listed_hit, boolean) owner to madoguchi_owner;
revoke all on function core.listed_page(text, core.listed_hit[], int, core.listed_hit, boolean) from public;
grant execute on function core.listed_page(text, core.listed_hit[], int, core.listed_hit, boolean) to madoguchi_api;
