create or replace function core.roster_moves(society int, import_id bigint, whole boolean)
    returns table (change_id bigint, coverage_id bigint, person_id bigint, lost boolean, stated boolean)
    language sql stable
    set search_path = pg_catalog, pg_temp
    rows 1000
as $$
    with fresh as materialized (
        select r.change_id, l
        from core.roster_change r
        join core.roster_line l on l.society_id = society and l.import_id = r.import_id and l.line = r.line
        where r.society_id = society and r.import_id = roster_moves.import_id and r.kind = 'new'
            and r.person_id is null
    ), free as materialized (
        select c, p
        from core.coverage c
        join core.person p on p.society_id = society and p.person_id = c.person_id
        left join core.roster_match m on m.society_id = society and m.import_id = roster_moves.import_id
            and m.coverage_id = c.coverage_id
        where c.society_id = society and m.line is null
    ), stated as (
        select f.change_id, f.l, v.c, true as stated
        from fresh f
        join free v on (v.c).symbol_key = core.number_key((f.l).old_symbol)
            and (v.c).number_key = core.number_key((f.l).old_number) and (v.c).insured = (f.l).insured
        where (f.l).old_number <> '' and (v.p).birth_date = (f.l).birth_date
            and ((f.l).insured or (v.p).given_name = (f.l).given_name)
    ), known as (
        -- A whole roster need not say it: name, reading, birth date, sex and address are those of one person alone.
        select f.change_id, f.l, v.c, false as stated
        from fresh f
        join free v on (v.p).birth_date = (f.l).birth_date and (v.p).family_name = (f.l).family_name
            and (v.p).given_name = (f.l).given_name and (v.p).address = (f.l).address
            and (v.p).family_kana = (f.l).family_kana and (v.p).given_kana = (f.l).given_kana
            and (v.c).insured = (f.l).insured
        where whole and (f.l).old_number = '' and (f.l).address <> ''
            and ((v.p).sex = (f.l).sex or 'unknown' in ((v.p).sex, coalesce((f.l).sex, 'unknown')))
    ), family as (
        -- Dependants go where the insured person goes.
        select f.change_id, f.l, v.c, s.stated
        from (select * from stated union all select * from known) s
        join fresh f on (f.l).symbol_key = (s.l).symbol_key and (f.l).number_key = (s.l).number_key
            and not (f.l).insured and (f.l).old_number = ''
        join free v on (v.c).symbol_key = (s.c).symbol_key and (v.c).number_key = (s.c).number_key
            and not (v.c).insured and (v.p).birth_date = (f.l).birth_date and (v.p).given_name = (f.l).given_name
        where (s.l).insured
    ), candidates as (
        select x.change_id, x.c, x.stated, min((x.c).person_id) over w <> max((x.c).person_id) over w as several
        from (select * from stated union all select * from family union all select * from known) x
        where (x.c).lost_on <= (x.l).acquired_on
            or (x.c).lost_on is null and (x.c).acquired_on < (x.l).acquired_on
        window w as (partition by x.change_id)
    )
    select distinct on (a.change_id) a.change_id, (a.c).coverage_id, (a.c).person_id, (a.c).lost_on is not null,
        a.stated
    from candidates a
    where not a.several
    order by a.change_id, (a.c).lost_on is null desc, (a.c).lost_on desc, a.stated desc
$$;
comment on function core.roster_moves(int, bigint, boolean) is
    'Who among a roster''s new ones is on record under another number: said so by the file, gone along with '
    'the insured person, or one person beyond doubt. The coverage that is left, and whether it is lost already.';
alter function core.roster_moves(int, bigint, boolean) owner to madoguchi_owner;
revoke all on function core.roster_moves(int, bigint, boolean) from public;
grant execute on function core.roster_moves(int, bigint, boolean) to madoguchi_job_api;
