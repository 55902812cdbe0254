-- The database's own clock decides what is open; this carries out what a loss ends for good.
create or replace function core.settle_loss(society int, account_id bigint) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
    c core.coverage;
    next_one bigint;
    rule jsonb;
begin
    select x.* into a
    from core.account x
    where x.society_id = society and x.account_id = settle_loss.account_id and x.state <> 'deleted' for update;
    select x.* into c from core.coverage x where x.society_id = society and x.coverage_id = a.coverage_id;
    if c.lost_on is null or c.lost_on > core.today() then
        return 'holds';
    end if;
    next_one := (select x.coverage_id from core.coverage x
        where x.society_id = society and x.person_id = c.person_id and x.acquired_on = c.lost_on
            and x.predecessor_id is null and core.succession_reason(c, x) <> '' order by x.coverage_id limit 1);
    if next_one is not null and not exists (select from core.coverage x
        where x.society_id = society and x.predecessor_id = c.coverage_id) then
        perform core.find_predecessor(society, next_one);
    end if;
    if (select x.coverage_id from core.account x where x.society_id = society and x.account_id = a.account_id)
        <> a.coverage_id then
        return 'moved';
    end if;
    rule := core.retention_rule(core.profile_of(society), c.status, c.loss_reason);
    if jsonb_array_length(rule -> 'phases') = 0 then
        perform core.end_account(society, a.account_id, 'coverage_lost');
        perform core.record('account_deleted', 'account', a.account_id, a.person_id,
            jsonb_build_object('reason', 'coverage_lost'), society);
        return 'deleted';
    end if;
    return 'kept';
end
$$;
comment on function core.settle_loss(int, bigint) is
    'What the loss of its coverage means for an account today: moved on to the coverage that follows (AIS-15), '
    'deleted where nothing is kept (MYK-14, JAL-8), kept for its phases (AIS-14), or holds: there is no loss yet.';
alter function core.settle_loss(int, bigint) owner to madoguchi_owner;
revoke all on function core.settle_loss(int, bigint) from public;
grant execute on function core.settle_loss(int, bigint) to madoguchi_job_api;
