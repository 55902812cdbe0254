create or replace function core.void_pending(society int, account_id bigint, coverage_id bigint, reason text)
    returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    ended int;
begin
    update core.registration r
    set state = 'void', hash = '', ended_at = now(), end_reason = reason
    where r.society_id = society and r.state in ('begun', 'identified')
        and (r.account_id = void_pending.account_id or r.coverage_id = void_pending.coverage_id);
    get diagnostics ended = row_count;

    update core.mail_link l
    set void_at = now(), void_reason = reason
    where l.society_id = society and l.used_at is null and l.void_at is null
        and (l.account_id = void_pending.account_id
            or l.registration_id in (select r.registration_id from core.registration r
                where r.society_id = society and r.state = 'void'
                    and (r.account_id = void_pending.account_id or r.coverage_id = void_pending.coverage_id)));
    update core.one_time_key k
    set void_at = now(), void_reason = reason
    where k.society_id = society and k.account_id = void_pending.account_id and k.used_at is null and k.void_at is null;
    update core.mail m
    set void_at = now()
    where m.society_id = society and m.taken_at is null and m.void_at is null
        and (m.account_id = void_pending.account_id
            or m.registration_id in (select r.registration_id from core.registration r
                where r.society_id = society and r.state = 'void'
                    and (r.account_id = void_pending.account_id or r.coverage_id = void_pending.coverage_id)));
    return ended > 0;
end
$$;
comment on function core.void_pending(int, bigint, bigint, text) is
    'Voids what an account, or a coverage without one, has under way: registrations, links, keys, mails not yet '
    'sent. True when a registration was among them.';
alter function core.void_pending(int, bigint, bigint, text) owner to madoguchi_owner;
revoke all on function core.void_pending(int, bigint, bigint, text) from public;
grant execute on function core.void_pending(int, bigint, bigint, text)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
