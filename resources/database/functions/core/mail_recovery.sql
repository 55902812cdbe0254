create or replace function core.mail_recovery(society int, account_id bigint, email text, at_position smallint)
    returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    person bigint := (select a.person_id from core.account a
        where a.society_id = society and a.account_id = mail_recovery.account_id);
    link bigint;
begin
    link := core.queue_link(society, 'recovery', 'recovery', case when account_id is null then '' else email end, null,
        account_id, at_position, account_id is not null);
    perform core.record('recovery_asked', 'mail_link', link, person, '{}', society);
end
$$;
comment on function core.mail_recovery(int, bigint, text, smallint) is
    'Sends the link with which a member sees the ID and sets a password; whichever is used voids the others. For '
    'nobody, the same work and no mail.';
alter function core.mail_recovery(int, bigint, text, smallint) owner to madoguchi_owner;
revoke all on function core.mail_recovery(int, bigint, text, smallint) from public;
grant execute on function core.mail_recovery(int, bigint, text, smallint) to madoguchi_portal_api;
