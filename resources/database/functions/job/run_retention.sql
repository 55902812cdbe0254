-- One batch, one transaction: a run that is killed has done whole accounts, and the next one does the rest.
create or replace function job.run_retention(op_id uuid, society text, after_account bigint, most int) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society);
    answer jsonb;
    batch bigint[];
    one bigint;
    a core.account;
    settled int := 0;
    erased int := 0;
    waiting int := 0;
begin
    if its is null or after_account is null or most is null or most not between 1 and 10000 then
        raise exception 'a society, and from 1 to 10000 accounts at a time' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'run_retention', jsonb_build_array(after_account, most), its);
    if answer is not null then
        return answer;
    end if;
    batch := array(select x.account_id
        from core.account x
            join core.coverage c on c.society_id = x.society_id and c.coverage_id = x.coverage_id
        where x.society_id = its and x.account_id > after_account and x.erased_at is null
            and (x.state = 'deleted' or c.lost_on <= core.today())
        order by x.account_id limit most);
    foreach one in array batch loop
        if core.settle_loss(its, one) in ('moved', 'deleted') then
            settled := settled + 1;
        end if;
        select x.* into a from core.account x where x.society_id = its and x.account_id = one;
        if core.erasure_due(a, core.today()) then
            if core.erase_account(its, one) is null then
                waiting := waiting + 1;
            else
                erased := erased + 1;
            end if;
        end if;
    end loop;
    return core.end_operation(op_id, jsonb_build_object('settled', settled, 'erased', erased, 'waiting', waiting,
        'leftovers', core.how_many(core.erase_leftovers(its, most)),
        'next', case when cardinality(batch) = most then batch[most] end), its);
end
$$;
comment on function job.run_retention(uuid, text, bigint, int) is
    'One step of a retention run: looks at up to so many accounts after one, carries out what losses end, erases '
    'what is due and writes the proof. Returns how many were settled and erased, how many wait for a card that is '
    'being made, how many leftovers went, and after which account to go on (null: that was the last). MD003, MD005, '
    'MD409.';
alter function job.run_retention(uuid, text, bigint, int) owner to madoguchi_job_api;
revoke all on function job.run_retention(uuid, text, bigint, int) from public;
grant execute on function job.run_retention(uuid, text, bigint, int) to madoguchi_job;
