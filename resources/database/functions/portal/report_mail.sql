create or replace function portal.report_mail(
    op_id uuid, society text, mail_id bigint, event text, detail text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    m core.mail;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'report_mail',
        jsonb_build_array(mail_id, event, detail)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(event, '') not in ('sent', 'delivered', 'deferred', 'bounced', 'rejected', 'mailbox_full',
        'unknown_address', 'complained') then
        raise exception 'not an event of a mail' using errcode = 'MD005';
    end if;
    select x.* into m
    from core.mail x
    where x.society_id = its and x.mail_id = report_mail.mail_id and x.taken_at is not null for update;
    if m.mail_id is null then
        return core.portal_says(op_id, its, 'not_possible');
    end if;
    insert into core.mail_event (society_id, mail_id, position, event, detail)
    values (its, m.mail_id, (select count(*) + 1 from core.mail_event e
        where e.society_id = its and e.mail_id = m.mail_id), report_mail.event, left(coalesce(detail, ''), 400));
    perform core.record('mail_reported', 'mail', m.mail_id, null, jsonb_build_object('event', event), its);
    return core.portal_says(op_id, its, 'noted');
end
$$;
comment on function portal.report_mail(uuid, text, bigint, text, text) is
    'What became of a mail, as the mail system says: sent, delivered, deferred, bounced, rejected, mailbox_full, '
    'unknown_address, complained. Staff see it (AIS-4, JAL-4). detail: its words, up to 400 letters. MD003, MD005, '
    'MD409.';
alter function portal.report_mail(uuid, text, bigint, text, text) owner to madoguchi_portal_api;
revoke all on function portal.report_mail(uuid, text, bigint, text, text) from public;
grant execute on function portal.report_mail(uuid, text, bigint, text, text) to madoguchi_portal;
