-- A space between the parts makes no difference, nor does their order, nor kanji, kana or hiragana.
create or replace function core.is_real_name(society int, person_id bigint, typed text) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    as_kanji text := core.fold_kanji(typed);
    as_kana text := core.fold_kana(regexp_replace(typed, '\s', '', 'g'));
begin
    return exists (select from core.person p
        where p.society_id = society and p.person_id = is_real_name.person_id
            and (as_kanji in (p.kanji_key, core.fold_kanji(p.given_name || p.family_name))
                or p.family_kana <> '' and as_kana in (core.fold_kana(p.family_kana || p.given_kana),
                    core.fold_kana(p.given_kana || p.family_kana))));
end
$$;
comment on function core.is_real_name(int, bigint, text) is 'Whether a nickname is the member''s own name (HIN-6).';
alter function core.is_real_name(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.is_real_name(int, bigint, text) from public;
grant execute on function core.is_real_name(int, bigint, text) to madoguchi_portal_api;
