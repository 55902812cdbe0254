#include "ui/pages/MailPage.h"
#include "tests/builders/Mails.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/TablePane.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString body = u"IDを忘れました。\n氏名：見本 花子\n記号・番号：1255-3456\n住所：東京都港区見本町1-2-3\n"_s;

/// A mail as a mail program saves it.
QByteArray anEml(const QString &subject = u"ID確認"_s, const QString &text = body)
{
    return "From: =?UTF-8?B?" + u"見本 花子"_s.toUtf8().toBase64()
        + "?= <h@mail.example>\r\nTo: <info@society.example>\r\n" + "Subject: =?UTF-8?B?" + subject.toUtf8().toBase64()
        + "?=\r\nDate: Thu, 19 Nov 2026 10:00:00 +0900\r\n" + "Message-ID: <" + subject.toUtf8().toHex()
        + "@mail.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text.toUtf8();
}

/// The page on screen, with files that a mail program saved.
struct Intake
{
    FakeDesk desk;
    QTemporaryDir folder;
    std::unique_ptr<MailPage> page;

    Intake()
        : page(std::make_unique<MailPage>(desk.gateways(), aSession()))
    {
        page->resize(1280, 800);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    QUrl saved(const QByteArray &bytes, const QString &name = u"a.eml"_s) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the mail could not be saved");
        return QUrl::fromLocalFile(file.fileName());
    }

    void drop(const QList<QUrl> &urls) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enters(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent drops(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.get(), &drops);
    }

    /// Drops a mail that is recognised and fits `members`.
    void open(const ProposedMembers &members, const RecognisedMail &recognised = aRecognisedMail())
    {
        drop({saved(anEml())});
        QTRY_COMPARE(desk.requests.recognises.count(), 1);
        desk.requests.recognises.answerLast(recognised);
        desk.requests.proposes.answerLast(members);
        QTRY_COMPARE(table()->model()->rowCount(), int(members.size()));
        QTest::qWait(10);
    }

    TablePane *table() const { return part<TablePane>(*page, "proposedTable"); }
    QPushButton *takes() const { return part<QPushButton>(*page, "takeMailButton"); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    QString field(const char *name) const { return part<QLineEdit>(*page, name)->text(); }
    QString told() const { return part<NoticeList>(*page, "mailMatchNotices")->sentences().join(u' '); }
    QString text() const { return part<QPlainTextEdit>(*page, "mailText")->toPlainText(); }
    void click(const char *name) const { QTest::mouseClick(part<QPushButton>(*page, name), Qt::LeftButton); }
};

} // namespace

class MailPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDroppedMailIsReadAndItsItemsAreCompared() // AIS-7, AIS-17
    {
        Intake intake;
        intake.drop({intake.saved(anEml())});
        QTRY_COMPARE(intake.desk.requests.proposes.count(), 1);
        QCOMPARE(intake.field("mailName"), u"見本 花子"_s);
        QCOMPARE(intake.field("mailNumber"), u"1255-3456"_s);
        QCOMPARE(intake.field("mailAddress"), u"東京都港区見本町1-2-3"_s);
        QCOMPARE(intake.desk.requests.recognises.asked<0>(0), u"ID確認"_s);
        QCOMPARE(intake.desk.requests.recognises.asked<1>(0), u"info@society.example"_s);
        QCOMPARE(intake.desk.requests.proposes.asked<0>(0), u"見本 花子"_s);
        QCOMPARE(intake.desk.requests.proposes.asked<1>(0), u"1255-3456"_s);
        QCOMPARE(part<QLabel>(*intake.page, "mailSubject")->text(), u"ID確認"_s);
        QVERIFY(intake.text().contains(u"IDを忘れました。"_s));
    }

    void nobodyIsChosenHoweverWellTheyFit()
    {
        Intake intake;
        intake.open({aProposedMember()});
        QVERIFY(!intake.table()->currentId().isValid());
        QVERIFY(!intake.takes()->isEnabled());
        QCOMPARE(intake.desk.requests.guards.count(), 0);
        intake.table()->selectId(1001);
        QVERIFY(intake.takes()->isEnabled());
        QVERIFY(intake.takes()->text().contains(u"見本 花子"_s));
        QCOMPARE(intake.desk.requests.guards.count(), 1);
    }

    void theMailBecomesARequestWithItsWords()
    {
        Intake intake;
        const QSignalSpy goes(intake.page.get(), &Page::goTo);
        intake.open({aProposedMember(1), aProposedMember(2).with(&ProposedMember::numberIs, Compared::Differs)});
        intake.table()->selectId(1002);
        QVERIFY(intake.told().contains(u"differs from the record"_s));
        intake.table()->selectId(1001);
        intake.takes()->setFocus();
        QTest::keyClick(intake.takes(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(intake.desk.requests.takesMail.count(), 1);
        const MailRequest &taken = intake.desk.requests.takesMail.asked<1>(0);
        QCOMPARE(taken.coverage, CoverageId{1001});
        QCOMPARE(taken.kind, u"id_notice"_s);
        QCOMPARE(taken.subject, u"ID確認"_s);
        QVERIFY(taken.sender.contains(u"h@mail.example"_s));
        QCOMPARE(taken.text.trimmed(), body.trimmed());
        QCOMPARE(taken.sentOn, QDate(2026, 11, 19));
        QVERIFY(!taken.messageId.isEmpty());
        QVERIFY(!intake.page->unsaved().isEmpty());
        intake.desk.requests.takesMail.answer(0, RequestId{118});
        QTRY_VERIFY(intake.bar()->text().contains(u"118"_s));
        QVERIFY(intake.page->unsaved().isEmpty());
        QVERIFY(intake.text().isEmpty());
        QTest::mouseClick(part<QPushButton>(*intake.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(goes.first().at(1).toLongLong(), 118);
    }

    void whatIsUnderWayIsToldAndGoingOnNeedsAReason() // MYK-8
    {
        Intake intake;
        intake.open({aProposedMember()});
        intake.table()->selectId(1001);
        RequestGuard guard;
        guard.open = {{{97}, RequestState::Received, QDateTime(QDate(2026, 11, 18), QTime(1, 0), Qt::UTC)}};
        intake.desk.requests.guards.answerLast(guard);
        QTRY_VERIFY(intake.told().contains(u"97"_s));
        QVERIFY(!intake.takes()->isEnabled());
        part<QLineEdit>(*intake.page, "mailDespite")->insert(u"別件"_s);
        QVERIFY(intake.takes()->isEnabled());
        intake.click("takeMailButton");
        QCOMPARE(intake.desk.requests.takesMail.asked<1>(0).despite, u"別件"_s);
    }

    void aRefusalAsksForItsReasonAndKeepsTheMail()
    {
        Intake intake;
        intake.open({aProposedMember()});
        intake.table()->selectId(1001);
        intake.click("takeMailButton");
        intake.desk.requests.takesMail.answer(0, DbError::fromSqlState("MD031"));
        QTRY_VERIFY(intake.bar()->isSaying());
        QVERIFY(!part<QWidget>(*intake.page, "mailDespite")->isHidden());
        QVERIFY(!intake.takes()->isEnabled());
        QVERIFY(!intake.text().isEmpty());
    }

    void anUnknownOutcomeIsRepeatedWithTheSameOperation()
    {
        Intake intake;
        intake.open({aProposedMember()});
        intake.table()->selectId(1001);
        intake.click("takeMailButton");
        intake.desk.requests.takesMail.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(intake.bar()->isSaying());
        QVERIFY(!intake.takes()->isEnabled());
        QTest::mouseClick(part<QPushButton>(*intake.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(intake.desk.requests.takesMail.asked<0>(1), intake.desk.requests.takesMail.asked<0>(0));
    }

    void aMailThatIsARequestAlreadyIsNotTakenAgain()
    {
        RecognisedMail before = aRecognisedMail();
        before.request = {97};
        before.aside = u"unrelated"_s;
        Intake intake;
        intake.open({aProposedMember()}, before);
        intake.table()->selectId(1001);
        QVERIFY(intake.told().contains(u"request 97"_s));
        QVERIFY(intake.told().contains(u"Not about this society"_s));
        QVERIFY(!intake.takes()->isEnabled());
    }

    void whatTheMailDoesNotSayIsNamedAndCanBeCorrected()
    {
        RecognisedMail unknown = aRecognisedMail();
        unknown.kind.clear();
        Intake intake;
        intake.drop({intake.saved(anEml(u"お願い"_s, u"氏名：見本 花子\n"_s))});
        QTRY_COMPARE(intake.desk.requests.recognises.count(), 1);
        intake.desk.requests.recognises.answerLast(unknown);
        QTRY_VERIFY(intake.told().contains(u"Read it and choose"_s));
        QVERIFY(intake.told().contains(u"ymbol"_s)); // the number is missing
        auto *kind = part<QComboBox>(*intake.page, "mailKind");
        QCOMPARE(kind->currentIndex(), -1);
        intake.desk.requests.proposes.answerLast(ProposedMembers{aProposedMember()});
        QTRY_COMPARE(intake.table()->model()->rowCount(), 1);
        intake.table()->selectId(1001);
        QVERIFY(!intake.takes()->isEnabled());
        kind->setCurrentIndex(0);
        QVERIFY(intake.takes()->isEnabled());
        auto *number = part<QLineEdit>(*intake.page, "mailNumber");
        number->insert(u"1255-3456"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(intake.desk.requests.proposes.lastAsked<1>(), u"1255-3456"_s);
    }

    void aMailIsSetAsideWithAReason()
    {
        Intake intake;
        intake.open({});
        intake.click("asideButton");
        auto *reason = part<QComboBox>(*intake.page, "asideReason");
        auto *go = part<QPushButton>(*intake.page, "setAsideButton");
        reason->setCurrentIndex(reason->findData(u"other"_s));
        QVERIFY(!go->isEnabled()); // another reason has to be named
        reason->setCurrentIndex(reason->findData(u"spam"_s));
        QVERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        const SetAside &aside = intake.desk.requests.setsAside.asked<1>(0);
        QCOMPARE(aside.reason, u"spam"_s);
        QCOMPARE(aside.subject, u"ID確認"_s);
        QVERIFY(!aside.messageId.isEmpty());
        intake.desk.requests.setsAside.answer(0, Done());
        QTRY_VERIFY(intake.bar()->text().contains(u"set aside"_s));
        QVERIFY(intake.page->unsaved().isEmpty());
    }

    void severalMailsWaitForTheirTurn()
    {
        Intake intake;
        intake.drop({intake.saved(anEml(u"一"_s), u"1.eml"_s), intake.saved(anEml(u"二"_s), u"2.eml"_s)});
        QTRY_COMPARE(part<QLabel>(*intake.page, "mailSubject")->text(), u"一"_s);
        QVERIFY(part<QLabel>(*intake.page, "mailsWaiting")->text().contains(u"1"_s));
        intake.click("leaveMailButton");
        QTRY_COMPARE(part<QLabel>(*intake.page, "mailSubject")->text(), u"二"_s);
        QVERIFY(part<QLabel>(*intake.page, "mailsWaiting")->text().isEmpty());
        intake.desk.requests.recognises.answer(0, aRecognisedMail()); // about the first one
        QTest::qWait(20);
        QCOMPARE(part<QComboBox>(*intake.page, "mailKind")->count(), 0);
    }

    void aMailIsPastedAsText()
    {
        Intake intake;
        QGuiApplication::clipboard()->setText(u"件名: リセット\n差出人: h@mail.example\n\n"_s + body);
        QTest::keyClick(intake.page->focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(intake.field("mailName"), u"見本 花子"_s);
        QCOMPARE(intake.desk.requests.recognises.asked<0>(0), u"リセット"_s);
        QGuiApplication::clipboard()->clear();
    }

    void anEmptyClipboardSaysSo()
    {
        Intake intake;
        QGuiApplication::clipboard()->setText(u"  \n"_s);
        intake.click("pasteMailButton");
        QVERIFY(intake.bar()->text().contains(u"no mail on the clipboard"_s));
    }

    void whatIsNotReadIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QByteArray() << u"nothing in it"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"no mail"_s;
        QByteArray deep = "Subject: x\r\nFrom: x\r\n";
        for (int level = 0; level < 12; ++level) {
            const QByteArray name = "b" + QByteArray::number(level) + "x";
            deep += "Content-Type: multipart/mixed; boundary=" + name + "\r\n\r\n--" + name + "\r\n";
        }
        QTest::newRow("too deep") << deep + "Content-Type: text/plain\r\n\r\nend\r\n" << u"more than 10 deep"_s;
        QTest::newRow("a charset") << QByteArray(
            "From: x\r\nSubject: x\r\nContent-Type: text/plain; charset=x-mine\r\n\r\n\xff\xfe\xfd")
                                   << u"x-mine"_s;
    }

    void whatIsNotReadIsRefusedWithItsReason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        Intake intake;
        intake.drop({intake.saved(bytes)});
        QTRY_VERIFY(intake.bar()->isSaying());
        QVERIFY2(intake.bar()->text().contains(said), qPrintable(intake.bar()->text()));
        QCOMPARE(intake.desk.requests.recognises.count(), 0);
        QVERIFY(intake.page->unsaved().isEmpty());
    }

    void aBrokenMailDoesNotHoldUpTheNextOne()
    {
        Intake intake;
        intake.drop({intake.saved({}, u"1.eml"_s), intake.saved(anEml(u"二"_s), u"2.eml"_s)});
        QTRY_COMPARE(part<QLabel>(*intake.page, "mailSubject")->text(), u"二"_s);
    }

    void nothingOfAMailIsTakenForMarkup()
    {
        const QString hostile = u"<img src=x> %1 & <b>"_s;
        Intake intake;
        intake.drop({intake.saved(anEml(hostile, hostile + u"\n氏名："_s + hostile))});
        QTRY_COMPARE(part<QLabel>(*intake.page, "mailSubject")->text(), hostile);
        intake.desk.requests.proposes.answerLast(
            ProposedMembers{aProposedMember().with(&ProposedMember::name, hostile)});
        QTRY_COMPARE(intake.table()->model()->rowCount(), 1);
        intake.table()->selectId(1001);
        QCOMPARE(labelsThatReadMarkup(*intake.page), QStringList());
        QVERIFY(intake.text().startsWith(hostile));
    }

    void theMailsThatWereSetAsideAreListed()
    {
        Intake intake;
        intake.click("mailView.aside");
        intake.desk.requests.asides.answerLast(MailsAside{aMailAside()});
        QTRY_COMPARE(part<TablePane>(*intake.page, "asidesTable")->model()->rowCount(), 1);
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        Intake intake;
        QCOMPARE(controlsWithoutName(*intake.page), QStringList());
        intake.open({aProposedMember()});
        intake.table()->selectId(1001);
        intake.click("asideButton");
        QCOMPARE(controlsWithoutName(*intake.page), QStringList());
        const OtherLanguage other;
        QStringList stayed = textsThatStayed(*intake.page);
        stayed.removeIf([](const QString &text) {
            return text.contains(u"mail.example"_s) || text.contains(u"society.example"_s);
        });
        QCOMPARE(stayed, QStringList());
    }

    void mayBeClosedWhileReading()
    {
        Intake intake;
        intake.drop({intake.saved(anEml())});
        intake.page.reset();
        QTest::qWait(50);
    }
};

QTEST_MAIN(MailPageTest)
#include "MailPageTest.moc"
