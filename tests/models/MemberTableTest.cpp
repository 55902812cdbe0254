#include "models/tables/MemberTable.h"
#include "tests/builders/Members.h"
#include "tests/models/TableContract.h"

using namespace Qt::StringLiterals;

class MemberTableTest final : public QObject
{
    Q_OBJECT

    static QModelIndex cell(const MemberTable &table, int column) { return table.index(0, column); }

private slots:
    void keepsTheModelContract() { keepsTheContract<MemberTable, Member>(aMember(1), aMember(2)); }

    void theFirstColumnIdentifiesWithLeadingZeros()
    {
        MemberTable table;
        table.setRecords({aMember().with(&Member::symbol, u"0012"_s).with(&Member::number, u"000034"_s)});
        QCOMPARE(cell(table, MemberTable::SymbolNumber).data().toString(), u"0012-000034-00"_s);
    }

    void aNamesakeIsToldInWordsAndWithAWarning()
    {
        MemberTable table;
        table.setRecords({aMember().with(&Member::tie, true)});
        const QModelIndex name = cell(table, MemberTable::Name);
        QCOMPARE(name.data().toString(), u"髙橋 花子 (namesake)"_s);
        QCOMPARE(name.data(ToneRole).toInt(), int(Tone::Warn));
        QVERIFY(!name.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void aNameWithoutANamesakeIsPlainAndExactlyAsStored()
    {
        MemberTable table;
        const QString name = u"\U00020BB7田 \uFA19\uFA10"_s; // characters that any normalisation would change
        table.setRecords({aMember().with(&Member::name, name)});
        QCOMPARE(cell(table, MemberTable::Name).data().toString(), name);
        QVERIFY(!cell(table, MemberTable::Name).data(ToneRole).isValid());
    }

    void birthsSortAsDatesAndTellTheEra()
    {
        MemberTable table;
        table.setRecords({aMember()});
        QCOMPARE(cell(table, MemberTable::Born).data(SortRole).toDate(), QDate(1980, 5, 5));
        QCOMPARE(cell(table, MemberTable::Born).data(Qt::ToolTipRole).toString(), u"Showa 55.5.5"_s);
    }

    void aLostCoverageSaysSinceWhen()
    {
        MemberTable table;
        table.setRecords({aMember().with(&Member::lostOn, QDate(2026, 4, 1))});
        QCOMPARE(cell(table, MemberTable::Cover).data().toString(), u"Lost on 2026-04-01 Wed"_s);
        QCOMPARE(cell(table, MemberTable::Cover).data(ToneRole).toInt(), int(Tone::Bad));
    }

    void twoCoveragesOfAPersonAreTwoRows()
    {
        MemberTable table;
        table.setRecords({aMember(), aMember().with(&Member::coverage, {2002})});
        QVERIFY(table.index(0, 0).data(IdRole) != table.index(1, 0).data(IdRole));
    }
};

QTEST_GUILESS_MAIN(MemberTableTest)
#include "MemberTableTest.moc"
