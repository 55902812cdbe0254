#include "tests/builders/Mails.h"
#include "tests/builders/Registrations.h"
#include "tests/ui/CounterDesk.h"
#include "tests/ui/RequestQueue.h"
#include "ui/pages/MailPage.h"
#include "ui/pages/ViewingPage.h"

#include <QCheckBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is half filled in on each page can be written down and filled in again, on another day and another computer.
class DraftsTest final : public QObject
{
    Q_OBJECT

private slots:
    void notesComeBackAndAnswersOfAnIdentityCheckDoNot()
    {
        QJsonObject written;
        {
            Queue desk({aClaimedRequest(118), aClaimedRequest(119)});
            QVERIFY(desk.page->draft().isEmpty());
            desk.select(aClaimedRequest(118));
            part<QPlainTextEdit>(*desk.page, "noteDraft")->insertPlainText(u"折り返しお電話"_s);
            desk.answer("identityField.name")->insert(u"髙橋 花子"_s);
            desk.select(aClaimedRequest(119));
            desk.answer("identityField.birth_date")->insert(u"19800505"_s);
            written = desk.page->draft();
            QCOMPARE(written, (QJsonObject{{u"118"_s, u"折り返しお電話"_s}}));
        }
        Queue desk({aClaimedRequest(118), aClaimedRequest(119)});
        desk.page->takeUp(written);
        QCOMPARE(desk.desk.requests.details.lastAsked<0>(), RequestId{118});
        desk.desk.requests.details.answerLast(aRequestDetail(aClaimedRequest(118)));
        QTRY_COMPARE(part<QPlainTextEdit>(*desk.page, "noteDraft")->toPlainText(), u"折り返しお電話"_s);
        QVERIFY(desk.answer("identityField.name")->text().isEmpty());
        QCOMPARE(desk.page->draft(), written); // and it is kept again
    }

    void aRequestThatIsBeingTakenComesBackAsItWas()
    {
        QJsonObject written;
        {
            Counter desk;
            desk.openPerson();
            QVERIFY(desk.page->draft().isEmpty());
            QTest::keyClick(desk.page.get(), Qt::Key_N, Qt::ControlModifier);
            QTRY_VERIFY(desk.dialog());
            auto *kind = part<QComboBox>(*desk.dialog(), "takeKind");
            kind->setCurrentIndex(kind->findData(u"viewing_password_reissue"_s));
            part<QCheckBox>(*desk.dialog(), "takeOldIsLost")->setChecked(true);
            part<QLineEdit>(*desk.dialog(), "takeReason")->insert(u"はがきを失くした"_s);
            part<QLineEdit>(*desk.dialog(), "takeDespite")->insert(u"急ぎ"_s);
            written = desk.page->draft();
            desk.dialog()->reject();
            QTRY_VERIFY(desk.page->draft().isEmpty()); // whoever closes it wants no more of it
        }
        QCOMPARE(written.value(u"reason"_s).toString(), u"はがきを失くした"_s);
        Counter desk;
        desk.page->takeUp(written);
        QCOMPARE(desk.page->draft(), written); // until the record is open it is kept as it was
        QCOMPARE(desk.desk.members.opens.lastAsked<0>(), aPerson().build().id);
        desk.desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.page->draft(), written);
        QCOMPARE(desk.dialog()->kind(), u"viewing_password_reissue"_s);
        QVERIFY(part<QCheckBox>(*desk.dialog(), "takeOldIsLost")->isChecked());
    }

    void whatIsNoMoreIsNoChoice()
    {
        Counter desk;
        desk.page->takeUp({{u"person"_s, aPerson().build().id.value},
                           {u"kind"_s, u"no_such_kind"_s},
                           {u"coverage"_s, 999},
                           {u"channel"_s, u"pigeon"_s}});
        desk.desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!desk.dialog()->kind().isEmpty());
        QVERIFY(desk.dialog()->kind() != u"no_such_kind"_s);
    }

    void aPersonWhoIsNotThereAnyMoreIsTold()
    {
        Counter desk;
        desk.page->takeUp({{u"person"_s, 5}});
        desk.desk.members.opens.answerLast(DbError::fromSqlState("MD020"));
        QTRY_VERIFY(desk.bar()->isSaying());
        QVERIFY(!desk.dialog());
    }

    void aMailThatIsOpenComesBackWithItsItems()
    {
        FakeDesk desk;
        MailPage first(desk.gateways(), aSession());
        QVERIFY(first.draft().isEmpty());
        QMimeData copied;
        copied.setText(u"IDを忘れました。\n氏名：見本 花子\n記号・番号：1255-3456\n住所：東京都港区見本町1-2-3\n"_s);
        QVERIFY(first.receive(copied));
        QTRY_VERIFY(!first.draft().isEmpty());
        const QJsonObject written = first.draft();
        MailPage second(desk.gateways(), aSession());
        second.takeUp(written);
        QCOMPARE(second.draft(), written);
        QVERIFY(!second.unsaved().isEmpty());
    }

    void aRequestTakenFromAListComesBackToo()
    {
        FakeDesk desk;
        ViewingPage page(desk.gateways(), aSession());
        page.takeUp({{u"person"_s, 1}, {u"kind"_s, u"viewing_password_reissue"_s}, {u"reason"_s, u"失くした"_s}});
        desk.members.opens.answerLast(aPerson());
        QTRY_VERIFY(page.findChild<TakeRequestDialog *>());
        QCOMPARE(page.draft().value(u"reason"_s).toString(), u"失くした"_s);
    }
};

QTEST_MAIN(DraftsTest)
#include "DraftsTest.moc"
