create or replace function core.queue_link(
    society int, purpose text, mail_kind text, email text, registration_id bigint, account_id bigint,
    at_position smallint default null, real_one boolean default true)
    returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    link bigint := core.next_number(society, 'mail_link');
    mail bigint := core.next_number(society, 'mail');
begin
    insert into core.mail_link (society_id, link_id, purpose, registration_id, account_id, email, position, void_at,
        void_reason)
    values (society, link, queue_link.purpose, queue_link.registration_id, queue_link.account_id, email,
        at_position, case when not real_one then now() end, case when real_one then '' else 'nobody' end);
    insert into core.mail (society_id, mail_id, kind, address, account_id, registration_id, link_id, void_at)
    values (society, mail, mail_kind, email, queue_link.account_id, queue_link.registration_id, link,
        case when not real_one then now() end);
    return link;
end
$$;
comment on function core.queue_link(int, text, text, text, bigint, bigint, smallint, boolean) is
    'Puts a mail with a link into the mailer''s queue, to the address as typed (AIS-4). Not `real_one`: it is void '
    'from the start and never sent; an unknown member costs what a known one does.';
alter function core.queue_link(int, text, text, text, bigint, bigint, smallint, boolean) owner to madoguchi_owner;
revoke all on function core.queue_link(int, text, text, text, bigint, bigint, smallint, boolean) from public;
grant execute on function core.queue_link(int, text, text, text, bigint, bigint, smallint, boolean)
    to madoguchi_api, madoguchi_portal_api;
