create or replace function core.mail_text_kinds() returns table (kind text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select k.kind || s.suffix
    from (values ('registration'), ('confirmation'), ('email_change'), ('address_check'), ('recovery'),
        ('one_time_key'), ('id_reminder'), ('email_changed'), ('registered_again'), ('card_dispatched')) k (kind)
        cross join (values (''), ('_subject')) s (suffix)
$$;
comment on function core.mail_text_kinds() is
    'The kinds of mail whose text, and subject, a profile may give among its text blocks; see portal.mail_content.';
alter function core.mail_text_kinds() owner to madoguchi_owner;
revoke all on function core.mail_text_kinds() from public;
grant execute on function core.mail_text_kinds() to madoguchi_job_api, madoguchi_api;
