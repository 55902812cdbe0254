create or replace function core.email_taken(society int, typed text, apart_from_account bigint) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select exists (select from core.account_email m
        where m.society_id = society and m.email_key = lower(typed) and m.verified_at is not null
            and m.account_id is distinct from apart_from_account)
$$;
comment on function core.email_taken(int, text, bigint) is
    'Whether another registrant has confirmed this address (AIS-3, JAL-3). It is never said who.';
alter function core.email_taken(int, text, bigint) owner to madoguchi_owner;
revoke all on function core.email_taken(int, text, bigint) from public;
grant execute on function core.email_taken(int, text, bigint) to madoguchi_api, madoguchi_portal_api;
