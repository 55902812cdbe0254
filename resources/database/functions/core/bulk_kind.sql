create or replace function core.bulk_kind(what text, account_state text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case what
        when 'first_notice' then 'id_notice'
        when 'never_signed_in' then case account_state when 'registered' then 'login_notice' else 'id_notice' end
        when 'viewing_wish' then 'viewing_password_issue'
    end
$$;
comment on function core.bulk_kind(text, text) is
    'Which kind of request a list makes of a member: who was only issued a login ID gets the ID notice, who has '
    'registered the login notice.';
alter function core.bulk_kind(text, text) owner to madoguchi_owner;
revoke all on function core.bulk_kind(text, text) from public;
grant execute on function core.bulk_kind(text, text) to madoguchi_api;
