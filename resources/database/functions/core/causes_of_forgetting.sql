create or replace function core.causes_of_forgetting(profile jsonb, p core.person, a core.account)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    name text := p.family_name || p.given_name;
    items jsonb := coalesce(core.setting(profile, 'registration', 'identity'), '[]');
    tried boolean := exists (select from core.login_event e
        where e.society_id = a.society_id and e.account_id = a.account_id and e.kind = 'login'
            and e.outcome in ('wrong', 'locked')
            and e.at > greatest(now() - interval '30 days', a.last_login_at));
    sure text := case when tried then 'medium' else 'low' end;
begin
    if coalesce(a.state <> 'registered', true) then
        return;
    elsif core.can_help_themselves(a.society_id, a.account_id) then
        return next core.as_cause('can_help_themselves', sure, '{}', 'member_acts');
    elsif core.setting(profile, 'requests', 'login_notice') is not null then
        return next core.as_cause('needs_login_card', sure, '{}', 'take_request', '{"kind": "login_notice"}');
    elsif core.setting(profile, 'registration', 'again') = '"overwrites_password"' then
        return next core.as_cause('register_again', sure, '{}', 'member_acts');
    else
        return next core.as_cause('needs_reset', sure, '{}', 'take_request', '{"kind": "registration_reset"}');
    end if;
    if items <> '[]' and core.setting(profile, 'login', 'forgotten') <> '[]'
        and core.fold_kanji(name) <> regexp_replace(name, '[\s　]', '', 'g') then
        return next core.as_cause('typed_otherwise', 'low', jsonb_build_object('items', items), 'take_request',
            '{"kind": "registration_inquiry"}');
    end if;
end
$$;
comment on function core.causes_of_forgetting(jsonb, core.person, core.account) is
    'Which way is open to a member who forgot ID or password: by mail (AIS-8), a card (MYK-5), registering again '
    '(JAL-6), a reset; and a name that is easily typed otherwise than on record (MYK-4).';
alter function core.causes_of_forgetting(jsonb, core.person, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_forgetting(jsonb, core.person, core.account) from public;
grant execute on function core.causes_of_forgetting(jsonb, core.person, core.account) to madoguchi_api;
