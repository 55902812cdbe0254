create or replace function core.login_card_asked(op_id uuid, a core.account) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    taken jsonb := core.take_for_portal(a, false, false, 'login_notice');
begin
    return core.portal_says(op_id, a.society_id,
        case taken ->> 'outcome' when 'taken' then 'card_promised' else taken ->> 'outcome' end, 'log_in',
        (taken ->> 'promised_on')::timestamp at time zone 'Asia/Tokyo');
end
$$;
comment on function core.login_card_asked(uuid, core.account) is
    'Neither ID nor password is known: a card with both is asked for (MYK-5): card_promised with the day by which it '
    'leaves, card_under_way, or not_possible.';
alter function core.login_card_asked(uuid, core.account) owner to madoguchi_owner;
revoke all on function core.login_card_asked(uuid, core.account) from public;
grant execute on function core.login_card_asked(uuid, core.account) to madoguchi_portal_api;
