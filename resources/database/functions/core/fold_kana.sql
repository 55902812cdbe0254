create or replace function core.fold_kana(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    -- Every letter becomes its large katakana without a voicing mark, every dash the long mark; the marks and signs at
    -- the end have no counterpart and vanish. Blanks stay until the long vowels are done.
    letters constant text :=
        'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽ'
        || 'まみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖァィゥェォガギグゲゴザジズゼゾダヂッヅデドバパビピブプベペボポャュョヮヰヱヲヴヵヶ'
        || '-‐‑‒–—―−﹣〜~' || '・･.,''’゛゜' || U&'\3099\309A';
    plain constant text :=
        'アアイイウウエエオオカカキキククケケココササシシススセセソソタタチシツツステテトトナニヌネノハハハヒヒヒフフフヘヘヘホホホ'
        || 'マミムメモヤヤユユヨヨラリルレロワワイエオンフカケアイウエオカキクケコサシスセソタシツステトハハヒヒフフヘヘホホヤユヨワイエオフカケ'
        || 'ーーーーーーーーーーー';
    folded text := normalize(written, NFKC);
begin
    if folded ~ '[ヴゔ]' then -- ヴァ is written バ as often as not
        folded := regexp_replace(folded, '[ヴゔ][ァアぁあ]', 'ハ', 'g');
        folded := regexp_replace(folded, '[ヴゔ][ィイぃい]', 'ヒ', 'g');
        folded := regexp_replace(folded, '[ヴゔ][ェエぇえ]', 'ヘ', 'g');
        folded := regexp_replace(folded, '[ヴゔ][ォオぉお]', 'ホ', 'g');
    end if;
    folded := translate(folded, letters, plain);
    -- A long vowel is written ユーコ, ユウコ, オオノ or オーノ: the mark is the vowel that it stands for, and a long o is オウ.
    if strpos(folded, 'ー') > 0 then
        folded := regexp_replace(folded, '([アカサタナハマヤラワ])ー', '\1ア', 'g');
        folded := regexp_replace(folded, '([イキシチニヒミリエケセテネヘメレ])ー', '\1イ', 'g');
        folded := regexp_replace(folded, '([ウクスツヌフムユルオコソトノホモヨロ])ー', '\1ウ', 'g');
        folded := replace(folded, 'ー', '');
    end if;
    if strpos(substr(folded, 2), 'オ') > 0 then
        folded := regexp_replace(folded, '([オコソトノホモヨロ])オ', '\1ウ', 'g');
    end if;
    return case when folded ~ '\s' then regexp_replace(folded, '\s', '', 'g') else folded end;
end
$$;
comment on function core.fold_kana(text) is
    'The key that readings are searched by: width, hiragana, small letters, voicing and the ways to write a long vowel '
    'make no difference. Blanks are taken out last: only what is written together runs together.';
alter function core.fold_kana(text) owner to madoguchi_owner;
revoke all on function core.fold_kana(text) from public;
grant execute on function core.fold_kana(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
