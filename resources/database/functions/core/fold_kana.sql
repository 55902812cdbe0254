create or replace function core.fold_kana(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    folded text := normalize(written, NFKC);
begin
    folded := translate(folded,
        'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽ'
        'まみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ',
        'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポ'
        'マミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶ');
    -- ヴァ is written バ as often as not, ヂ is ジ and ヅ is ズ.
    folded := regexp_replace(folded, 'ヴ[ァア]', 'ハ', 'g');
    folded := regexp_replace(folded, 'ヴ[ィイ]', 'ヒ', 'g');
    folded := regexp_replace(folded, 'ヴ[ェエ]', 'ヘ', 'g');
    folded := regexp_replace(folded, 'ヴ[ォオ]', 'ホ', 'g');
    folded := translate(folded,
        'ヴヂヅガギグゲゴザジズゼゾダデドバビブベボパピプペポァィゥェォッャュョヮヵヶヰヱヲ',
        'フシスカキクケコサシスセソタテトハヒフヘホハヒフヘホアイウエオツヤユヨワカケイエオ');
    return regexp_replace(folded, '[\s\u3099\u309A\-‐‑‒–—―−ー・･.,''’]', '', 'g');
end
$$;
comment on function core.fold_kana(text) is
    'The key that readings are searched by: width, hiragana, small letters, voicing and long marks make no difference.';
alter function core.fold_kana(text) owner to madoguchi_owner;
revoke all on function core.fold_kana(text) from public;
grant execute on function core.fold_kana(text) to madoguchi_api;
