create or replace function core.count_roster(society int, import_id bigint) returns core.roster_import
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    i core.roster_import;
    limits jsonb := core.setting(core.profile_of(society), 'roster');
begin
    select x.* into i from core.roster_import x where x.society_id = society
        and x.import_id = count_roster.import_id;
    i.members := (select count(*) from core.coverage c where c.society_id = society and c.lost_on is null);
    select count(*) filter (where r.kind = 'new'), count(*) filter (where r.kind = 'changed'),
        count(*) filter (where r.kind = 'moved'), count(*) filter (where r.kind = 'lost'),
        count(*) filter (where r.suspicions <> '{}')
    into i.new_members, i.changed, i.moved, i.lost, i.suspicious
    from core.roster_change r
    where r.society_id = society and r.import_id = i.import_id;
    i.skipped := (select count(*)
        from core.roster_line l
        left join core.roster_match m on m.society_id = society and m.import_id = l.import_id and m.line = l.line
        where l.society_id = society and l.import_id = i.import_id and l.lost_on is not null and m.line is null);
    i.unchanged := i.lines - i.skipped - (select count(distinct r.line) from core.roster_change r
        where r.society_id = society and r.import_id = i.import_id and r.line is not null);
    i.faults := (select count(*) from core.roster_fault f where f.society_id = society and f.import_id = i.import_id);
    -- The first roster of all has nothing to be measured by.
    i.over_limit := case when i.members = 0 then '{}' else array_remove(array[
        case when i.new_members * 100 > i.members * (core.setting(limits, 'most_new_percent'))::int then 'new' end,
        case when i.lost * 100 > i.members * (core.setting(limits, 'most_lost_percent'))::int then 'lost' end,
        case when (i.changed + i.moved) * 100 > i.members * (core.setting(limits, 'most_changed_percent'))::int
            then 'changed' end], null) end;
    i.state := case when i.faults > 0 then 'faulty' when i.over_limit <> '{}' then 'stopped' else 'compared' end;
    update core.roster_import x
    set (members, new_members, changed, moved, lost, suspicious, skipped, unchanged, faults, over_limit, state,
        seen_until, compared_at, decided_by, decided_login, decided_at, decision_note) = row(i.members,
        i.new_members, i.changed, i.moved, i.lost, i.suspicious, i.skipped,
        i.unchanged, i.faults, i.over_limit, i.state, pg_snapshot_xmin(pg_current_snapshot()), clock_timestamp(),
        null::int, null::name, null::timestamptz, '')
    where x.society_id = society and x.import_id = i.import_id
    returning x.* into i;
    return i;
end
$$;
comment on function core.count_roster(int, bigint) is
    'Counts what a roster changes, and says whether it has faults (faulty), changes more than the profile lets '
    'pass (stopped) or can be approved (compared).';
alter function core.count_roster(int, bigint) owner to madoguchi_owner;
revoke all on function core.count_roster(int, bigint) from public;
grant execute on function core.count_roster(int, bigint) to madoguchi_job_api;
