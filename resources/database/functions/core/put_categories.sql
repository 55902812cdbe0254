create or replace function core.put_categories(society int, account_id bigint, chosen text[]) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.subscription as s (society_id, account_id, category, wanted)
    select society, put_categories.account_id, c ->> 'code', c ->> 'code' = any (chosen)
    from jsonb_array_elements(core.setting(core.profile_of(society), 'mail_categories')) c
    where chosen is not null
    on conflict (society_id, account_id, category) do update set wanted = excluded.wanted, changed_at = now()
$$;
comment on function core.put_categories(int, bigint, text[]) is
    'Notes which of the profile''s mail categories a member wants; null leaves all as they are (JAL-2).';
alter function core.put_categories(int, bigint, text[]) owner to madoguchi_owner;
revoke all on function core.put_categories(int, bigint, text[]) from public;
grant execute on function core.put_categories(int, bigint, text[]) to madoguchi_portal_api;
