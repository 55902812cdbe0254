create or replace function core.second_link(r core.registration, email text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    link bigint;
begin
    update core.mail_link l
    set used_at = now()
    where l.society_id = r.society_id and l.registration_id = r.registration_id and l.used_at is null
        and l.void_at is null;
    update core.registration x
    set email = second_link.email where x.society_id = r.society_id and x.registration_id = r.registration_id;
    link := core.queue_link(r.society_id, 'confirmation', 'confirmation', email, r.registration_id, null);
    perform core.record('registration_mailed', 'registration', r.registration_id, r.person_id,
        jsonb_build_object('link', link), r.society_id);
end
$$;
comment on function core.second_link(core.registration, text) is
    'Sends a registration''s second link; the first one is used up (HIN-3, AZB-2).';
alter function core.second_link(core.registration, text) owner to madoguchi_owner;
revoke all on function core.second_link(core.registration, text) from public;
grant execute on function core.second_link(core.registration, text) to madoguchi_portal_api;
