create or replace function portal.viewing_status(society text, login_id text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account := core.portal_account(society, login_id);
    under_way jsonb := core.card_under_way(a.society_id, a.account_id, 'viewing');
begin
    return jsonb_build_object(
        'wishes_to_view', coalesce(a.wishes_to_view, false),
        'works_since', (select core.iso_time(c.active_at) from core.credential c
            where c.society_id = a.society_id and c.account_id = a.account_id and c.kind = 'viewing'
                and c.state = 'active'),
        'card_under_way', under_way is not null,
        'expected_on', under_way -> 'expected_on');
end
$$;
comment on function portal.viewing_status(text, text) is
    'What the member''s own page says about the viewing password. An unknown login id gets the answer of an account '
    'without a wish.';
alter function portal.viewing_status(text, text) owner to madoguchi_portal_api;
revoke all on function portal.viewing_status(text, text) from public;
grant execute on function portal.viewing_status(text, text) to madoguchi_portal;
