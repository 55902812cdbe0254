create or replace function core.text_block_fields() returns table (name text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values ('member_name'), ('request_number'), ('received_on'), ('promised_on'), ('today'), ('clerk_name'),
        ('society_name'), ('society_telephone'), ('portal'), ('domain')
$$;
comment on function core.text_block_fields() is
    'The fields in braces that a text block may have; see office.text_blocks.';
alter function core.text_block_fields() owner to madoguchi_owner;
revoke all on function core.text_block_fields() from public;
grant execute on function core.text_block_fields() to madoguchi_job_api, madoguchi_api;
