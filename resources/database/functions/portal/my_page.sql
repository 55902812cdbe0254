create or replace function portal.my_page(society text, login_id text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.portal_account(society, login_id);
    hidden boolean := a.state is distinct from 'registered';
begin
    return jsonb_build_object(
        'registered', not hidden,
        'nickname', case when hidden then '' else a.nickname end,
        'registered_at', case when not hidden then core.iso_time(a.registered_at) end,
        'last_login_at', case when not hidden then core.iso_time(a.last_login_at) end,
        'wishes_to_view', coalesce(a.wishes_to_view and not hidden, false),
        'emails', coalesce((select jsonb_agg(jsonb_build_object('position', m.position, 'email', m.email)
                order by m.position)
            from core.account_email m
            where m.society_id = a.society_id and m.account_id = a.account_id and m.verified_at is not null
                and not hidden), '[]'),
        'mail_categories', coalesce((select jsonb_object_agg(c ->> 'code', coalesce(s.wanted, (c -> 'on')::boolean))
            from jsonb_array_elements(core.setting(core.profile_of(a.society_id), 'mail_categories')) c
                left join core.subscription s on s.society_id = a.society_id and s.account_id = a.account_id
                    and s.category = c ->> 'code'
            where not hidden), '{}'));
end
$$;
comment on function portal.my_page(text, text) is
    'What a member sees of the own account: nickname, addresses (AIS-2), wish to view (MYK-2), mail categories '
    '(JAL-2). The same keys for an unknown login ID.';
alter function portal.my_page(text, text) owner to madoguchi_portal_api;
revoke all on function portal.my_page(text, text) from public;
grant execute on function portal.my_page(text, text) to madoguchi_portal;
