create or replace function core.is_tie(society int, person_id bigint) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (
        select
        from core.person p
            join core.person other on other.society_id = p.society_id and other.birth_date = p.birth_date
                and other.person_id <> p.person_id
        where p.society_id = society and p.person_id = is_tie.person_id
            and (other.kanji_key = p.kanji_key
                or p.family_key <> '' and (other.family_key, other.given_key) = (p.family_key, p.given_key)))
$$;
comment on function core.is_tie(int, bigint) is
    'True when somebody else in the society has the same birth date and the same name, in writing or in reading (I-7).';
alter function core.is_tie(int, bigint) owner to madoguchi_owner;
revoke all on function core.is_tie(int, bigint) from public;
grant execute on function core.is_tie(int, bigint) to madoguchi_api;
