create or replace function core.apply_roster_moves(society int, import_id bigint, whole boolean) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    update core.roster_change r
    set kind = case when m.lost then 'new' else 'moved' end, coverage_id = m.coverage_id, person_id = m.person_id,
        lost_on = case when not m.lost then l.acquired_on end,
        loss_reason = case when m.lost then '' when l.loss_reason <> '' then l.loss_reason
            when l.status = 'general' and c.status = 'general' and r.employer_id is distinct from c.employer_id
            then 'company_move' else 'number_changed' end,
        suspicions = case when m.stated then '{}' else '{move_not_stated}'::text[] end
    from core.roster_moves(society, apply_roster_moves.import_id, whole) m
    join core.coverage c on c.society_id = society and c.coverage_id = m.coverage_id
    cross join core.roster_line l
    where r.society_id = society and r.import_id = apply_roster_moves.import_id and r.change_id = m.change_id
        and l.society_id = society and l.import_id = r.import_id and l.line = r.line
$$;
comment on function core.apply_roster_moves(int, bigint, boolean) is
    'Turns new ones of a roster who are on record under another number into those who have moved, or come back.';
alter function core.apply_roster_moves(int, bigint, boolean) owner to madoguchi_owner;
revoke all on function core.apply_roster_moves(int, bigint, boolean) from public;
grant execute on function core.apply_roster_moves(int, bigint, boolean) to madoguchi_job_api;
