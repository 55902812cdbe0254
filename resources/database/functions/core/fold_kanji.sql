create or replace function core.fold_kanji(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    -- Variants that a caller does not spell out, each above the character that stands for all of them.
    variants constant text :=
        '髙﨑嵜碕邊邉齋齊斉濵濱𠮷廣嶋嶌櫻瀧德澤眞冨渕國圀條榮惠藏龍龜關鐵鐡銕學壽豐實與萬禮靜兒圓會來當峯'
        || '埜桒曾舘藪莊遙凜堯檜槇彌狹黑黃步增曉淺瀨濟祿穗聰邨鄕鄉釼劍劔釖鎭顯鷗鹽麥柗枩栁﨟侭籔恆晧亙卷戶户'
        || '杤櫔穰讓薰鄰ヶヵ槗𣘺𦚰圡𡈽夘曻舩翆寳寶靏靍鸖吳淸靑亞將壯總縣聲覺觀讚贊錢鑛餘驛鷄麴嚴巖禰禱頴藥裡'
        || '絲經繩乘佛傳兩册勳參團壹奧姬寬專對峽嶽帶從戀應攝收敎數晉曆桝樂樓橫歐氣滿溫澁澀灣爐爲珎畫疊盡硏礦'
        || '祕稻粹綠緣纖羣臺舍莖萠蔣藝號蟲衞譯賴輕郞釋錄隱雙默齡龝穐﨔栢蘆籠附祗塲螢燈莵兔莬菟辨辯瓣飮槪內每'
        || '淚隸瘦稅說銳悅閱脫彥產顏狀甁倂靭凉决冲况凖廐廏壻聟姸苅茆桺埓垰嵓㟢㔟蕚躰體裵鬭鬪鬬鳫鴈鵞';
    common constant text :=
        '高崎崎崎辺辺斎斎斎浜浜吉広島島桜滝徳沢真富淵国国条栄恵蔵竜亀関鉄鉄鉄学寿豊実与万礼静児円会来当峰'
        || '野桑曽館薮荘遥凛尭桧槙弥狭黒黄歩増暁浅瀬済禄穂聡村郷郷剣剣剣剣鎮顕鴎塩麦松松柳臘儘薮恒皓亘巻戸戸'
        || '栃栃穣譲薫隣ケカ橋橋脇土土卯昇船翠宝宝鶴鶴鶴呉清青亜将壮総県声覚観讃賛銭鉱余駅鶏麹厳巌祢祷穎薬裏'
        || '糸経縄乗仏伝両冊勲参団壱奥姫寛専対峡岳帯従恋応摂収教数晋暦枡楽楼横欧気満温渋渋湾炉為珍画畳尽研鉱'
        || '秘稲粋緑縁繊群台舎茎萌蒋芸号虫衛訳頼軽郎釈録隠双黙齢秋秋欅柏芦篭付祇場蛍灯兎兎兎兎弁弁弁飲概内毎'
        || '涙隷痩税説鋭悦閲脱彦産顔状瓶併靱涼決沖況準厩厩婿婿妍刈茅柳埒峠巌崎勢萼体体裴闘闘闘雁雁鵝';
    folded text := upper(normalize(written, NFKC) collate "C");
begin
    -- Variation selectors choose a shape of the same character.
    if folded ~ '[\s\uFE00-\uFE0F\U000E0100-\U000E01EF]' then
        folded := regexp_replace(folded, '[\s\uFE00-\uFE0F\U000E0100-\U000E01EF]', '', 'g');
    end if;
    folded := translate(folded, variants, common);
    return case when strpos(folded, '々') > 1 then regexp_replace(folded, '(.)々', '\1\1', 'g') else folded end;
end
$$;
comment on function core.fold_kanji(text) is
    'The key that names are searched by: variants of one character (髙 and 高, 邊 and 辺, 齋 and 斎) make no difference. '
    'Never shown and never printed.';
alter function core.fold_kanji(text) owner to madoguchi_owner;
revoke all on function core.fold_kanji(text) from public;
grant execute on function core.fold_kanji(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
