create or replace function core.merge_new_persons(society int, import_id bigint, persons_before bigint, first bigint,
    last bigint)
    returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.person (society_id, person_id, family_name, given_name, family_kana, given_kana, birth_date, sex,
        postal_code, address, telephone, family_key, given_key, kanji_key)
    select society, persons_before + r.change_id, l.family_name, l.given_name, coalesce(l.family_kana, ''),
        coalesce(l.given_kana, ''), l.birth_date, coalesce(l.sex, 'unknown'), coalesce(l.postal_code, ''),
        coalesce(l.address, ''), coalesce(l.telephone, ''), r.family_key, r.given_key, r.kanji_key
    from core.roster_change r
    join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
    where r.society_id = society and r.import_id = merge_new_persons.import_id and r.kind = 'new'
        and r.person_id is null and r.change_id between first and last
        and l.line between (select min(x.line) from core.roster_change x where x.society_id = society
                and x.import_id = merge_new_persons.import_id and x.change_id between first and last)
            and (select max(x.line) from core.roster_change x where x.society_id = society
                and x.import_id = merge_new_persons.import_id and x.change_id between first and last)
    order by r.change_id
$$;
comment on function core.merge_new_persons(int, bigint, bigint, bigint, bigint) is
    'Enters the persons of a roster who are new, of some of its changes.';
alter function core.merge_new_persons(int, bigint, bigint, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.merge_new_persons(int, bigint, bigint, bigint, bigint) from public;
grant execute on function core.merge_new_persons(int, bigint, bigint, bigint, bigint) to madoguchi_job_api;
