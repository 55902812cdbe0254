create or replace function core.ties_among(society int, persons bigint[]) returns table (person_id bigint)
    language plpgsql stable rows 5
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
begin
    -- Two questions, each of which its index answers alone; as one with "or" they would read everybody born that day.
    -- "offset 1": the person is found too, so there is a second; which of them it is the index need not tell.
    return query
        select p.person_id
        from core.person p
        where p.society_id = society and p.person_id = any (persons)
            and (exists (select from core.person other
                    where other.society_id = society and other.kanji_key = p.kanji_key
                        and other.birth_date = p.birth_date offset 1)
                or p.family_key <> '' and exists (select from core.person other
                    where other.society_id = society and other.family_key = p.family_key
                        and other.given_key = p.given_key and other.birth_date = p.birth_date offset 1));
end
$$;
comment on function core.ties_among(int, bigint[]) is
    'Those of the persons who share their birth date and their name, in writing or in reading, with somebody else in '
    'the society (I-7).';
alter function core.ties_among(int, bigint[]) owner to madoguchi_owner;
revoke all on function core.ties_among(int, bigint[]) from public;
grant execute on function core.ties_among(int, bigint[]) to madoguchi_api;
