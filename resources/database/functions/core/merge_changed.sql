-- A row that stays as it is, is not written: each write is one in every index.
create or replace function core.merge_changed(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    update core.person p
    set (family_name, given_name, family_kana, given_kana, birth_date, sex, postal_code, address, telephone, family_key,
        given_key, kanji_key) = row(l.family_name, l.given_name, coalesce(l.family_kana, p.family_kana),
        coalesce(l.given_kana, p.given_kana), l.birth_date, coalesce(l.sex, p.sex),
        coalesce(l.postal_code, p.postal_code), coalesce(l.address, p.address), coalesce(l.telephone, p.telephone),
        coalesce(r.family_key, p.family_key), coalesce(r.given_key, p.given_key), coalesce(r.kanji_key, p.kanji_key))
    from core.roster_change r
    join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
    join core.coverage c on c.society_id = society and c.coverage_id = r.coverage_id and c.insured = l.insured
    where r.society_id = society and r.import_id = merge_changed.import_id and p.society_id = society
        and p.person_id = r.person_id
        and (p.family_name, p.given_name, p.family_kana, p.given_kana, p.birth_date, p.sex, p.postal_code, p.address,
            p.telephone) is distinct from (l.family_name, l.given_name, coalesce(l.family_kana, p.family_kana),
            coalesce(l.given_kana, p.given_kana), l.birth_date, coalesce(l.sex, p.sex),
            coalesce(l.postal_code, p.postal_code), coalesce(l.address, p.address),
            coalesce(l.telephone, p.telephone));
    update core.coverage c
    set branch = coalesce(l.branch, c.branch), status = l.status, employer_id = r.employer_id,
        acquired_on = l.acquired_on, lost_on = l.lost_on,
        loss_reason = case when l.lost_on is null then '' when l.loss_reason <> '' then l.loss_reason
            when c.loss_reason <> '' then c.loss_reason else 'other' end
    from core.roster_change r
    join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
    where r.society_id = society and r.import_id = merge_changed.import_id and r.kind = 'changed'
        and c.society_id = society and c.coverage_id = r.coverage_id
        and r.fields && '{branch,status,employer,acquired_on,lost_on}';
$$;
comment on function core.merge_changed(int, bigint) is
    'Writes what a roster says otherwise of persons and coverages that go on.';
alter function core.merge_changed(int, bigint) owner to madoguchi_owner;
revoke all on function core.merge_changed(int, bigint) from public;
grant execute on function core.merge_changed(int, bigint) to madoguchi_job_api;
