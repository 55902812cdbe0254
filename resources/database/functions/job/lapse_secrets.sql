create or replace function job.lapse_secrets(op_id uuid, society text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its_society int := (select s.society_id from core.society s where s.code = society);
    answer jsonb;
    profile jsonb;
    secret record;
    lapsed int := 0;
begin
    if its_society is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'lapse_secrets', '[]', its_society);
    if answer is not null then
        return answer;
    end if;
    profile := core.profile_of(its_society);
    -- One that is being replaced at this moment is left for the next night.
    for secret in select c.society_id, c.credential_id, c.account_id, c.kind from core.credential c
        where c.society_id = its_society and c.state = 'active'
            and c.credential_id in (select u from core.unused_secrets(its_society, profile) u)
        order by c.credential_id for update skip locked
    loop
        update core.credential c
        set state = 'void', void_at = clock_timestamp(), void_reason = 'unused'
        where c.society_id = its_society and c.credential_id = secret.credential_id;
        perform core.record('secret_lapsed', 'account', secret.account_id, (select a.person_id from core.account a
            where a.society_id = its_society and a.account_id = secret.account_id),
            jsonb_build_object('kind', secret.kind), its_society);
        lapsed := lapsed + 1;
    end loop;
    return core.end_operation(op_id, jsonb_build_object('secrets', lapsed), its_society);
end
$$;
comment on function job.lapse_secrets(uuid, text) is
    'Makes the secrets of a society void that nobody has used within the profile''s days. For every night; what has '
    'lapsed opens nothing before that, too. Returns how many. MD003, MD005, MD409.';
alter function job.lapse_secrets(uuid, text) owner to madoguchi_job_api;
revoke all on function job.lapse_secrets(uuid, text) from public;
grant execute on function job.lapse_secrets(uuid, text) to madoguchi_job;
