create or replace function core.warn_address(a core.account, at_position int, new_email text, kind text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.mail (society_id, mail_id, kind, address, account_id)
    select a.society_id, core.next_number(a.society_id, 'mail'), warn_address.kind, m.email, a.account_id
    from core.account_email m
    where m.society_id = a.society_id and m.account_id = a.account_id and m.position = at_position
        and m.verified_at is not null and m.email_key <> lower(new_email)
$$;
comment on function core.warn_address(core.account, int, text, text) is
    'Tells an address that another one takes its place, so that a member learns of a change that somebody else made.';
alter function core.warn_address(core.account, int, text, text) owner to madoguchi_owner;
revoke all on function core.warn_address(core.account, int, text, text) from public;
grant execute on function core.warn_address(core.account, int, text, text) to madoguchi_portal_api;
