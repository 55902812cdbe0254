create or replace function core.causes_of_account(profile jsonb, c core.coverage, a core.account)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(profile, 'registration');
    ended core.account;
    reset_at timestamptz;
begin
    select x.* into ended
    from core.account x
    where x.society_id = c.society_id and x.coverage_id = c.coverage_id and x.state = 'deleted'
    order by x.deleted_at desc limit 1;
    reset_at := (select max(e.at) from core.audit_event e
        where e.society_id = c.society_id and e.person_id = c.person_id and e.what = 'registration_reset'
            and e.at > now() - interval '60 days');
    if a.state = 'frozen' then
        return next core.as_cause('account_frozen', 'high', jsonb_build_object('frozen_at', core.iso_time(a.frozen_at)),
            'take_request', '{"kind": "registration_reset"}');
    elsif a.state = 'registered' and a.registered_at > now() - interval '30 days' then
        if a.registered_at > now() - interval '7 days' and a.last_login_at is null then
            return next core.as_cause('registration_complete', 'medium',
                jsonb_build_object('registered_at', core.iso_time(a.registered_at)), 'member_acts');
        end if;
        return next core.as_cause('not_the_members_doing', 'low',
            jsonb_build_object('registered_at', core.iso_time(a.registered_at)), 'take_request',
            '{"kind": "account_freeze"}');
    elsif a.state = 'registered' or not core.may_register(c.society_id, c.coverage_id) then
        return;
    elsif reset_at is not null then
        return next core.as_cause('reset_done', 'high', jsonb_build_object('reset_at', core.iso_time(reset_at)),
            'member_acts');
    elsif a.state = 'issued' then
        return next core.as_cause('notice_not_used', 'medium', jsonb_build_object('printed_on', (select
            max(d.printed_on) from core.card d where d.society_id = a.society_id and d.account_id = a.account_id
                and d.secret_kind = 'temporary' and d.state = 'dispatched')), 'take_request', '{"kind": "id_notice"}');
    elsif ended.end_reason not in ('coverage_lost', 'not_needed', 'registration_reset') then
        return next core.as_cause('deregistered', 'high', jsonb_build_object('deleted_at',
            core.iso_time(ended.deleted_at), 'erased_at', core.iso_time(ended.erased_at)), 'member_acts');
    elsif (rule ->> 'needs_temporary_password')::boolean then
        return next core.as_cause('no_notice_yet', 'high', '{}', 'take_request', '{"kind": "id_notice"}');
    elsif not exists (select from core.registration r where r.society_id = c.society_id
        and r.coverage_id = c.coverage_id and r.state = 'identified') then
        return next core.as_cause('never_registered', 'high', jsonb_build_object('acquired_on', c.acquired_on),
            'member_acts');
        if length(c.symbol) < (rule ->> 'symbol_digits')::int or length(c.number) < (rule ->> 'number_digits')::int then
            return next core.as_cause('number_needs_zeros', 'low', jsonb_build_object(
                'symbol_digits', rule -> 'symbol_digits', 'number_digits', rule -> 'number_digits'), 'member_acts');
        end if;
    end if;
end
$$;
comment on function core.causes_of_account(jsonb, core.coverage, core.account) is
    'Whether the member is registered at all: never (HIN-8), with a notice that was not used yet (AIS-7, AZB-1), '
    'just now (JAL-5), reset (AIS-5), ended (MYK-10, JAL-8), frozen or by somebody else (HIN-8).';
alter function core.causes_of_account(jsonb, core.coverage, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_account(jsonb, core.coverage, core.account) from public;
grant execute on function core.causes_of_account(jsonb, core.coverage, core.account) to madoguchi_api;
