create or replace function core.profile_problems(profile jsonb) returns table (field text, reason text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    plain jsonb := core.unwrapped(profile);
    part text;
begin
    if jsonb_typeof(plain) is distinct from 'object' then
        return query select 'profile', 'must be an object';
        return;
    end if;
    return query select * from core.unknown_keys(plain, '', array['format', 'code', 'portal', 'eligibility', 'search',
        'identity', 'secrets', 'requests', 'routes', 'cards', 'claims', 'runs']);
    return query select 'format', 'must be 1' where plain -> 'format' is distinct from '1';
    return query select 'code', 'must be a word in lower case'
        where jsonb_typeof(plain -> 'code') is distinct from 'string' or plain ->> 'code' !~ '^[a-z][a-z0-9_]{1,30}$';
    return query select 'portal', 'must be the portal''s name'
        where jsonb_typeof(plain -> 'portal') is distinct from 'string'
            or length(btrim(plain ->> 'portal')) not between 1 and 60;
    foreach part in array array['eligibility', 'search', 'identity', 'secrets', 'requests', 'routes', 'cards', 'claims',
        'runs'] loop
        return query select part, 'must be an object' where jsonb_typeof(plain -> part) is distinct from 'object';
    end loop;

    return query select * from core.unknown_keys(plain -> 'search', 'search.', array['cap']);
    return query select 'search.cap', 'must be a number from 1 to 10000'
        where not core.is_whole(plain #> '{search,cap}', 1, 10000);
    return query select * from core.unknown_keys(plain -> 'claims', 'claims.', array['minutes']);
    return query select 'claims.minutes', 'must be a number from 1 to 120'
        where not core.is_whole(plain #> '{claims,minutes}', 1, 120);
    return query select * from core.unknown_keys(plain -> 'runs', 'runs.', array['hours']);
    return query select 'runs.hours', 'must be a number from 1 to 24'
        where not core.is_whole(plain #> '{runs,hours}', 1, 24);

    return query select * from core.unknown_keys(plain -> 'routes', 'routes.',
        array['general', 'voluntary_continuation', 'special_retired']);
    foreach part in array array['general', 'voluntary_continuation', 'special_retired'] loop
        return query select 'routes.' || part, 'must be employer or home'
            where coalesce(plain #>> array['routes', part], '') not in ('employer', 'home');
    end loop;

    return query select * from core.eligibility_problems(plain -> 'eligibility');
    return query select * from core.identity_problems(plain -> 'identity');
    return query select * from core.secret_problems(plain -> 'secrets');
    return query select * from core.request_problems(plain);
    return query select * from core.card_text_problems(plain);
end
$$;
comment on function core.profile_problems(jsonb) is
    'What is wrong with a profile, one line per field; nothing when it can be used.';
alter function core.profile_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.profile_problems(jsonb) from public;
grant execute on function core.profile_problems(jsonb) to madoguchi_job_api;
