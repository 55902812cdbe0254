create or replace function portal.link_details(society text, token_hash bytea) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    l core.mail_link;
    problem text;
begin
    perform core.require_digest(token_hash);
    select x.* into l from core.mail_link x where x.society_id = its and x.token_hash = link_details.token_hash;
    problem := core.link_state(l);
    return jsonb_build_object(
        'state', case when problem <> '' then problem when l.opened_at is null then 'mailed' else 'opened' end,
        'purpose', coalesce(l.purpose, ''),
        'until', core.iso_time(l.expires_at),
        'email', case when problem = '' and l.opened_at is not null then l.email else '' end,
        'login_id', coalesce((select a.login_id from core.account a
            where a.society_id = its and a.account_id = l.account_id and a.state = 'registered'
                and problem = '' and l.opened_at is not null and l.purpose = 'recovery'), ''));
end
$$;
comment on function portal.link_details(text, bytea) is
    'What the page behind a mailed link shows: its state, the address and, behind a recovery link that was opened, '
    'the login ID (AIS-8). MD005.';
alter function portal.link_details(text, bytea) owner to madoguchi_portal_api;
revoke all on function portal.link_details(text, bytea) from public;
grant execute on function portal.link_details(text, bytea) to madoguchi_portal;
