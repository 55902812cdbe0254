create or replace function core.succession_reason(old core.coverage, new core.coverage) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when old.society_id is distinct from new.society_id or old.person_id is distinct from new.person_id
            or old.insured is distinct from new.insured or old.lost_on is distinct from new.acquired_on
            or old.coverage_id = new.coverage_id or old.loss_reason = 'deceased' then ''
        when new.status = 'voluntary_continuation' and old.status = 'general' then 'voluntary_continuation'
        when new.status = 'special_retired' and old.status <> 'special_retired' then 'special_retired'
        when new.status = 'general' and old.loss_reason = 'retired' then 'rehire'
        when new.status = 'general' and old.status = 'general'
            and old.employer_id is distinct from new.employer_id then 'company_move'
        else 'number_changed'
    end
$$;
comment on function core.succession_reason(core.coverage, core.coverage) is
    'Why one coverage is the continuation of another: voluntary_continuation, special_retired, rehire, company_move, '
    'or number_changed for any other change of number. Empty when it is none: another person, or a day''s gap '
    '(MYK-17 binds all cases).';
alter function core.succession_reason(core.coverage, core.coverage) owner to madoguchi_owner;
revoke all on function core.succession_reason(core.coverage, core.coverage) from public;
grant execute on function core.succession_reason(core.coverage, core.coverage)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
