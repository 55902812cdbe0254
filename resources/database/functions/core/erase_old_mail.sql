create or replace function core.erase_old_mail(society int, before timestamptz, most int) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    mails bigint[] := array(select m.mail_id from core.mail m
        where m.society_id = society and m.queued_at < before
            and (m.key_id is not null or m.account_id is null and m.registration_id is null)
        order by m.mail_id limit most);
    keys int;
    links int;
begin
    delete from core.mail_event e where e.society_id = society and e.mail_id = any (mails);
    delete from core.mail m where m.society_id = society and m.mail_id = any (mails);
    delete from core.one_time_key k
    where (k.society_id, k.key_id) in (select x.society_id, x.key_id from core.one_time_key x
        where x.society_id = society and x.asked_at < before and not exists (select from core.mail m
            where m.society_id = society and m.key_id = x.key_id) limit most);
    get diagnostics keys = row_count;
    delete from core.mail_link l
    where (l.society_id, l.link_id) in (select x.society_id, x.link_id from core.mail_link x
        where x.society_id = society and x.made_at < before and x.account_id is null and x.registration_id is null
            and not exists (select from core.mail m where m.society_id = society and m.link_id = x.link_id)
        limit most);
    get diagnostics links = row_count;
    return jsonb_build_object('key_or_stranger_mail', cardinality(mails), 'one_time_key', keys, 'stranger_link', links);
end
$$;
comment on function core.erase_old_mail(int, timestamptz, int) is
    'Erases old mails that carried a one-time key or went to nobody, with the keys and links; returns how many of '
    'each.';
alter function core.erase_old_mail(int, timestamptz, int) owner to madoguchi_owner;
revoke all on function core.erase_old_mail(int, timestamptz, int) from public;
grant execute on function core.erase_old_mail(int, timestamptz, int) to madoguchi_job_api;
