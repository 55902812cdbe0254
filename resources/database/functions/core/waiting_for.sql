create or replace function core.waiting_for(
    me core.staff, out requests int, out approvals int, out printing int, out dispatch int)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(me.society_id);
    -- What began before has lapsed (core.has_lapsed). This is asked every two seconds at every desk.
    first_waiting date := core.today() - core.days_to_act(profile, 'waiting');
    first_approved date := core.today() - core.days_to_act(profile, 'approved');
begin
    requests := 0;
    if core.has_duty(me, 'clerk') then
        requests := (select count(*) from core.request r
            where r.society_id = me.society_id
                and (r.state = 'received' or r.state = 'on_hold' and r.hold_until <= core.today()
                    or r.state = 'approved' and r.secret_kind = 'none' and r.decided_by <> me.staff_id)
                and (r.claimed_by is null or r.claimed_by = me.staff_id or r.claimed_until <= clock_timestamp()));
    end if;
    approvals := 0;
    if core.has_duty(me, 'supervisor') or exists (select from core.deputyships(me)) then
        approvals := (select count(*) from core.request r
            where r.society_id = me.society_id and r.state = 'waiting' and core.begun_on(r) >= first_waiting
                and core.may_decide(me, r.request_id));
    end if;
    printing := 0;
    dispatch := 0;
    if core.has_duty(me, 'printer') then
        printing := (select count(*) from core.request r
                where r.society_id = me.society_id and r.state = 'approved' and r.secret_kind <> 'none'
                    and core.begun_on(r) >= first_approved and r.decided_by <> me.staff_id
                    and r.decided_for is distinct from me.staff_id)
            + (select count(*) from core.run n
                where n.society_id = me.society_id and n.state = 'printed' and n.opened_by <> me.staff_id);
        dispatch := (select count(*) from core.bundle b
            where b.society_id = me.society_id and b.state = 'ready'
                and not exists (select from core.card c
                    where c.society_id = b.society_id and c.bundle_id = b.bundle_id and c.state = 'good'
                        and c.printed_by = me.staff_id));
    end if;
end
$$;
comment on function core.waiting_for(core.staff) is
    'How much waits for this member of staff: what the duty allows and what no rule of separate persons forbids.';
alter function core.waiting_for(core.staff) owner to madoguchi_owner;
revoke all on function core.waiting_for(core.staff) from public;
grant execute on function core.waiting_for(core.staff) to madoguchi_api;
