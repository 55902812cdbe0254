#include "models/base/Result.h"
#include "models/base/OpId.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ResultTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        const Result<QString> result(u"answer"_s);
        QVERIFY(result.has_value());
        QVERIFY(bool(result));
        QCOMPARE(*result, u"answer"_s);
        QCOMPARE(result->size(), 6);
    }

    void holdsTheReasonWhyThereIsNone()
    {
        const Result<QString> result(DbError::of(DbError::Kind::Denied));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, DbError::Kind::Denied);
    }

    void anEmptyListIsAnAnswerToo() { QVERIFY(Result<QStringList>(QStringList()).has_value()); }

    void doneNeedsNoValue() { QVERIFY(Result<Done>(Done{}).has_value()); }

    void everyIntentionHasANameOfItsOwn()
    {
        const OpId one = OpId::fresh();
        const OpId same = one;
        QCOMPARE(same, one);
        QVERIFY(!(OpId::fresh() == one));
        QCOMPARE(one.text().size(), 36);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "ResultTest.moc"
