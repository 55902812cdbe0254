create or replace function core.request_problems(plain jsonb) returns table (field text, reason text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    entry record;
    path text;
    secret_of_kind text;
    channels jsonb;
begin
    for entry in
        select * from jsonb_each(case when jsonb_typeof(plain -> 'requests') = 'object'
            then plain -> 'requests' else '{}' end)
    loop
        path := 'requests.' || entry.key;
        select k.secret into secret_of_kind from core.offered_kinds() k where k.kind = entry.key;
        if secret_of_kind is null then
            return query select path, 'is not a kind of request that can be offered';
            continue;
        end if;
        return query select * from core.unknown_keys(entry.value, path || '.',
            array['channels', 'promise_business_days', 'lane', 'secret', 'form']);

        channels := case when jsonb_typeof(entry.value -> 'channels') = 'array'
            then entry.value -> 'channels' else '[]' end;
        return query select path || '.channels', 'must be a list of channels' where jsonb_array_length(channels) = 0;
        return query
            select format('%s.channels[%s]', path, c.ordinality - 1),
                'must be portal, email, telephone, paper or counter'
            from jsonb_array_elements(channels) with ordinality c
            where coalesce(c.value #>> '{}', '') not in ('portal', 'email', 'telephone', 'paper', 'counter');
        return query select path || '.promise_business_days', 'must be a number from 0 to 60'
            where not core.is_whole(entry.value -> 'promise_business_days', 0, 60);
        return query select path || '.lane', 'must be low, normal or high'
            where coalesce(entry.value ->> 'lane', '') not in ('low', 'normal', 'high');
        return query select path || '.secret', 'must be ' || secret_of_kind || ', and have its rule under secrets'
            where entry.value ->> 'secret' is distinct from secret_of_kind
                or plain #> array['secrets', secret_of_kind] is null;
        return query select path || '.form', 'must be the name of a form'
            where coalesce(entry.value ->> 'form', '') !~ '^[a-z][a-z0-9-]{1,40}$';
        return query select path, 'has no texts under cards' where plain #> array['cards', entry.key] is null;
    end loop;
end
$$;
comment on function core.request_problems(jsonb) is 'What is wrong with the kinds of request that a profile offers.';
alter function core.request_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.request_problems(jsonb) from public;
grant execute on function core.request_problems(jsonb) to madoguchi_job_api;
