create or replace function core.text_block_fields() returns table (name text, of_mails boolean)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values ('member_name', true), ('request_number', false), ('received_on', false), ('promised_on', false),
        ('today', true), ('clerk_name', false), ('society_name', true), ('society_telephone', true), ('portal', true),
        ('domain', true)
$$;
comment on function core.text_block_fields() is
    'The fields in braces that a text block may have, and which of them stand in the text of a mail, too; see '
    'office.text_blocks and portal.mail_content.';
alter function core.text_block_fields() owner to madoguchi_owner;
revoke all on function core.text_block_fields() from public;
grant execute on function core.text_block_fields() to madoguchi_job_api, madoguchi_api;
