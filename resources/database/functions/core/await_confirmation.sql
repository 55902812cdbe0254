create or replace function core.await_confirmation(r core.registration) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    link bigint;
begin
    update core.registration x
    set email = r.email, more_emails = r.more_emails, login_id = r.login_id, hash = r.hash, nickname = r.nickname,
        wishes_to_view = r.wishes_to_view, categories = r.categories, consented_at = r.consented_at
    where x.society_id = r.society_id and x.registration_id = r.registration_id;
    link := core.queue_link(r.society_id, 'registration', 'registration', r.email, r.registration_id, null);
    perform core.record('registration_mailed', 'registration', r.registration_id, r.person_id,
        jsonb_build_object('link', link), r.society_id);
    return 'mailed';
end
$$;
comment on function core.await_confirmation(core.registration) is
    'Keeps what was filled in until the address is confirmed by its link, and sends the link (AIS-4).';
alter function core.await_confirmation(core.registration) owner to madoguchi_owner;
revoke all on function core.await_confirmation(core.registration) from public;
grant execute on function core.await_confirmation(core.registration) to madoguchi_portal_api;
