create or replace function core.required_text(written text, at_most int default 400) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if length(btrim(coalesce(written, ''))) not between 1 and at_most then
        raise exception 'a text of 1 to % characters is needed', at_most using errcode = 'MD005';
    end if;
    return btrim(written);
end
$$;
comment on function core.required_text(text, int) is 'The text without blanks around it. MD005: empty, or too long.';
alter function core.required_text(text, int) owner to madoguchi_owner;
revoke all on function core.required_text(text, int) from public;
grant execute on function core.required_text(text, int) to madoguchi_api, madoguchi_job_api;
