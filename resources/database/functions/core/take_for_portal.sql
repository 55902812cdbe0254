create or replace function core.take_for_portal(
    a core.account, old_is_lost boolean, despite boolean, asked_kind text default null)
    returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    kind text := coalesce(asked_kind, case when exists (select from core.credential c
        where c.society_id = a.society_id and c.account_id = a.account_id and c.kind = 'viewing'
            and c.state in ('active', 'void')) then 'viewing_password_reissue' else 'viewing_password_issue' end);
    rule jsonb := core.setting(core.profile_of(a.society_id), 'requests', kind);
    secret text := rule ->> 'secret';
    under_way jsonb := core.card_under_way(a.society_id, a.account_id, secret);
    promised date := core.business_day_after(a.society_id, core.today(), (rule ->> 'promise_business_days')::int);
    request bigint;
begin
    if not coalesce(rule -> 'channels' ? 'portal', false)
        or not core.may_have_card(a.society_id, a.coverage_id, a.account_id, secret) then
        return core.portal_answer('not_possible');
    elsif under_way is not null and not despite then
        return core.portal_answer('card_under_way', null, under_way);
    end if;

    request := core.next_number(a.society_id, 'request');
    begin
        insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
            secret_kind, old_is_lost, despite, promised_on)
        values (a.society_id, request, kind, 'portal', a.person_id, a.coverage_id, a.account_id, secret, old_is_lost,
            case when under_way is null then '' else 'asked on the portal' end, promised);
    exception when unique_violation then
        return core.portal_answer('card_under_way', null, core.card_under_way(a.society_id, a.account_id, secret));
    end;
    if old_is_lost then
        perform core.void_active(a.society_id, a.account_id, secret, 'reported_lost');
    end if;
    perform core.record('request_taken', 'request', request, a.person_id, jsonb_build_object('kind', kind,
        'channel', 'portal', 'old_is_lost', old_is_lost, 'despite', under_way is not null), a.society_id);
    return core.portal_answer('taken', promised);
end
$$;
comment on function core.take_for_portal(core.account, boolean, boolean, text) is
    'Takes a request for a viewing password that the member made on the portal, as the first or as another one; or '
    'says why not: not_possible (MYK-15), card_under_way (MYK-8).';
alter function core.take_for_portal(core.account, boolean, boolean, text) owner to madoguchi_owner;
revoke all on function core.take_for_portal(core.account, boolean, boolean, text) from public;
grant execute on function core.take_for_portal(core.account, boolean, boolean, text) to madoguchi_portal_api;
