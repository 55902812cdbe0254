create or replace function core.begin_operation(op_id uuid, function text, arguments jsonb, society int default null)
    returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    its_society int := coalesce(society, core.my_society());
    fingerprint bytea;
    earlier core.operation;
begin
    if op_id is null then
        raise exception 'an operation needs its id' using errcode = 'MD005';
    end if;
    -- Under a stricter level the second of two equal calls fails instead of getting the first one's answer.
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'only read committed is served' using errcode = 'MD003';
    end if;
    perform set_config('synchronous_commit', 'on', true);

    fingerprint := sha256(uuid_send(op_id) || convert_to(coalesce(arguments::text, ''), 'UTF8'));
    insert into core.operation (society_id, op_id, function, arguments_hash)
    values (its_society, begin_operation.op_id, begin_operation.function, fingerprint)
    on conflict do nothing;
    if found then
        return null;
    end if;

    select o.* into earlier from core.operation o where o.society_id = its_society and o.op_id = begin_operation.op_id;
    if earlier.login <> session_user or earlier.function <> begin_operation.function
        or earlier.arguments_hash <> fingerprint or earlier.result is null then
        raise exception 'this operation id stands for something else' using errcode = 'MD409';
    end if;
    return earlier.result || '{"replayed": true}';
end
$$;
comment on function core.begin_operation(uuid, text, jsonb, int) is
    'Null: do it now, then call core.end_operation. Otherwise the answer of the first time, marked "replayed". '
    'MD003: isolation level. MD005: no id. MD409: the id was used by somebody else, or for something else.';
alter function core.begin_operation(uuid, text, jsonb, int) owner to madoguchi_owner;
revoke all on function core.begin_operation(uuid, text, jsonb, int) from public;
grant execute on function core.begin_operation(uuid, text, jsonb, int)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
