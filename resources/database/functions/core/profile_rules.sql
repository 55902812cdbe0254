create or replace function core.profile_rules() returns table (path text, need text, shape text, argument text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select * from core.profile_rules_of_registration()
    union all select * from core.profile_rules_of_requests()
    union all select * from core.profile_rules_of_approvals()
    union all select * from core.profile_rules_of_content()
$$;
comment on function core.profile_rules() is
    'Every field that a profile may have: its path, in which * is any word and [] any place of a list; whether it is '
    'needed (within the object that holds it), nullable (needed, but null is an answer) or optional; its shape, with '
    'an argument. A field that is not listed is a mistake.';
alter function core.profile_rules() owner to madoguchi_owner;
revoke all on function core.profile_rules() from public;
grant execute on function core.profile_rules() to madoguchi_job_api, madoguchi_api;
