create or replace function job.retention_due(society text, on_day date default null)
    returns table (what text, how_many bigint)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    day date := coalesce(on_day, core.today());
    profile jsonb;
begin
    if its is null then
        raise exception 'no such society' using errcode = 'MD005';
    elsif day not between '1900-01-01' and '2999-12-31' then
        raise exception 'a day of a century that has members' using errcode = 'MD005';
    end if;
    profile := core.profile_of(its);
    return query
    with ended as (
        select a, c.lost_on
        from core.account a
            join core.coverage c on c.society_id = a.society_id and c.coverage_id = a.coverage_id
        where a.society_id = its and a.erased_at is null and (c.lost_on <= day or a.state = 'deleted'))
    select 'account_to_settle', count(*) filter (where (e.a).state <> 'deleted' and not core.erasure_due(e.a, day)
        and core.loss_unsettled(e.a, day)) from ended e
    union all
    select 'account_to_erase', count(*) filter (where core.erasure_due(e.a, day)) from ended e
    union all
    select 'registration_never_finished', count(*) from core.registration r
    where r.society_id = its and r.account_id is null and r.begun_at < day - 90
    union all
    select 'stored_answer', count(*) from core.operation o where o.society_id = its and o.at < day - 90
    union all
    select 'secret_to_lapse', count(*) from core.unused_secrets(its, profile)
    union all
    select case l.state when 'waiting' then 'request_to_expire' else 'approval_to_lapse' end,
        count(r.request_id) filter (where core.lapses_on(r, profile) < day)
    from (values ('waiting'), ('approved')) l (state)
        left join core.request r on r.society_id = its and r.state = l.state
    group by l.state;
end
$$;
comment on function job.retention_due(text, date) is
    'What a retention run would find in a society on a day, today if not given: nothing is changed. MD005: no such '
    'society, or a day that no coverage can have.';
alter function job.retention_due(text, date) owner to madoguchi_job_api;
revoke all on function job.retention_due(text, date) from public;
grant execute on function job.retention_due(text, date) to madoguchi_job;
