create or replace function core.request_problems(plain jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    with offer as (
        select 'requests.' || e.key as path, e.key as kind, e.value as rule, k.secret
        from jsonb_each(plain -> 'requests') e left join core.offered_kinds() k on k.kind = e.key
    )
    select o.path, 'is not a kind of request' from offer o where o.secret is null
    union all
    select o.path, 'has no promise, or two: promise_business_days or promise_days'
    from offer o where (o.rule ? 'promise_business_days') = (o.rule ? 'promise_days')
    union all
    select o.path || '.channels', format('names %s twice', c.value)
    from offer o, jsonb_array_elements_text(o.rule -> 'channels') c
    group by o.path, c.value having count(*) > 1
    union all
    select o.path || '.' || u.field, 'is for kinds that are printed'
    from offer o, unnest(array['secret', 'form', 'in_flight_groups']) u (field)
    where o.secret = 'none' and o.rule ? u.field
    union all
    select o.path || '.secret', format('must be %s, and have its rule under secrets', o.secret)
    from offer o
    where o.secret <> 'none'
        and (o.rule ->> 'secret' is distinct from o.secret or plain #> array['secrets', o.secret] is null)
    union all
    select o.path || '.form', 'is missing' from offer o where o.secret <> 'none' and not o.rule ? 'form'
    union all
    select o.path || '.lane', 'a card is never printed without approval'
    from offer o where o.secret <> 'none' and o.rule ->> 'lane' = 'without_approval'
    union all
    select o.path || '.identity', 'what is approved is checked first'
    from offer o where o.rule ->> 'lane' <> 'without_approval' and o.rule -> 'identity' = 'false'
    union all
    select o.path, 'has no texts under cards'
    from offer o where o.secret <> 'none' and plain #> array['cards', o.kind] is null
    union all
    select 'cards.' || c.key, 'is not a kind of request that is printed'
    from jsonb_object_keys(plain -> 'cards') c (key)
    where not exists (select from offer o where o.kind = c.key and o.secret <> 'none')
    union all
    select format('cards.%s.texts', c.key), format('names %s twice', t ->> 'slot')
    from jsonb_each(plain -> 'cards') c, jsonb_array_elements(c.value -> 'texts') t
    group by c.key, t ->> 'slot' having count(*) > 1
    union all
    select 'approvals.day_to', 'is not after day_from'
    where (plain #>> '{approvals,day_to}')::int <= (plain #>> '{approvals,day_from}')::int
$$;
comment on function core.request_problems(jsonb) is
    'What does not go together in the kinds of request that a profile offers and in their cards; for a profile of the '
    'right shape.';
alter function core.request_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.request_problems(jsonb) from public;
grant execute on function core.request_problems(jsonb) to madoguchi_job_api, madoguchi_api;
