create or replace function core.put_registration(r core.registration, hash text) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    id bigint := core.next_number(r.society_id, 'registration');
    link bigint;
begin
    insert into core.registration (society_id, registration_id, way, state, email, more_emails, person_id, coverage_id,
        login_id, hash, nickname, wishes_to_view, categories, consented_at, identified_at)
    values (r.society_id, id, 'web_form', 'identified', r.email, r.more_emails, r.person_id, r.coverage_id, r.login_id,
        put_registration.hash, r.nickname, r.wishes_to_view, r.categories, r.consented_at, now());
    link := core.queue_link(r.society_id, 'registration', 'registration', r.email, id, null);
    perform core.record('registration_begun', 'registration', id, r.person_id,
        jsonb_build_object('way', 'web_form', 'link', link), r.society_id);
    return id;
end
$$;
comment on function core.put_registration(core.registration, text) is
    'Keeps a filled-in registration until its link is opened, and sends the link; returns its number.';
alter function core.put_registration(core.registration, text) owner to madoguchi_owner;
revoke all on function core.put_registration(core.registration, text) from public;
grant execute on function core.put_registration(core.registration, text) to madoguchi_portal_api;
