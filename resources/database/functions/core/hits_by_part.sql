-- The only function that belongs to madoguchi_search: it reads names past row-level security, which would cost the
-- tokens their index. It takes its society from the login of whoever is signed in, and from nothing else.
create or replace function core.hits_by_part(part text, after core.search_hit, how_many int, cap int)
    returns core.search_hit[]
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    society int := core.my_society();
    tokens bigint[];
begin
    if society is null or length(part) < 2 then
        return array[]::core.search_hit[];
    end if;
    tokens := core.name_tokens(society, part, 1);
    return array(
        with collected as materialized (
            -- "+ 0": the tokens carry the society; as an index condition it would read every entry of the society.
            select p.person_id, p.family_key, p.given_key, p.birth_date
            from core.person p
            where p.society_id + 0 = society and core.name_tokens(p.society_id, p.kanji_key, 2) @> tokens
                and position(part in p.kanji_key) > 1
            limit cap
        )
        select row(c.person_id, null, c.family_key, c.given_key, c.birth_date, c.person_id,
            (select count(*) from collected) = cap)::core.search_hit
        from collected c
        where (c.family_key, c.given_key, c.birth_date, c.person_id) > (coalesce(after.key1, ''),
            coalesce(after.key2, ''), coalesce(after.day, '-infinity'), coalesce(after.id, 0))
        order by c.family_key, c.given_key, c.birth_date, c.person_id limit how_many);
end
$$;
comment on function core.hits_by_part(text, core.search_hit, int, int) is
    'Persons of the caller''s society whose name holds these characters (two or more) behind its first one, in order '
    'of the reading: of the first `cap` that are met, because the index knows no order.';
alter function core.hits_by_part(text, core.search_hit, int, int) owner to madoguchi_search;
revoke all on function core.hits_by_part(text, core.search_hit, int, int) from public;
grant execute on function core.hits_by_part(text, core.search_hit, int, int) to madoguchi_api;
