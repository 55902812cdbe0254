create or replace function core.require_completable(me core.staff, its core.request, outcome text) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(me.society_id), 'requests', its.kind);
begin
    if its.state not in ('received', 'approved') or outcome = 'done' and core.is_card_kind(its.kind)
        or its.state = 'approved' and core.is_card_kind(its.kind) then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    end if;
    if coalesce(rule -> 'identity', 'true') = 'true' and outcome <> 'not_possible' then
        if its.identity = 'locked' then
            raise exception 'the identity check is locked' using errcode = 'MD044';
        elsif its.identity <> 'passed' then
            raise exception 'the identity check has not been passed' using errcode = 'MD042';
        end if;
    end if;
    if outcome = 'done' and its.state <> 'approved'
        and rule ->> 'lane' is distinct from 'without_approval' then
        raise exception 'the request needs approval first' using errcode = 'MD052';
    elsif outcome = 'done' and me.staff_id in (its.decided_by, its.decided_for) then
        raise exception 'who approved it does not carry it out' using errcode = 'MD051';
    elsif its.state = 'approved' and core.has_lapsed(its, core.profile_of(me.society_id)) then
        raise exception 'the approval has lapsed' using errcode = 'MD160';
    end if;
end
$$;
comment on function core.require_completable(core.staff, core.request, text) is
    'Goes through when the request can be ended this way without a card. MD042, MD044: identity. MD043: its state, or '
    'a kind with a card. MD051: own approval. MD052: not approved. MD160: it lapsed.';
alter function core.require_completable(core.staff, core.request, text) owner to madoguchi_owner;
revoke all on function core.require_completable(core.staff, core.request, text) from public;
grant execute on function core.require_completable(core.staff, core.request, text) to madoguchi_api;
