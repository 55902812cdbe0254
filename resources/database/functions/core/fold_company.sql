create or replace function core.fold_company(written text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select regexp_replace(core.fold_kanji(written),
        '株式会社|有限会社|合同会社|合資会社|一般社団法人|\((株|有|同|資)\)|[・.,\-]', '', 'g')
$$;
comment on function core.fold_company(text) is
    'The key that a spoken employer''s name is compared by: the legal form makes no difference.';
alter function core.fold_company(text) owner to madoguchi_owner;
revoke all on function core.fold_company(text) from public;
grant execute on function core.fold_company(text) to madoguchi_api;
