create or replace function office.presences() returns table (request_id bigint, names text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
begin
    return query
        select p.request_id, string_agg(s.name, '、' order by p.seen_at desc)
        from core.presence p
            join core.staff s on s.society_id = p.society_id and s.staff_id = p.staff_id
        where p.society_id = me.society_id and p.staff_id <> me.staff_id
            and p.seen_at > clock_timestamp() - interval '30 seconds'
        group by p.request_id;
end
$$;
comment on function office.presences() is
    'Which requests others had open within half a minute, and who; see office.show_presence.';
alter function office.presences() owner to madoguchi_api;
revoke all on function office.presences() from public;
grant execute on function office.presences() to madoguchi_clerk, madoguchi_supervisor;
