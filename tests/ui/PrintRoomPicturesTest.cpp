#include "models/secrets/GeneratedSecrets.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/models/CardForms.h"
#include "tests/ui/Walk.h"
#include "ui/Theme.h"
#include "ui/pages/DispatchPage.h"
#include "ui/pages/PrintRunsPage.h"
#include "ui/print/CardPreview.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/TablePane.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

namespace {

PrintJobs waitingForPaper()
{
    const QStringList names{u"髙橋 花子"_s, u"見本 一郎"_s, u"\U00020BB7田 和子"_s, u"試験 次郎"_s};
    PrintJobs jobs;
    for (int number = 1; number <= 9; ++number)
        jobs.append(aPrintJob(number)
                        .with(&PrintJob::memberName, names.at(number % names.size()))
                        .with(&PrintJob::mayPrint, number % 4 != 0));
    return jobs;
}

Runs activeRuns()
{
    return {aRun(12).with(&Run::cards, 30), aRun(13).with(&Run::mayReconcile, false).with(&Run::openedByMe, true),
            aRun(14).with(&Run::state, RunState::Open).with(&Run::openedByMe, true).with(&Run::mayReconcile, false)};
}

Sheets voidSheets()
{
    Sheets sheets = printedSheets(3, 900);
    for (Sheet &sheet : sheets)
        sheet.state = CardState::Void;
    return sheets;
}

void scan(const ScanField &field, const QString &text)
{
    QTest::keyClicks(const_cast<ScanField *>(&field), text);
    QTest::keyClick(const_cast<ScanField *>(&field), Qt::Key_Return);
}

} // namespace

/// Draws the print room and dispatch in both schemes and both languages, and leaves the pictures in
/// $MADOGUCHI_PICTURES, to be looked at when something changes.
class PrintRoomPicturesTest final : public QObject
{
    Q_OBJECT

