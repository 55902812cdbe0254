create or replace function core.offered_kinds() returns table (kind text, secret text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values ('viewing_password_issue', 'viewing'), ('viewing_password_reissue', 'viewing'), ('login_notice', 'login'),
        ('id_notice', 'temporary'), ('temporary_password_reset', 'temporary'), ('registration_reset', 'none'),
        ('registration_inquiry', 'none'), ('email_assistance', 'none'), ('account_freeze', 'none'),
        ('account_deletion', 'none'), ('number_succession', 'none'), ('referral', 'none')
$$;
comment on function core.offered_kinds() is
    'Every kind of request that a profile may offer, each with the secret that its card brings; none: it is done '
    'without a card.';
alter function core.offered_kinds() owner to madoguchi_owner;
revoke all on function core.offered_kinds() from public;
grant execute on function core.offered_kinds() to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
