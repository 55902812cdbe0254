create or replace function office.show_presence(request_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
begin
    if not exists (select from core.request r
        where r.society_id = me.society_id and r.request_id = show_presence.request_id) then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    insert into core.presence as p (society_id, request_id, staff_id)
    values (me.society_id, show_presence.request_id, me.staff_id)
    on conflict on constraint presence_pkey do update set seen_at = clock_timestamp();
    return (select coalesce(jsonb_agg(jsonb_build_object('name', s.name, 'seen_at', core.iso_time(p.seen_at))
            order by p.seen_at desc), '[]')
        from core.presence p
            join core.staff s on s.society_id = p.society_id and s.staff_id = p.staff_id
        where p.society_id = me.society_id and p.request_id = show_presence.request_id and p.staff_id <> me.staff_id
            and p.seen_at > clock_timestamp() - interval '30 seconds');
end
$$;
comment on function office.show_presence(bigint) is
    'Says that the caller has a request open, and who else had within half a minute, as [{name, seen_at}]. To be '
    'called every ten seconds or so while it is open. MD021: no such request.';
alter function office.show_presence(bigint) owner to madoguchi_api;
revoke all on function office.show_presence(bigint) from public;
grant execute on function office.show_presence(bigint) to madoguchi_clerk, madoguchi_supervisor;
