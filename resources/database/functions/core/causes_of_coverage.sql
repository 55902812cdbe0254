create or replace function core.causes_of_coverage(profile jsonb, p core.person, c core.coverage)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    today date := core.today();
    dependants text := core.setting(profile, 'eligibility', 'dependants') #>> '{}';
    years int := (core.setting(profile, 'eligibility', 'dependants_from_age') ->> 'years')::int;
    words text := core.setting(profile, 'messages', 'after_loss') #>> '{}';
    phase record;
begin
    if c.acquired_on > today then
        return next core.as_cause('not_yet_covered', 'high', jsonb_build_object('acquired_on', c.acquired_on), 'wait');
    elsif c.lost_on <= today then
        select * into phase
        from core.retention_phase(core.retention_rule(profile, c.status, c.loss_reason), c.lost_on, today);
        return next case
            when phase.access in ('closed', 'erased') then core.as_cause('coverage_lost', 'high',
                jsonb_build_object('lost_on', c.lost_on, 'loss_reason', c.loss_reason, 'erased_on', phase.erased_on,
                    'words', words), 'directory', '{}', case when words <> '' then 'words' end)
            when phase.access = 'medical_cost_only' then core.as_cause('only_deduction_data', 'high',
                jsonb_build_object('lost_on', c.lost_on, 'until_on', phase.until, 'erased_on', phase.erased_on),
                'member_acts')
            else core.as_cause('open_after_loss', 'low', jsonb_build_object('lost_on', c.lost_on,
                'until_on', phase.until, 'erased_on', phase.erased_on), 'member_acts') end;
    elsif not c.insured and dependants = 'none' then
        return next core.as_cause('dependants_use_insured', 'high', '{}', 'member_acts');
    elsif not c.insured and not core.may_register(c.society_id, c.coverage_id) then
        return next core.as_cause('dependant_too_young', 'high', jsonb_build_object('years', years,
            'registers_from_on', (core.fiscal_year_end((p.birth_date + make_interval(years => years))::date - 1) + 1
                - interval '1 year')::date), 'wait');
    end if;
end
$$;
comment on function core.causes_of_coverage(jsonb, core.person, core.coverage) is
    'Who is not covered yet or any more, and until when something is open (MYK-14, AIS-14, AIS-15); dependants who '
    'do not register (AIS-1, HIN-1).';
alter function core.causes_of_coverage(jsonb, core.person, core.coverage) owner to madoguchi_owner;
revoke all on function core.causes_of_coverage(jsonb, core.person, core.coverage) from public;
grant execute on function core.causes_of_coverage(jsonb, core.person, core.coverage) to madoguchi_api;
