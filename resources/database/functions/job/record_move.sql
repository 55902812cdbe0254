create or replace function job.record_move(
    op_id uuid, society text, coverage_id bigint, on_day date, reason text, employer_id bigint, symbol text,
    number text, status text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    answer jsonb;
    moved bigint[];
begin
    if its is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'record_move', jsonb_build_array(coverage_id, on_day, reason, employer_id,
        symbol, number, status), its);
    if answer is not null then
        return answer;
    end if;
    moved := core.move_family(its, coverage_id, on_day, reason, employer_id, symbol, number, status);
    perform core.record('coverage_moved', 'coverage', moved[1], (select c.person_id from core.coverage c
        where c.society_id = its and c.coverage_id = moved[1]), jsonb_build_object('predecessor', coverage_id,
        'reason', reason, 'status', status, 'members', cardinality(moved)), its);
    return core.end_operation(op_id, jsonb_build_object('coverage_id', moved[1], 'members', cardinality(moved)), its);
end
$$;
comment on function job.record_move(uuid, text, bigint, date, text, bigint, text, text, text) is
    'Voluntary continuation, special retirement, rehire, a move between companies or another number, without a '
    'day''s gap: the insured person and the dependants lose the old number and get the new one on the same day, each '
    'with the old one as predecessor (MYK-16, MYK-17, AIS-15). `reason` is that of the loss. Returns the insured '
    'person''s new coverage. MD003, MD005, MD102, MD105, MD106, MD107, MD409.';
alter function job.record_move(uuid, text, bigint, date, text, bigint, text, text, text) owner to madoguchi_job_api;
revoke all on function job.record_move(uuid, text, bigint, date, text, bigint, text, text, text) from public;
grant execute on function job.record_move(uuid, text, bigint, date, text, bigint, text, text, text) to madoguchi_job;
