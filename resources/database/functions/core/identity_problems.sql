create or replace function core.identity_problems(identity jsonb) returns table (field text, reason text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    items jsonb := case when jsonb_typeof(identity -> 'items') = 'array' then identity -> 'items' else '[]' end;
    required int;
begin
    if jsonb_typeof(identity) is distinct from 'object' then
        return;
    end if;
    return query select * from core.unknown_keys(identity, 'identity.', array['items', 'needed', 'failures']);
    return query select 'identity.items', 'must be a list'
        where jsonb_typeof(identity -> 'items') is distinct from 'array';

    return query
        select format('identity.items[%s].field', i.ordinality - 1), 'must be name, kana, birth_date, symbol_number, '
            'address, employer, phone or email'
        from jsonb_array_elements(items) with ordinality i
        where coalesce(i.value ->> 'field', '')
            not in ('name', 'kana', 'birth_date', 'symbol_number', 'address', 'employer', 'phone', 'email');
    return query
        select format('identity.items[%s].required', i.ordinality - 1), 'must be true or false'
        from jsonb_array_elements(items) with ordinality i
        where jsonb_typeof(i.value -> 'required') is distinct from 'boolean';
    return query
        select u.field, u.reason
        from jsonb_array_elements(items) with ordinality i,
            core.unknown_keys(i.value, format('identity.items[%s].', i.ordinality - 1), array['field', 'required']) u;
    return query
        select 'identity.items', format('names %s twice', i.value ->> 'field')
        from jsonb_array_elements(items) i
        group by i.value ->> 'field' having count(*) > 1;

    select count(*) into required from jsonb_array_elements(items) i where i.value -> 'required' = 'true';
    return query select 'identity.needed',
            format('must be a number from %s to %s', greatest(required, 2), jsonb_array_length(items))
        where not core.is_whole(identity -> 'needed', greatest(required, 2), jsonb_array_length(items));
    return query select 'identity.failures', 'must be a number from 1 to 20'
        where not core.is_whole(identity -> 'failures', 1, 20);
end
$$;
comment on function core.identity_problems(jsonb) is 'What is wrong with the rules of the identity check.';
alter function core.identity_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.identity_problems(jsonb) from public;
grant execute on function core.identity_problems(jsonb) to madoguchi_job_api;
