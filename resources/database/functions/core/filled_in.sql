create or replace function core.filled_in(written text, fields jsonb) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    part text;
    answer text := '';
begin
    -- Piece by piece, so that a value with braces in it is never taken for a field.
    for part in select p[1] from regexp_matches(written, '(\{[a-z_]+\}|[^{]+|\{)', 'g') p loop
        answer := answer || case when part ~ '^\{[a-z_]+\}$' and fields ? btrim(part, '{}')
            then coalesce(fields ->> btrim(part, '{}'), '') else part end;
    end loop;
    return answer;
end
$$;
comment on function core.filled_in(text, jsonb) is
    'A text with its fields in braces replaced by their values; a field that nobody knows stays as it is written.';
alter function core.filled_in(text, jsonb) owner to madoguchi_owner;
revoke all on function core.filled_in(text, jsonb) from public;
grant execute on function core.filled_in(text, jsonb) to madoguchi_api, madoguchi_portal_api;
