create or replace function core.offered_kinds() returns table (kind text, secret text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values ('viewing_password_issue', 'viewing'), ('viewing_password_reissue', 'viewing'), ('login_notice', 'login')
$$;
comment on function core.offered_kinds() is
    'The kinds of request that this version can carry out, each with the secret that its card brings; a profile may '
    'offer these and no others.';
alter function core.offered_kinds() owner to madoguchi_owner;
revoke all on function core.offered_kinds() from public;
grant execute on function core.offered_kinds() to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
