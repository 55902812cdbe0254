#include "app/db/DemoRemarkable.h"

using namespace Qt::StringLiterals;

const QList<DemoRemarkable> &demoRemarkable()
{
    static const QList<DemoRemarkable> all{
        {u"髙橋"_s, u"結衣"_s, u"タカハシ"_s, u"ユイ"_s, {1991, 4, 12}, 0},
        {u"山﨑"_s, u"大翔"_s, u"ヤマザキ"_s, u"ヒロト"_s, {1985, 9, 3}, 1},
        {u"\U00020BB7田"_s, u"美咲"_s, u"ヨシダ"_s, u"ミサキ"_s, {1978, 1, 29}, 2},
        {u"葛\U000E0100城"_s, u"蓮"_s, u"カツラギ"_s, u"レン"_s, {1996, 12, 24}, 3},
        {u"\uFA19谷"_s, u"京子"_s, u"カミヤ"_s, u"キヨウコ"_s, {1969, 7, 7}, 4},
        {u"佐藤"_s, u"翔"_s, u"サトウ"_s, u"ショウ"_s, {1988, 5, 15}, 0},
        {u"佐藤"_s, u"翔"_s, u"サトウ"_s, u"カケル"_s, {1988, 5, 15}, 5},
        {u"大久保"_s, u"清"_s, u"オオクボ"_s, u"キヨシ"_s, {1961, 2, 3}, 2},
        {u"伊集院"_s, u"小百合"_s, u"イジュウイン"_s, u"サユリ"_s, {1965, 8, 31}, 1},
        {u"三田村"_s, u"勇"_s, u"ミタムラ"_s, u"イサム"_s, {1964, 11, 11}, 3},
        {u"白石"_s, u"直美"_s, u"シライシ"_s, u"ナオミ"_s, {1980, 6, 20}, 6},
        {u"野口"_s, u"茂"_s, u"ノグチ"_s, u"シゲル"_s, {1975, 3, 15}, 7},
    };
    return all;
}
