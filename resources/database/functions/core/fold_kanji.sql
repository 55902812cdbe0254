create or replace function core.fold_kanji(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    folded text := upper(normalize(written, NFKC) collate "C");
begin
    -- Variation selectors choose a shape of the same character.
    folded := regexp_replace(folded, '[\s\uFE00-\uFE0F\U000E0100-\U000E01EF]', '', 'g');
    folded := translate(folded,
        '髙﨑嵜邊邉齋齊斉濵濱𠮷廣嶋嶌櫻瀧德澤眞冨渕國圀條榮惠藏龍龜關鐵學壽豐實與萬禮靜兒圓會來當峯埜桒曾舘藪莊遙凜堯檜槇彌狹黑黃步增曉淺'
        '瀨濟祿穗聰邨鄕釼鎭顯鷗鹽麥柗栁﨟侭籔恆晧亙卷戶杤梅穰讓薰鄰ヶヵ',
        '高崎崎辺辺斎斎斎浜浜吉広島島桜滝徳沢真富淵国国条栄恵蔵竜亀関鉄学寿豊実与万礼静児円会来当峰野桑曽館薮荘遥凛尭桧槙弥狭黒黄歩増暁浅'
        '瀬済禄穂聡村郷剣鎮顕鴎塩麦松柳臘儘薮恒皓亘巻戸栃梅穣譲薫隣ケカ');
    return regexp_replace(folded, '(.)々', '\1\1', 'g');
end
$$;
comment on function core.fold_kanji(text) is
    'The key that names are searched by: variants of one character (髙 and 高, 邊 and 辺, 齋 and 斎) make no difference. '
    'Never shown and never printed.';
alter function core.fold_kanji(text) owner to madoguchi_owner;
revoke all on function core.fold_kanji(text) from public;
grant execute on function core.fold_kanji(text) to madoguchi_api;
