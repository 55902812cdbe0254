create or replace function core.merge_successions(society int, import_id bigint, coverages_before bigint)
    returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    joined bigint;
begin
    update core.coverage n
    set predecessor_id = o.coverage_id, predecessor_reason = core.succession_reason(o, n)
    from core.roster_change r
    join core.coverage o on o.society_id = society and o.coverage_id = r.coverage_id
    where r.society_id = society and r.import_id = merge_successions.import_id and r.kind in ('new', 'moved')
        and n.society_id = society and n.coverage_id = coverages_before + r.change_id
        and core.succession_reason(o, n) <> ''
        and not exists (select from core.coverage x where x.society_id = society and x.predecessor_id = o.coverage_id);
    get diagnostics joined = row_count;
    -- As core.follow_coverage does for one.
    if joined > 0 and core.setting(core.profile_of(society), 'eligibility', 'follows') #>> '{}' = 'person' then
        update core.account a
        set coverage_id = n.coverage_id
        from core.coverage n
        join core.roster_change r on r.society_id = society and r.import_id = merge_successions.import_id
            and n.coverage_id = coverages_before + r.change_id
        where n.society_id = society and n.predecessor_id = r.coverage_id and r.kind in ('new', 'moved')
            and a.society_id = society and a.coverage_id = n.predecessor_id and a.state <> 'deleted';
    end if;
    return joined;
end
$$;
comment on function core.merge_successions(int, bigint, bigint) is
    'Joins the coverages that a roster began to those that they continue without a day''s gap (MYK-17), and '
    'lets accounts follow where the profile says so (AIS-15). Returns how many were joined.';
alter function core.merge_successions(int, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.merge_successions(int, bigint, bigint) from public;
grant execute on function core.merge_successions(int, bigint, bigint) to madoguchi_job_api;