    void save(QWidget &window, const char *name)
    {
        QTest::qWait(20);
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES");
        if (folder.isEmpty())
            return;
        QFETCH_GLOBAL(const Theme::Choice, scheme);
        QFETCH_GLOBAL(const QString, language);
        const QString dress = scheme == Theme::Choice::Dark ? u"dark"_s : u"light"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, QLatin1StringView(name), dress, language)));
    }

    std::unique_ptr<PrintRunsPage> printRoom(FakeDesk &desk)
    {
        desk.runs.cutOffs.always(CutOff{QTime(15, 0), false, 12});
        auto page = std::make_unique<PrintRunsPage>(desk.gateways(), m_session,
                                                    PrintRoom{std::make_shared<GeneratedSecrets>()});
        page->resize(1180, 760);
        page->show();
        page->activate();
        return page;
    }

    std::unique_ptr<QTranslator> m_translator;
    Session m_session = aPrinter();

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Theme::Choice>("scheme");
        QTest::addColumn<QString>("language");
        QTest::newRow("light, English") << Theme::Choice::Light << u"en"_s;
        QTest::newRow("dark, English") << Theme::Choice::Dark << u"en"_s;
        QTest::newRow("light, Japanese") << Theme::Choice::Light << u"ja"_s;
        QTest::newRow("dark, Japanese") << Theme::Choice::Dark << u"ja"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(const Theme::Choice, scheme);
        QFETCH_GLOBAL(const QString, language);
        QCoreApplication::setApplicationName(u"PrintRoomPicturesTest"_s);
        Theme::apply(*qApp, scheme);
        loadTranslations();
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(u":/madoguchi/translations/madoguchi_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    }

    void cleanup() { m_translator.reset(); }

    void drawsTheQueueAndARun()
    {
        FakeDesk desk;
        desk.runs.queues.always(waitingForPaper());
        desk.runs.lists.always(activeRuns());
        desk.runs.opens.always(anOpenedRun(15, 2).build());
        desk.runs.cards.always(Cards{aCard(1, aSerial(1)), aCard(2, aSerial(2))});
        desk.runs.texts.always(cardTexts());
        const auto page = printRoom(desk);
        auto *queue = part<TablePane>(*page, "printQueueTable");
        QTRY_COMPARE(queue->model()->rowCount(), 9);
        queue->setFocus();
        QTest::keyClick(queue, Qt::Key_Space);
        save(*page, "print-queue");
        QTest::mouseClick(part<QPushButton>(*page, "openRunButton"), Qt::LeftButton);
        QTRY_VERIFY(page->findChild<CardPreview *>());
        QSignalSpy shown(page->findChild<CardPreview *>(), &CardPreview::shown);
        QVERIFY(shown.count() > 0 || shown.wait(30'000));
        QTRY_VERIFY(part<QPushButton>(*page, "printButton")->isEnabled());
        save(*page, "print-run");
    }

    void drawsReconcilingAndAborting()
    {
        FakeDesk desk;
        desk.runs.queues.always(PrintJobs());
        desk.runs.lists.always(activeRuns());
        desk.runs.sheets.always(printedSheets(30, 1200));
        const auto page = printRoom(desk);
        QTest::mouseClick(part<QPushButton>(*page, "placeRuns"), Qt::LeftButton);
        auto *runs = part<TablePane>(*page, "runsTable");
        QTRY_VERIFY(runs->selectId(12));
        auto *field = part<ScanField>(*page, "scanField");
        QTRY_VERIFY(field->isEnabled());
        for (int number = 1200; number < 1208; ++number)
            scan(*field, aSerial(number));
        scan(*field, aSerial(1203));
        save(*page, "reconciling-twice");
        QTest::mouseClick(part<QPushButton>(*page, "sameSheetButton"), Qt::LeftButton);
        scan(*field, aSerial(77));
        desk.runs.strays.answerLast(StraySheet{StraySheet::Kind::OtherRun, aSerial(77), {11}, {}, {}});
        scan(*field, u"MK-0001209-0"_s);
        QTest::mouseClick(part<QPushButton>(*page, "spoiledButton"), Qt::LeftButton);
        scan(*field, aSerial(1210));
        save(*page, "reconciling");
        for (int number = 1208; number < 1230; ++number)
            if (number != 1210)
                scan(*field, aSerial(number));
        save(*page, "reconciling-balanced");
        QVERIFY(runs->selectId(13));
        save(*page, "run-of-mine");
        QVERIFY(runs->selectId(14));
        QTest::mouseClick(part<QPushButton>(*page, "abortButton"), Qt::LeftButton);
        save(*page, "run-abort");
    }

    void drawsRecovery()
    {
        FakeDesk desk;
        desk.runs.queues.always(PrintJobs());
        desk.runs.lists.always(Runs{
            aRun(9).with(&Run::state, RunState::Aborted).with(&Run::voided, 3),
            aRun(12).with(&Run::state, RunState::Closed).with(&Run::spoiled, 1).with(&Run::destructionSignatures, 1)});
        desk.runs.sheets.always(voidSheets());
        const auto page = printRoom(desk);
        QTest::mouseClick(part<QPushButton>(*page, "placeRecovery"), Qt::LeftButton);
        QTRY_VERIFY(part<TablePane>(*page, "recoveryTable")->selectId(9));
        QTRY_VERIFY(part<QPushButton>(*page, "destroyButton")->isEnabled());
        save(*page, "recovery");
        QTest::mouseClick(part<QPushButton>(*page, "destroyButton"), Qt::LeftButton);
        save(*page, "recovery-sign");
    }

    void drawsDispatch()
    {
        FakeDesk desk;
        desk.dispatch.lists.always(Bundles{
            aBundle(1).with(&Bundle::cards, 3),
            aBundle(2).with(&Bundle::destination, u"見本電機株式会社 大阪工場"_s).with(&Bundle::mayDispatch, false),
            aBundle(3)
                .with(&Bundle::destination, u"見本 一郎"_s)
                .with(&Bundle::route, u"home"_s)
                .with(&Bundle::cards, 1),
            aBundle(4)
                .with(&Bundle::destination, u"試験 花江"_s)
                .with(&Bundle::route, u"home"_s)
                .with(&Bundle::isRegistered, true)
                .with(&Bundle::cards, 1)});
        desk.dispatch.cards.always(
            BundleCards{aBundleCard(1, aSerial(1)), aBundleCard(2, aSerial(2)),
                        aBundleCard(3, aSerial(3)).with(&BundleCard::problem, u"coverage_lost"_s)});
        desk.dispatch.dispatches.always(DispatchAnswer{2, {{aSerial(3), u"coverage_lost"_s}}});
        DispatchPage page(desk.gateways(), m_session);
        page.resize(1180, 760);
        page.show();
        page.activate();
        QTRY_VERIFY(part<TablePane>(page, "bundlesTable")->selectId(1));
        QTRY_VERIFY(part<QPushButton>(page, "dispatchButton")->isEnabled());
        PackAnswer answer{.outcome = PackAnswer::Outcome::Right, .card = {1}, .serial = aSerial(1)};
        answer.packedAt = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
        answer.packed = 1;
        answer.cards = 3;
        auto *field = part<ScanField>(page, "packField");
        scan(*field, aSerial(1));
        desk.dispatch.packs.answerLast(answer);
        QTRY_COMPARE(part<TablePane>(page, "bundleCardsTable")->currentId().toLongLong(), 1);
        save(page, "packing");
        answer.outcome = PackAnswer::Outcome::OtherBundle;
        answer.serial = aSerial(7);
        answer.destination = u"見本電機株式会社 大阪工場"_s;
        scan(*field, aSerial(7));
        desk.dispatch.packs.answerLast(answer);
        QTRY_VERIFY(part<QPushButton>(page, "dispatchButton")->isEnabled());
        save(page, "packing-wrong");
        QTest::mouseClick(part<QPushButton>(page, "dispatchButton"), Qt::LeftButton);
        QTRY_VERIFY(part<QPushButton>(page, "dispatchConfirm")->isEnabled());
        save(page, "dispatch-asked");
        desk.dispatch.lists.always(Bundles{});
        QTest::mouseClick(part<QPushButton>(page, "dispatchConfirm"), Qt::LeftButton);
        QTRY_VERIFY(!part<QPushButton>(page, "dispatchConfirm")->isVisible());
        save(page, "dispatched");
    }
};

QTEST_MAIN(PrintRoomPicturesTest)
#include "PrintRoomPicturesTest.moc"
