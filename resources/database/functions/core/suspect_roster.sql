create or replace function core.suspect_roster(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    with mine as materialized (
        select r.* from core.roster_change r where r.society_id = society and r.import_id = suspect_roster.import_id
    ), fresh as materialized (
        select r.change_id, r.kanji_key, l.birth_date
        from mine r
        join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
        where r.kind = 'new' and r.person_id is null
    ), found (change_id, suspicion) as (
        select f.change_id, 'same_name_and_birth_date'
        from fresh f
        join core.person p on p.society_id = society and p.kanji_key = f.kanji_key and p.birth_date = f.birth_date
        union
        select f.change_id, 'twice_in_file'
        from fresh f
        join (select x.kanji_key, x.birth_date from fresh x group by 1, 2 having count(*) > 1) x using (kanji_key,
            birth_date)
        union
        -- A member's post has gone to a former employer, because that was on file as the home.
        select r.change_id, 'employer_address'
        from mine r
        join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
        join core.employer e on e.society_id = society and e.postal_code = l.postal_code
        where l.address <> '' and e.address <> '' and (r.kind = 'new' or 'address' = any (r.fields))
            and core.fold_address(e.address) = core.fold_address(l.address)
        union
        select r.change_id, 'birth_date_differs' from mine r where 'birth_date' = any (r.fields)
        union
        select r.change_id, 'both_names_differ' from mine r where '{family_name,given_name}' <@ r.fields
        union
        select r.change_id, 'mass_loss'
        from mine r
        join (select x.employer_id
            from mine x
            where x.kind = 'lost' and x.employer_id is not null
            group by 1
            having count(*) >= 20 and count(*) * 2 > (select count(*) from core.coverage c
                where c.society_id = society and c.employer_id = x.employer_id and c.lost_on is null)) x
            using (employer_id)
        where r.kind = 'lost'
    )
    update core.roster_change r
    set suspicions = r.suspicions || x.codes
    from (select f.change_id, array_agg(f.suspicion order by f.suspicion) as codes from found f group by 1) x
    where r.society_id = society and r.import_id = suspect_roster.import_id and r.change_id = x.change_id
$$;
comment on function core.suspect_roster(int, bigint) is
    'Marks the changes of a roster that somebody should look at: a new person with the name and birth date of '
    'another, an address that is an employer''s, another birth date, two other names, most of an employer''s '
    'people lost at once.';
alter function core.suspect_roster(int, bigint) owner to madoguchi_owner;
revoke all on function core.suspect_roster(int, bigint) from public;
grant execute on function core.suspect_roster(int, bigint) to madoguchi_job_api;
