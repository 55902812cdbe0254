create or replace function core.causes_of_change(profile jsonb, c core.coverage, a core.account)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    follows text := core.setting(profile, 'eligibility', 'follows') #>> '{}';
    old core.coverage;
    days jsonb;
begin
    select x.* into old
    from core.coverage x
    where x.society_id = c.society_id and x.person_id = c.person_id and x.lost_on <= c.acquired_on
        and x.coverage_id <> c.coverage_id
    order by x.lost_on desc, x.coverage_id desc limit 1;
    if old.coverage_id is null or c.lost_on <= core.today() then
        return;
    end if;
    days := jsonb_build_object('lost_on', old.lost_on, 'acquired_on', c.acquired_on,
        'days_between', c.acquired_on - old.lost_on, 'succession', nullif(c.predecessor_reason, ''));
    if follows = 'coverage' and coalesce(a.state <> 'registered', true) and exists (select from core.account x
        where x.society_id = c.society_id and x.coverage_id = old.coverage_id) then
        return next core.as_cause('number_changed', 'high', days, 'member_acts');
    end if;
    if follows = 'coverage' and coalesce(c.predecessor_reason in ('', 'number_changed'), true) then
        return next case
            when c.predecessor_id is null and core.succession_reason(old, c) not in ('', 'number_changed')
                then core.as_cause('old_data_not_joined', 'medium', days, 'take_request',
                    '{"kind": "number_succession"}')
            else core.as_cause('old_data_closed', 'medium', days, 'directory') end;
    end if;
    if follows = 'person' and a.state = 'registered' and old.employer_id is distinct from c.employer_id
        and (select max(m.verified_at) from core.account_email m
            where m.society_id = a.society_id and m.account_id = a.account_id)
            < c.acquired_on::timestamp at time zone 'Asia/Tokyo' then
        return next core.as_cause('address_of_former_employer', 'low', days, 'member_acts');
    end if;
end
$$;
comment on function core.causes_of_change(jsonb, core.coverage, core.account) is
    'What a new symbol and number means: registering anew (MYK-16), the earlier number''s data (MYK-17), an address '
    'that may have ended with the employment (AIS-15).';
alter function core.causes_of_change(jsonb, core.coverage, core.account) owner to madoguchi_owner;
revoke all on function core.causes_of_change(jsonb, core.coverage, core.account) from public;
grant execute on function core.causes_of_change(jsonb, core.coverage, core.account) to madoguchi_api;
