create or replace function core.can_help_themselves(society int, account_id bigint) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(core.setting(core.profile_of(society), 'login', 'forgotten') <> '[]', false) and exists (
        select
        from core.account a
            join core.account_email m on m.society_id = a.society_id and m.account_id = a.account_id
        where a.society_id = society and a.account_id = can_help_themselves.account_id and a.state = 'registered'
            and m.verified_at is not null)
$$;
comment on function core.can_help_themselves(int, bigint) is
    'Whether a registered member can get ID or password again by mail: the portal offers it, and an address is '
    'verified (AIS-8).';
alter function core.can_help_themselves(int, bigint) owner to madoguchi_owner;
revoke all on function core.can_help_themselves(int, bigint) from public;
grant execute on function core.can_help_themselves(int, bigint) to madoguchi_api;
