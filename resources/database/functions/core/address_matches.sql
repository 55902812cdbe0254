-- Token by token: the place in front of the first number, every number in its order, and what is said of the building.
create or replace function core.address_matches(stored text, typed text) returns boolean
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    kept text := core.fold_address(stored);
    said text := core.fold_address(typed);
    numbers constant text := '[0-9]+|(?<=[0-9-])[A-Z](?![A-Z])';
    prefecture constant text := '^(北海道|東京都|京都府|大阪府|.{2,3}県)';
    said_names text[];
begin
    if substring(core.fold_kanji(stored) from prefecture) <> substring(core.fold_kanji(typed) from prefecture) then
        return false;
    end if;
    if kept = '' or said = '' or kept !~ '[0-9]' then
        return kept <> '' and kept = said;
    end if;
    said_names := array(select m[1] from regexp_matches(regexp_replace(said, '^[^0-9]*', ''), '([^0-9-]{2,})', 'g') m);
    return substring(kept from '^[^0-9]*') = substring(said from '^[^0-9]*')
        and array(select m[1] from regexp_matches(kept, '(' || numbers || ')', 'g') m)
            = array(select m[1] from regexp_matches(said, '(' || numbers || ')', 'g') m)
        and not exists (select from unnest(said_names) n (name)
            where position(n.name in regexp_replace(kept, '^[^0-9]*', '')) = 0);
end
$$;
comment on function core.address_matches(text, text) is
    'Whether a spoken address is the stored one: the same place, with or without its prefecture, and the same numbers '
    'in the same order, room number included. The building''s name may be left out, but not be another one.';
alter function core.address_matches(text, text) owner to madoguchi_owner;
revoke all on function core.address_matches(text, text) from public;
grant execute on function core.address_matches(text, text) to madoguchi_api;
