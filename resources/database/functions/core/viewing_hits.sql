create or replace function core.viewing_hits(
    society int, source text, query text, after core.listed_hit, how_many int)
    returns core.listed_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
begin
    if source = 'text' then
        return array(select h from core.listed_by_text(society, query, after, how_many) h);
    end if;
    return array(
        select row(a.coverage_id, null, null, null, a.account_id)::core.listed_hit
        from core.account a
        where a.society_id = society and a.state = 'registered' and a.wishes_to_view = (source = 'wish')
            and a.account_id > coalesce(after.id, 0)
        order by a.account_id limit how_many);
end
$$;
comment on function core.viewing_hits(int, text, text, core.listed_hit, int) is
    'The next coverages behind a hit of those who wish to view (wish) or do not (no_wish), by account; or of those '
    'whom a text finds (text), by number.';
alter function core.viewing_hits(int, text, text, core.listed_hit, int) owner to madoguchi_owner;
revoke all on function core.viewing_hits(int, text, text, core.listed_hit, int) from public;
grant execute on function core.viewing_hits(int, text, text, core.listed_hit, int) to madoguchi_api;
