create or replace function core.roster_word(field text, written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    plain text := upper(regexp_replace(normalize(written, NFKC), '\s', '', 'g'));
    meant text;
begin
    if plain = '' and field <> 'sex' then
        return '';
    end if;
    meant := (select w.code from core.roster_words() w where w.field = roster_word.field and w.word = plain);
    if meant is null and plain = any (array(select upper(w.code) from core.roster_words() w
        where w.field = roster_word.field)) then
        meant := lower(plain);
    end if;
    return coalesce(meant, '?');
end
$$;
comment on function core.roster_word(text, text) is
    'What a word of a roster means, in any width; ? for one that is not known, empty for none.';
alter function core.roster_word(text, text) owner to madoguchi_owner;
revoke all on function core.roster_word(text, text) from public;
grant execute on function core.roster_word(text, text) to madoguchi_job_api;
