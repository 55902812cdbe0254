-- Once a second link is on its way the first one is used up, so that the pages go on from the address of the second.
create or replace function core.token_problem(r core.registration, token_hash bytea) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    link core.mail_link;
    hours int := (core.setting(core.profile_of(r.society_id), 'registration', 'link_hours'))::int;
    problem text;
begin
    select l.* into link
    from core.mail_link l where l.society_id = r.society_id and l.token_hash = token_problem.token_hash;
    problem := case
        when r.registration_id is null then 'link_unknown'
        when link.link_id is not null then core.link_state(link)
        when r.begun_at + make_interval(hours => hours) <= now() then 'link_expired'
        else '' end;
    return case
        when problem <> '' then problem
        when r.state = 'completed' then 'link_used'
        when r.state = 'void' then 'link_void'
        when link.link_id is not null and link.opened_at is null then 'link_unknown'
        else '' end;
end
$$;
comment on function core.token_problem(core.registration, bytea) is
    'Why a registration cannot go on with this token, as core.link_state; empty when it can.';
alter function core.token_problem(core.registration, bytea) owner to madoguchi_owner;
revoke all on function core.token_problem(core.registration, bytea) from public;
grant execute on function core.token_problem(core.registration, bytea) to madoguchi_portal_api;
