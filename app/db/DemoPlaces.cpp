#include "app/db/DemoPlaces.h"

#include <array>

namespace {

constexpr std::array prefectures{
    "東京都",   "東京都", "東京都", "東京都", "神奈川県", "神奈川県", "大阪府", "大阪府", "愛知県", "愛知県",
    "埼玉県",   "千葉県", "兵庫県", "福岡県", "北海道",   "静岡県",   "茨城県", "広島県", "京都府", "宮城県",
    "新潟県",   "長野県", "岐阜県", "群馬県", "栃木県",   "岡山県",   "福島県", "三重県", "熊本県", "滋賀県",
    "鹿児島県", "沖縄県", "奈良県", "愛媛県", "青森県",   "岩手県",   "大分県", "石川県", "山形県", "富山県",
};
constexpr std::array towns{
    "北見本市", "南見本市",   "東見本市",         "西見本市",       "見本中央市",       "新見本市",
    "上見本市", "下見本市",   "見本市緑区",       "見本市港区",     "見本市旭区",       "見本市中央区",
    "例示市",   "みほん野市", "見本郡みほん野町", "見本郡下例示村", "見本郡大字例示町", "見本ヶ丘市",
};
constexpr std::array quarters{
    "本町",   "中央", "緑町", "桜町",   "港町",   "旭町",     "若葉町",   "朝日町",   "栄町",     "幸町",
    "末広町", "寿町", "東町", "西町",   "南町",   "北町",     "大字上川", "大字西原", "字上ノ原", "緑が丘",
    "桜ヶ丘", "泉",   "松原", "梅ヶ枝", "竹の台", "大字下沢", "春日",     "八幡町",   "元町",     "新町",
};
constexpr std::array buildings{
    "みほんマンション",         "メゾン見本", "コーポみほん", "見本ハイツ", "サンプルコート",
    "グランドレジデンスみほん", "例示荘",     "見本住宅",
};
constexpr std::array numerals{"一", "二", "三", "四", "五", "六", "七", "八", "九"};

constexpr std::array stems{
    "みほん", "見本", "サンプル", "例示", "試作", "東見本", "西見本", "新みほん", "見本中央", "日本見本",
};
constexpr std::array trades{
    "電子工業",   "精機",   "光学機械", "製作所", "システムズ",
    "計測器販売", "物流",   "食品",     "商事",   "自動車部品",
    "航空整備",   "空調",   "印刷",     "化学",   "建設",
    "金属",       "運輸",   "繊維",     "薬品",   "エンジニアリング",
    "情報処理",   "不動産", "保険代理", "警備",   "樹脂",
    "通信",       "ガラス", "硝子",     "齋藤組", "濱田鉄工",
};
constexpr std::array departments{
    "総務部", "人事部 労務課", "管理本部 総務人事グループ", "総務課", "", "業務部 健康保険担当",
};

QByteArray number(int value) { return QByteArray::number(value); }

QByteArray padded(int value, int digits) { return QByteArray::number(value).rightJustified(digits, '0'); }

} // namespace

QByteArray DemoPlaces::address(DemoRandom &random)
{
    if (random.inThousand(4))
        return longAddress(random);
    QByteArray text = random.anyOf(prefectures);
    text += random.anyOf(towns);
    text += random.anyOf(quarters);
    const QByteArray block = number(random.between(1, 6));
    const QByteArray lot = number(random.between(1, 28));
    const QByteArray house = number(random.between(1, 15));
    switch (random.below(4)) {
    case 0: text += block + "丁目" + lot + "番" + house + "号"; break;
    case 1: text += block + "-" + lot + "-" + house; break;
    case 2: text += number(random.between(1, 2400)) + "番地" + house; break;
    default: text += block + "丁目" + lot + "番地" + house;
    }
    if (random.inThousand(380)) {
        text += ' ';
        text += random.anyOf(buildings);
        const int storey = random.between(1, 12);
        text += number(storey * 100 + random.between(1, 8)) + "号室";
    }
    return text;
}

QByteArray DemoPlaces::longAddress(DemoRandom &random)
{
    QByteArray text = random.anyOf(prefectures);
    text += random.anyOf(towns);
    text += random.anyOf(quarters);
    for (const char *const before : {"字上ノ原", "丁目二十", "番地の", " みほんグランドレジデンスタワー東館 二〇〇"}) {
        text += before;
        text += random.anyOf(numerals);
    }
    return text + "号室";
}

QByteArray DemoPlaces::postalCode(DemoRandom &random) { return "99" + padded(random.between(10000, 99999), 5); }

QByteArray DemoPlaces::telephone(DemoRandom &random)
{
    const QByteArray first = padded(random.below(1000), 3);
    return "050-0" + first + '-' + padded(random.below(10000), 4);
}

QByteArray DemoPlaces::company(DemoRandom &random)
{
    QByteArray bare = random.anyOf(stems);
    bare += random.anyOf(trades);
    switch (random.below(5)) {
    case 0: return "株式会社" + bare;
    case 1: return "㈱" + bare;
    case 2: return "有限会社" + bare;
    default: return bare + "株式会社";
    }
}

QByteArray DemoPlaces::department(DemoRandom &random) { return random.anyOf(departments); }
