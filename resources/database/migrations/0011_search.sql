-- What the search for a part of a name needs: its tokens, and the one role that may look past row-level security.

-- Nothing of the old signatures stays beside the new ones.
drop function if exists office.search_members(text);
drop function if exists core.understood(text);
drop function if exists core.search_hits(int, text, text, text, date, int);

grant usage, create on schema core to madoguchi_search; -- create: to own its one function
alter default privileges for role madoguchi_search revoke execute on functions from public;

set local role madoguchi_owner;

-- One way to read what was typed: the form, the folded keys to look for, and a birth date.
create type core.search_reading as (form text, keys text[], day date);
-- One line of an answer, and where it stands in the order of its form, so that the next page begins behind it; cut:
-- there were more than were looked at.
create type core.search_hit as (
    person_id bigint, coverage_id bigint, key1 text collate "C", key2 text collate "C", day date, id bigint,
    cut boolean);

-- A token is two characters that follow each other, hashed with the society: one society's search meets no entry of
-- another. The first character starts no token of a stored name, because a beginning is found by person_by_kanji, and
-- a name that begins with 佐藤 is not to be read for every 佐藤 inside another. An index stands on this function, so it
-- lives with the tables; whoever changes it rebuilds the index.
create function core.name_tokens(society int, key text, from_place int) returns bigint[]
    language plpgsql immutable parallel safe
    set search_path = pg_catalog, pg_temp
as $$
declare
    tokens bigint[] := array[]::bigint[];
begin
    for place in from_place .. length(key) - 1 loop
        tokens := tokens || hashtextextended(substr(key, place, 2), society);
    end loop;
    return tokens;
end
$$;
comment on function core.name_tokens(int, text, int) is
    'The pairs of characters of a folded name from a place on (2: as it is stored, 1: as it is looked for), each '
    'hashed with the society.';
revoke all on function core.name_tokens(int, text, int) from public;
-- Whoever writes a person writes the index.
grant execute on function core.name_tokens(int, text, int)
    to madoguchi_search, madoguchi_api, madoguchi_portal_api, madoguchi_job_api;

-- A short list of pending entries: every search reads it through.
create index person_by_name_part on core.person using gin (core.name_tokens(society_id, kanji_key, 2))
    with (fastupdate = on, gin_pending_list_limit = 1024);

-- Under row-level security an operator that is not leakproof loses its index, and those of the tokens are not. Their
-- function alone belongs to a role that sees every society, reads these columns only, and takes the society from the
-- caller's login.
create policy names_of_every_society on core.person for select to madoguchi_search using (true);
grant select (society_id, person_id, family_key, given_key, birth_date, kanji_key) on core.person to madoguchi_search;
grant execute on function core.my_society() to madoguchi_search;

-- So that a search need not unpack the whole profile.
alter table core.society_profile add column search_cap int generated always as (
    case jsonb_typeof(profile #> '{search,cap}')
        when 'number' then (profile #>> '{search,cap}')::int
        when 'object' then (profile #>> '{search,cap,value}')::int
    end) stored;

reset role;
