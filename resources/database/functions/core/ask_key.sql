create or replace function core.ask_key(a core.account, step uuid) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    key bigint := core.next_number(a.society_id, 'one_time_key');
    email text := (select m.email from core.account_email m
        where m.society_id = a.society_id and m.account_id = a.account_id order by m.position limit 1);
begin
    update core.one_time_key k
    set void_at = now(), void_reason = 'newer_key'
    where k.society_id = a.society_id and k.account_id = a.account_id and k.used_at is null and k.void_at is null;
    insert into core.one_time_key (society_id, key_id, account_id, step) values (a.society_id, key, a.account_id, step);
    insert into core.mail (society_id, mail_id, kind, address, account_id, key_id)
    values (a.society_id, core.next_number(a.society_id, 'mail'), 'one_time_key', email, a.account_id, key);
    perform core.record('key_asked', 'one_time_key', key, a.person_id, '{}', a.society_id);
end
$$;
comment on function core.ask_key(core.account, uuid) is
    'Puts a mail with a new one-time key into the mailer''s queue; an earlier key is void (AZB-4). `step`: the '
    'operation in which the password was right.';
alter function core.ask_key(core.account, uuid) owner to madoguchi_owner;
revoke all on function core.ask_key(core.account, uuid) from public;
grant execute on function core.ask_key(core.account, uuid) to madoguchi_portal_api;
