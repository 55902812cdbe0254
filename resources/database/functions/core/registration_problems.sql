create or replace function core.registration_problems(plain jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select p.field, p.reason
    from (values
        ('eligibility.dependants_from_age', 'has no meaning where dependants do not register',
            plain #>> '{eligibility,dependants}' = 'none' and plain #> '{eligibility,dependants_from_age}' is not null),
        ('registration.mailbox', 'is the address of the empty mail: both or neither',
            (plain #> '{registration,ways}' ? 'empty_mail') <> (plain #> '{registration,mailbox}' is not null)),
        ('registration.number_digits', 'and registration.symbol_digits go together',
            (plain #> '{registration,number_digits}' is null) <> (plain #> '{registration,symbol_digits}' is null)),
        ('registration.confirmation_key', 'is shown between two mailed links',
            plain #> '{registration,confirmation_key}' = 'true' and plain #> '{registration,links}' <> '2'),
        ('login.id.max', 'is less than login.id.min',
            (plain #>> '{login,id,max}')::int < (plain #>> '{login,id,min}')::int),
        ('login.password.max', 'is less than login.password.min',
            (plain #>> '{login,password,max}')::int < (plain #>> '{login,password,min}')::int),
        ('viewing.password', 'is needed where viewing is offered, and nowhere else',
            (plain #> '{viewing,offered}' = 'true') <> (plain #> '{viewing,password}' is not null)),
        ('viewing.password.max', 'is less than viewing.password.min',
            (plain #>> '{viewing,password,max}')::int < (plain #>> '{viewing,password,min}')::int),
        ('emails.sender', 'is not of emails.domain',
            plain #>> '{emails,sender}' !~ ('[@.]' || replace(plain #>> '{emails,domain}', '.', '\.') || '$')),
        ('retention.default', 'is missing', plain #> '{retention,default}' is null)) p (field, reason, holds)
    where p.holds
    union all
    select 'eligibility.insured_only', format('names %s, which is no notice and no content', f.code)
    from jsonb_array_elements_text(coalesce(plain #> '{eligibility,insured_only}', '[]')) f (code)
    where not exists (select
        from jsonb_array_elements(coalesce(plain -> 'notices', '[]') || coalesce(plain -> 'contents', '[]')) n
        where n ->> 'code' = f.code)
    union all
    select l.field, format('names %s twice', v.value)
    from (values ('registration.ways'), ('registration.identity'), ('login.password.needs'),
            ('viewing.password.needs'), ('login.forgotten'), ('identity.protected'), ('eligibility.insured_only'))
            l (field)
        cross join lateral jsonb_array_elements_text(coalesce(plain #> string_to_array(l.field, '.'), '[]')) v
    group by l.field, v.value
    having count(*) > 1
    union all
    select 'retention.' || k.key, 'is not a word'
    from jsonb_object_keys(plain -> 'retention') k (key)
    where k.key !~ '^[a-z][a-z_]{1,40}$'
$$;
comment on function core.registration_problems(jsonb) is
    'What does not go together in the rules of registration, login and retention; for a profile of the right shape.';
alter function core.registration_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.registration_problems(jsonb) from public;
grant execute on function core.registration_problems(jsonb) to madoguchi_job_api, madoguchi_api;
