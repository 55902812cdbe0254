#include "ui/ErrorText.h"

#include "tests/fakes/BracketTranslator.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleOfTheDatabaseHasSentencesOfItsOwn()
    {
        QFile readme(QStringLiteral(DATABASE_README));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        static const QRegularExpression code(u"MD[0-9]{3}"_s);
        QStringList listed;
        for (auto found = code.globalMatch(QString::fromUtf8(readme.readAll())); found.hasNext();)
            listed += found.next().captured();
        QVERIFY(listed.size() >= 35);
        const QString unknown = ErrorText::of({DbError::Kind::Refused, u"MD999"_s, u"MD999"_s}).what;
        for (const QString &rule : std::as_const(listed)) {
            QVERIFY2(ErrorText::knownRules().contains(rule), qPrintable(rule));
            QVERIFY2(ErrorText::of({DbError::Kind::Refused, rule, rule}).what != unknown, qPrintable(rule));
        }
    }

    void noTwoRulesSayTheSame()
    {
        QStringList said;
        for (const QString &rule : ErrorText::knownRules())
            said += ErrorText::of({DbError::Kind::Refused, rule, rule}).what;
        QCOMPARE(said.removeDuplicates(), 0);
    }

    void everyKindSaysAllThreeParts_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = int(DbError::Kind::Offline); kind <= int(DbError::Kind::Fault); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }

    void everyKindSaysAllThreeParts()
    {
        QFETCH(int, kind);
        const DbError error = DbError::of(DbError::Kind(kind));
        for (const ErrorText &text : {ErrorText::of(error), ErrorText::atSignIn(error)}) {
            QVERIFY(!text.what.isEmpty());
            QVERIFY(!text.kept.isEmpty());
            QVERIFY(!text.now.isEmpty());
        }
    }

    void theCodeIsBesideTheSentencesAndNotInThem()
    {
        const ErrorText text = ErrorText::of({DbError::Kind::Refused, u"MD050"_s, u"MD050"_s});
        QCOMPARE(text.code, u"MD050"_s);
        QVERIFY(!(text.what + text.kept + text.now).contains(u"MD050"_s));
    }

    void atSignInAMissingServerIsNotCalledALostConnection()
    {
        const DbError error = DbError::of(DbError::Kind::Offline);
        QVERIFY(ErrorText::atSignIn(error).what != ErrorText::of(error).what);
    }

    void everySentenceCanBeTranslated()
    {
        BracketTranslator brackets;
        QCoreApplication::installTranslator(&brackets);
        for (const QString &rule : ErrorText::knownRules()) {
            const ErrorText text = ErrorText::of({DbError::Kind::Refused, rule, rule});
            QVERIFY2(BracketTranslator::isTranslated(text.what), qPrintable(rule));
            QVERIFY2(BracketTranslator::isTranslated(text.now), qPrintable(rule));
        }
        QCoreApplication::removeTranslator(&brackets);
    }
};

QTEST_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
