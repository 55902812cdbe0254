create or replace function core.compared_item(given text, matches boolean) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case when btrim(coalesce(given, '')) = '' then 'not_given' when matches then 'match' else 'differs' end
$$;
comment on function core.compared_item(text, boolean) is
    'How an item of a mail stands beside the record: match, differs or not_given.';
alter function core.compared_item(text, boolean) owner to madoguchi_owner;
revoke all on function core.compared_item(text, boolean) from public;
grant execute on function core.compared_item(text, boolean) to madoguchi_api;
