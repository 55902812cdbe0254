create or replace function core.end_registration(r core.registration, state text, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.registration x
    set state = end_registration.state, ended_at = now(), end_reason = reason, hash = ''
    where x.society_id = r.society_id and x.registration_id = r.registration_id;
    if end_registration.state = 'completed' then
        update core.mail_link l
        set used_at = now()
        where l.society_id = r.society_id and l.registration_id = r.registration_id and l.opened_at is not null
            and l.used_at is null and l.void_at is null;
    end if;
    update core.mail_link l
    set void_at = now(), void_reason = coalesce(nullif(reason, ''), end_registration.state)
    where l.society_id = r.society_id and l.registration_id = r.registration_id and l.used_at is null
        and l.void_at is null;
end
$$;
comment on function core.end_registration(core.registration, text, text) is
    'Ends a registration, as completed or void: the hash that waited is gone, and its links lead nowhere any more.';
alter function core.end_registration(core.registration, text, text) owner to madoguchi_owner;
revoke all on function core.end_registration(core.registration, text, text) from public;
grant execute on function core.end_registration(core.registration, text, text) to madoguchi_portal_api;
