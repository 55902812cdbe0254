create or replace function office.mails_aside()
    returns table (aside_id bigint, subject text, sender text, sent_on date, reason text, note text, set_by text,
        at timestamptz, request_id bigint)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
begin
    return query
        select a.aside_id, a.subject, a.sender, a.sent_on, a.reason, a.note, s.name, a.at, r.request_id
        from core.mail_aside a
            join core.staff s on s.society_id = a.society_id and s.staff_id = a.staff_id
            left join core.request r on r.society_id = a.society_id and r.mail_key = a.mail_key
        where a.society_id = me.society_id
        order by a.at desc, a.aside_id desc
        limit 500;
end
$$;
comment on function office.mails_aside() is
    'The latest mails that were set aside, why and by whom, and the request that one of them became all the same.';
alter function office.mails_aside() owner to madoguchi_api;
revoke all on function office.mails_aside() from public;
grant execute on function office.mails_aside() to madoguchi_clerk, madoguchi_supervisor;
