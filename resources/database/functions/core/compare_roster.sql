-- What differs is found by one comparison of rows; which field it is, is asked for those alone.
create or replace function core.compare_roster(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.roster_change (society_id, import_id, change_id, kind, line, coverage_id, person_id, employer_id,
        fields, lost_on, loss_reason, family_key, given_key, kanji_key)
    with compared as (
        select l, c, p, case when l.employer_code is null then c.employer_id else e.employer_id end as employer
        from core.roster_line l
        left join core.roster_match m on m.society_id = society and m.import_id = l.import_id and m.line = l.line
        left join core.coverage c on c.society_id = society and c.coverage_id = m.coverage_id
        left join core.person p on p.society_id = society and p.person_id = m.person_id
        left join core.employer e on e.society_id = society and e.code = l.employer_code and l.employer_code <> ''
        where l.society_id = society and l.import_id = compare_roster.import_id
            and case when m.line is null then l.lost_on is null
                else (l.family_name, l.given_name, coalesce(l.family_kana, p.family_kana),
                    coalesce(l.given_kana, p.given_kana), l.birth_date, coalesce(l.sex, p.sex),
                    coalesce(l.postal_code, p.postal_code), coalesce(l.address, p.address),
                    coalesce(l.telephone, p.telephone), coalesce(l.branch, c.branch), l.status,
                    case when l.employer_code is null then c.employer_id else e.employer_id end, l.acquired_on,
                    l.lost_on)
                is distinct from (p.family_name, p.given_name, p.family_kana, p.given_kana, p.birth_date, p.sex,
                    p.postal_code, p.address, p.telephone, c.branch, c.status, c.employer_id, c.acquired_on,
                    c.lost_on) end
    ), kinds as (
        select x.*, case when (x.c).coverage_id is null then 'new'
            when (x.c).lost_on is null and (x.l).lost_on is not null then 'lost'
            when (x.l).lost_on is null and (x.l).acquired_on > (x.c).acquired_on
                and (x.c).lost_on <= (x.l).acquired_on then 'new'
            when (x.l).lost_on is null and (x.c).lost_on is null and (x.l).acquired_on > (x.c).acquired_on
                and ((x.l).status <> (x.c).status or x.employer is distinct from (x.c).employer_id) then 'moved'
            else 'changed' end as kind
        from compared x
    ), fields as (
        select k.*, case when (k.c).coverage_id is not null then core.changed_fields(k.l, k.c, k.p, k.employer)
            else '{}' end as fields
        from kinds k
    )
    select society, compare_roster.import_id, row_number() over (order by (f.l).line), f.kind, (f.l).line,
        (f.c).coverage_id, (f.p).person_id, f.employer, f.fields,
        case f.kind when 'moved' then (f.l).acquired_on else (f.l).lost_on end,
        case when (f.l).loss_reason <> '' then (f.l).loss_reason
            when f.kind = 'moved' and (f.l).status = (f.c).status then 'company_move'
            when f.kind = 'moved' then 'number_changed' when (f.l).lost_on is not null then 'other' else '' end,
        case when n.folded then core.fold_kana(coalesce((f.l).family_kana, (f.p).family_kana, '')) end,
        case when n.folded then core.fold_kana(coalesce((f.l).given_kana, (f.p).given_kana, '')) end,
        case when n.folded then core.fold_kanji((f.l).family_name || (f.l).given_name) end
    from fields f
    cross join lateral (select (f.p).person_id is null
        or f.fields && '{family_name,given_name,family_kana,given_kana}' as folded) n
$$;
comment on function core.compare_roster(int, bigint) is
    'Notes what the lines of a roster change: who is new, what is changed, who has moved to another employer or status '
    'under the same number, who is lost. Lines that change nothing are not written.';
alter function core.compare_roster(int, bigint) owner to madoguchi_owner;
revoke all on function core.compare_roster(int, bigint) from public;
grant execute on function core.compare_roster(int, bigint) to madoguchi_job_api;
