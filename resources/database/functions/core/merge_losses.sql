create or replace function core.merge_losses(society int, import_id bigint) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    ended bigint;
begin
    update core.coverage c
    set lost_on = r.lost_on, loss_reason = r.loss_reason
    from core.roster_change r
    where r.society_id = society and r.import_id = merge_losses.import_id and r.kind in ('lost', 'moved')
        and c.society_id = society and c.coverage_id = r.coverage_id and c.lost_on is null;
    get diagnostics ended = row_count;
    if ended <> (select count(*) from core.roster_change r where r.society_id = society
            and r.import_id = merge_losses.import_id and r.kind in ('lost', 'moved')) then
        raise exception 'members have changed since the roster was compared' using errcode = 'MD123';
    end if;
end
$$;
comment on function core.merge_losses(int, bigint) is
    'Ends the coverages that a roster says are lost or left for another. MD123: one of them has ended meanwhile.';
alter function core.merge_losses(int, bigint) owner to madoguchi_owner;
revoke all on function core.merge_losses(int, bigint) from public;
grant execute on function core.merge_losses(int, bigint) to madoguchi_job_api;
