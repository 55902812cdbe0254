create or replace function core.note_login(a core.account) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.account x
    set last_login_at = now() where x.society_id = a.society_id and x.account_id = a.account_id;
    perform core.record('signed_in', 'account', a.account_id, a.person_id, '{}', a.society_id);
end
$$;
comment on function core.note_login(core.account) is 'Notes that a member has signed in.';
alter function core.note_login(core.account) owner to madoguchi_owner;
revoke all on function core.note_login(core.account) from public;
grant execute on function core.note_login(core.account) to madoguchi_portal_api;
