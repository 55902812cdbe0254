create or replace function core.take_for_portal(
    a core.account, old_is_lost boolean, despite boolean, asked_kind text default null, origin text default 'asked')
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
    promise record;
    request bigint;
begin
    if not coalesce(rule -> 'channels' ? 'portal', false)
        or not core.may_have_card(a.society_id, a.coverage_id, a.account_id, secret) then
        return core.portal_answer('not_possible');
    elsif under_way is not null and not despite then
        return core.portal_answer('card_under_way', null, under_way);
    end if;

    select * into promise from core.promise_from(a.society_id, rule, core.today());
    request := core.next_number(a.society_id, 'request');
    begin
        insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, account_id,
            secret_kind, old_is_lost, despite, promised_on, promise_days, promise_unit, clock_from, origin)
        values (a.society_id, request, kind, 'portal', a.person_id, a.coverage_id, a.account_id, secret, old_is_lost,
            case when under_way is null then '' else 'asked on the portal' end, promise.promised_on,
            promise.promise_days, promise.promise_unit, core.today(), take_for_portal.origin);
    exception when unique_violation then
        return core.portal_answer('card_under_way', null, core.card_under_way(a.society_id, a.account_id, secret));
    end;
    if old_is_lost then
        perform core.void_active(a.society_id, a.account_id, secret, 'reported_lost');
    end if;
    perform core.record('request_taken', 'request', request, a.person_id, jsonb_build_object('kind', kind,
        'channel', 'portal', 'old_is_lost', old_is_lost, 'despite', under_way is not null), a.society_id);
    return core.portal_answer('taken', promise.promised_on);
end
$$;
comment on function core.take_for_portal(core.account, boolean, boolean, text, text) is
    'Takes a request for a card that the member made on the portal: of the kind that is asked for, or for a viewing '
    'password, as the first or as another one, when that is null. `origin` says whether it came with the registration '
    '(registration) or with a changed wish (wish_changed), for the groups of MYK-8. Or says why not: not_possible '
    '(MYK-15), card_under_way (MYK-8).';
alter function core.take_for_portal(core.account, boolean, boolean, text, text) owner to madoguchi_owner;
revoke all on function core.take_for_portal(core.account, boolean, boolean, text, text) from public;
grant execute on function core.take_for_portal(core.account, boolean, boolean, text, text) to madoguchi_portal_api;
