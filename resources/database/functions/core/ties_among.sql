create or replace function core.ties_among(society int, persons bigint[]) returns table (person_id bigint)
    language sql stable rows 5
    set search_path = pg_catalog, pg_temp
as $$
    select p.person_id
    from core.person p
    where p.society_id = society and p.person_id = any (persons) and exists (
        select
        from core.person other
        where other.society_id = society and other.birth_date = p.birth_date and other.person_id <> p.person_id
            and (other.kanji_key = p.kanji_key
                or p.family_key <> '' and (other.family_key, other.given_key) = (p.family_key, p.given_key)))
$$;
comment on function core.ties_among(int, bigint[]) is
    'Those of the persons who share their birth date and their name, in writing or in reading, with somebody else in '
    'the society (I-7).';
alter function core.ties_among(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.ties_among(int, bigint[]) from public;
grant execute on function core.ties_among(int, bigint[]) to madoguchi_api;
