create or replace function portal.rules(society text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    p core.society_profile;
    plain jsonb;
begin
    select x.* into p
    from core.society_profile x
        join core.society s on s.society_id = x.society_id
    where s.code = society
    order by x.version desc
    limit 1;
    plain := core.unwrapped(p.profile);
    return jsonb_build_object(
        'version', p.version, 'portal', plain -> 'portal', 'registration', plain -> 'registration',
        'login', plain -> 'login', 'emails', plain -> 'emails', 'viewing', plain -> 'viewing',
        'nickname', plain -> 'nickname', 'mail_categories', coalesce(plain -> 'mail_categories', '[]'),
        'messages', coalesce(plain -> 'messages', '{}'));
end
$$;
comment on function portal.rules(text) is
    'What the pages of a society are made of: how one registers, the rules of IDs and passwords, addresses, mail '
    'categories, and the society''s own words for an outcome. `version` goes back with every password hash. Nulls '
    'for a society that this portal does not serve.';
alter function portal.rules(text) owner to madoguchi_portal_api;
revoke all on function portal.rules(text) from public;
grant execute on function portal.rules(text) to madoguchi_portal;
