create or replace function job.record_loss(op_id uuid, society text, coverage_id bigint, lost_on date, reason text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    answer jsonb;
    others int;
    account bigint;
    became text := 'none';
begin
    if its is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'record_loss', jsonb_build_array(coverage_id, lost_on, reason), its);
    if answer is not null then
        return answer;
    end if;
    others := core.end_coverage(its, coverage_id, lost_on, reason);
    account := (core.account_of(its, coverage_id)).account_id;
    if account is not null then
        became := core.settle_loss(its, account);
    end if;
    perform core.record('coverage_lost', 'coverage', coverage_id, (select c.person_id from core.coverage c
        where c.society_id = its and c.coverage_id = record_loss.coverage_id), jsonb_build_object('reason', reason,
        'lost_on', lost_on, 'dependants', others, 'account', became), its);
    return core.end_operation(op_id, jsonb_build_object('dependants', others, 'account', became), its);
end
$$;
comment on function job.record_loss(uuid, text, bigint, date, text) is
    'The system of record says that a coverage is lost from a day on, and why; the dependants'' with it. What it '
    'means for the account: deleted (MYK-14), kept (AIS-14), holds (the day is still to come), none. MD003, MD005, '
    'MD102, MD105, MD106, MD409.';
alter function job.record_loss(uuid, text, bigint, date, text) owner to madoguchi_job_api;
revoke all on function job.record_loss(uuid, text, bigint, date, text) from public;
grant execute on function job.record_loss(uuid, text, bigint, date, text) to madoguchi_job;
