create or replace function core.link_state(link core.mail_link) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when link.link_id is null or link.sent_at is null then 'link_unknown'
        when link.used_at is not null then 'link_used'
        when link.void_at is not null then 'link_void'
        when link.expires_at <= now() then 'link_expired'
        else '' end
$$;
comment on function core.link_state(core.mail_link) is
    'Why a mailed link leads nowhere: link_unknown, link_used, link_void or link_expired (HIN-3, MYK-3); empty when '
    'it works.';
alter function core.link_state(core.mail_link) owner to madoguchi_owner;
revoke all on function core.link_state(core.mail_link) from public;
grant execute on function core.link_state(core.mail_link) to madoguchi_portal_api;
