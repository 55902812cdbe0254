create or replace function core.erase_mail(society int, account_id bigint, registrations bigint[]) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    theirs bigint[] := coalesce(registrations, array(select r.registration_id from core.registration r
        where r.society_id = society and r.account_id = erase_mail.account_id));
    mails bigint[] := array(select m.mail_id from core.mail m where m.society_id = society
        and (m.account_id = erase_mail.account_id or m.registration_id = any (theirs)));
    events int;
    links int;
    begun int;
begin
    delete from core.mail_event e where e.society_id = society and e.mail_id = any (mails);
    get diagnostics events = row_count;
    delete from core.mail m where m.society_id = society and m.mail_id = any (mails);
    delete from core.mail_link l where l.society_id = society
        and (l.account_id = erase_mail.account_id or l.registration_id = any (theirs));
    get diagnostics links = row_count;
    delete from core.registration r where r.society_id = society and r.registration_id = any (theirs);
    get diagnostics begun = row_count;
    return jsonb_build_object('mail', cardinality(mails), 'mail_event', events, 'mail_link', links,
        'registration', begun);
end
$$;
comment on function core.erase_mail(int, bigint, bigint[]) is
    'Erases the mails, with what was reported of them, the links and the registrations of an account, or the named '
    'registrations; returns how many of each.';
alter function core.erase_mail(int, bigint, bigint[]) owner to madoguchi_owner;
revoke all on function core.erase_mail(int, bigint, bigint[]) from public;
grant execute on function core.erase_mail(int, bigint, bigint[]) to madoguchi_job_api;
