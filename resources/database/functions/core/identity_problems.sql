create or replace function core.identity_problems(plain jsonb) returns table (field text, reason text)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    items jsonb := plain #> '{identity,items}';
    required int := (select count(*) from jsonb_array_elements(items) i where i -> 'required' = 'true');
    asked int := coalesce((plain #>> '{identity,random,k}')::int, jsonb_array_length(items));
    needed int := (plain #>> '{identity,needed}')::int;
begin
    return query
        select 'identity.items', format('names %s twice', i ->> 'field')
        from jsonb_array_elements(items) i
        group by i ->> 'field' having count(*) > 1;
    return query select 'identity.random.k', format('must be from %s to %s: the required ones are always asked',
            greatest(required, 2), jsonb_array_length(items))
        where asked not between required and jsonb_array_length(items);
    return query select 'identity.needed', format('must be from %s to %s', greatest(required, 2), asked)
        where needed not between required and asked;
end
$$;
comment on function core.identity_problems(jsonb) is
    'What does not go together in the rules of the identity check; for a profile of the right shape.';
alter function core.identity_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.identity_problems(jsonb) from public;
grant execute on function core.identity_problems(jsonb) to madoguchi_job_api, madoguchi_api;
