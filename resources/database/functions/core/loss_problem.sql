create or replace function core.loss_problem(c core.coverage, birth_date date, lost_on date, reason text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when lost_on is null or lost_on < c.acquired_on then 'the day is before the coverage began'
        when not coalesce(reason in ('left_employer', 'retired', 'deceased', 'other_society', 'age_75',
            'late_elderly_certified', 'company_move', 'number_changed', 'dependant_removed', 'insured_lost',
            'term_ended', 'premium_unpaid', 'employed_elsewhere', 'seafarer', 'own_request', 'other'), false)
            then 'not a reason'
        when reason in ('left_employer', 'retired', 'company_move') and c.status <> 'general'
            then 'only who is employed leaves an employer'
        when reason in ('premium_unpaid', 'employed_elsewhere', 'seafarer', 'own_request') and c.status = 'general'
            then 'a reason of voluntary continuation and special retirement'
        when reason = 'term_ended' and (c.status <> 'voluntary_continuation'
            or lost_on <> (c.acquired_on + interval '2 years')::date) then 'voluntary continuation ends after two years'
        -- The late-elderly scheme begins on the 75th birthday itself.
        when reason = 'age_75' and lost_on <> (birth_date + interval '75 years')::date
            then 'the 75th birthday is another day'
        when reason in ('dependant_removed', 'insured_lost') and c.insured then 'a reason of dependants'
        else '' end
$$;
comment on function core.loss_problem(core.coverage, date, date, text) is
    'Why a coverage cannot be lost on a day for a reason; empty when it can. The reasons are those of law: '
    'employment, death, age 75, and for voluntary continuation the end of two years, an unpaid premium, employment '
    'elsewhere or at sea, the member''s own wish.';
alter function core.loss_problem(core.coverage, date, date, text) owner to madoguchi_owner;
revoke all on function core.loss_problem(core.coverage, date, date, text) from public;
grant execute on function core.loss_problem(core.coverage, date, date, text) to madoguchi_job_api;
