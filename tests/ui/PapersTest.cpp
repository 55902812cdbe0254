#include "models/tables/RunWords.h"
#include "tests/builders/Runs.h"
#include "tests/builders/Staff.h"
#include "tests/e2e/Paper.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/fakes/HostProgram.h"
#include "tests/ui/OtherLanguage.h"
#include "tests/ui/Walk.h"
#include "ui/pages/DispatchPage.h"
#include "ui/pages/PaperWords.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Bundle aDispatchedBundle(qint64 id = 1)
{
    return aBundle(id)
        .with(&Bundle::state, BundleState::Dispatched)
        .with(&Bundle::dispatchedAt, QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC));
}

BundleLetter aLetter(int cards)
{
    BundleLetter letter{.bundle = {1},
                        .society = u"東京電子機械工業健康保険組合"_s,
                        .societyPostalCode = u"1050000"_s,
                        .societyAddress = u"東京都港区見本町9-9-9"_s,
                        .societyTelephone = u"03-0000-0000"_s,
                        .recipient = u"みほん精機株式会社"_s,
                        .department = u"総務部"_s,
                        .attention = u"港 太郎"_s,
                        .postalCode = u"1050001"_s,
                        .address = u"東京都港区見本町1-2-3"_s,
                        .dispatchedOn = QDate(2026, 11, 21),
                        .tracking = u"123456789012"_s,
                        .serials = {}};
    for (int card = 1; card <= cards; ++card)
        letter.serials.append(u"MK-%1-0"_s.arg(card, 7, 10, QChar(u'0')));
    return letter;
}

RunSheet aRunSheet(std::optional<RunStock> stock)
{
    RunSheet sheet{.run = {9},
                   .society = u"東京電子機械工業健康保険組合"_s,
                   .form = u"vfold-a5"_s,
                   .station = u"print-1"_s,
                   .state = RunState::Closed,
                   .cards = 3,
                   .paper = 2, // two of them share one
                   .sealed = 2,
                   .spoiled = 1,
                   .openedBy = u"印刷 一郎"_s,
                   .countedBy = u"照合 二郎"_s,
                   .destroyedBy = {u"印刷 一郎"_s, u"承認 一"_s},
                   .openedAt = QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC),
                   .printedAt = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC),
                   .closedAt = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC),
                   .stock = stock,
                   .sheets = {},
                   .seal = 4711,
                   .head = u"0123456789abcdef"_s.repeated(4)};
    const std::array states{CardState::Good, CardState::Good, CardState::Spoiled};
    for (int at = 0; at < 3; ++at)
        sheet.sheets.append(Sheet{{at + 1}, at + 1, u"MK-000000%1-0"_s.arg(at + 1), states.at(size_t(at))});
    return sheet;
}

/// What must stand on no paper that lies open: a member's name, number or login, as the tests' cards have them.
QStringList tellsAMember(const QString &text)
{
    QStringList found;
    for (const QString &word : {u"髙橋"_s, u"花子"_s, u"1255"_s, u"003456"_s, u"login0001"_s}) {
        if (text.contains(word))
            found.append(word);
    }
    return found;
}

/// The dispatch page with its papers; commands wait for the test.
struct PaperDesk
{
    FakeDesk desk;
    Session session = aSession();
    QTemporaryDir folder{HostProgram::scratch() + u"/papers-XXXXXX"_s};
    std::unique_ptr<DispatchPage> page;

    explicit PaperDesk(const Bundle &bundle = aDispatchedBundle(), bool demo = true)
    {
        session.demo = demo;
        desk.dispatch.lists.always(Bundles{bundle});
        desk.dispatch.cards.always(BundleCards{aBundleCard(1)});
        desk.runs.lists.always(Runs{aRun(9).with(&Run::state, RunState::Closed)});
        page = std::make_unique<DispatchPage>(desk.gateways(), session);
        page->resize(1180, 760);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    QPushButton *button(const QString &name) const { return part<QPushButton>(*page, name.toLatin1().constData()); }
    bool choose(const char *table, qint64 id) const
    {
        auto *pane = part<TablePane>(*page, table);
        return QTest::qWaitFor([&] { return pane->selectId(id); });
    }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }

    /// Prints what is offered by the button `name` to a file; empty when that did not come to pass.
    QString printed(const QString &name) const
    {
        const QString file = folder.filePath(u"paper.pdf"_s);
        QPushButton *go = button(name + u".print"_s);
        if (!QTest::qWaitFor([&] { return go->isVisible() && go->isEnabled(); }))
            return {};
        part<QLineEdit>(*page, (name + u".file"_s).toLatin1().constData())->setText(file);
        QTest::qWait(5);
        QTest::mouseClick(go, Qt::LeftButton);
        return QTest::qWaitFor([&] { return bar()->text().contains(u"Printed to"_s); }) ? file : QString();
    }
    QString letter(const BundleLetter &letter)
    {
        if (!choose("bundlesTable", 1) || !QTest::qWaitFor([&] { return button(u"letterButton"_s)->isVisible(); }))
            return {};
        QTest::mouseClick(button(u"letterButton"_s), Qt::LeftButton);
        desk.dispatch.letters.answerLast(letter);
        return printed(u"letterButton"_s);
    }
};

/// Counts how often the program is told that its language has changed.
struct LanguageEvents final : QObject
{
    LanguageEvents() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LanguageChange;
        return false;
    }
    int count = 0;
};

QString wordsOf(const OfficeText &paper)
{
    QStringList words{paper.name};
    for (const auto &block : paper.blocks) {
        if (const auto *line = std::get_if<OfficeText::Line>(&block)) {
            words.append(line->text);
            continue;
        }
        const auto &table = std::get<OfficeText::Table>(block);
        words += table.head;
        for (const QStringList &row : table.rows)
            words += row;
    }
    return words.join(u'\n');
}

QString wholeText(const QString &file)
{
    const Paper paper(file);
    QString text;
    for (int page = 1; page <= paper.pages(); ++page)
        text += paper.text(page);
    return text;
}

} // namespace

/// Papers that go along with cards, or into the file, read back from the printed PDF. None tells a member (I-16).
class PapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLetterNamesCountAndSerialsAndNoMember()
    {
        PaperDesk desk;
        const QString file = desk.letter(aLetter(3));
        QVERIFY(!file.isEmpty());
        QCOMPARE(desk.desk.dispatch.letters.asked<0>(0), BundleId{1});
        const QString text = wholeText(file);
        for (const QString &word :
             {u"みほん精機株式会社"_s, u"総務部"_s, u"港 太郎"_s, u"〒105-0001"_s, u"123456789012"_s,
              u"東京電子機械工業健康保険組合"_s, u"MK-0000001-0"_s, u"MK-0000003-0"_s, u"親展の通知3通"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"MK-0000004-0"_s));
        QCOMPARE(tellsAMember(text), QStringList());
        const QImage picture = Paper(file).picture(1, 72);
        QCOMPARE(picture.size(), QSize(595, 842)); // A4
    }

    // Employers and auditors read them, whoever prints them.
    void areJapaneseWhateverLanguageTheProgramSpeaks()
    {
        const OtherLanguage other;
        LanguageEvents events;
        const QList<OfficeText> papers{PaperWords::letter(aLetter(3)),
                                       PaperWords::sheet(aRunSheet(RunStock{6, 1, 2, {}})),
                                       PaperWords::sheet(aRunSheet({}))};
        static const QRegularExpression foreign(u"[«»]|[A-Za-z]{4}"_s);
        for (const OfficeText &paper : papers) {
            QVERIFY(paper.blocks.size() > 8);
            const QString words = wordsOf(paper).remove(u"print-1"_s).remove(u"abcdef"_s);
            QVERIFY2(!words.contains(foreign), qPrintable(words));
        }
        QVERIFY(wordsOf(papers.at(1)).contains(u"2026"_s));
        QCOMPARE(events.count, 0); // no window changes its language for it
        QCOMPARE(RunWords::form(u"vfold-a5"_s).left(1), u"«"_s);
    }

    void whatTellsAMemberWouldBeFound()
    {
        PaperDesk desk;
        BundleLetter letter = aLetter(1);
        letter.attention = u"髙橋 花子 1255-003456"_s;
        const QString file = desk.letter(letter);
        QVERIFY(!file.isEmpty());
        QCOMPARE(tellsAMember(wholeText(file)), (QStringList{u"髙橋"_s, u"花子"_s, u"1255"_s, u"003456"_s}));
    }

    void threeHundredSerialsFillSeveralPagesAndNoneIsLost()
    {
        PaperDesk desk;
        const BundleLetter letter = aLetter(300);
        const QString file = desk.letter(letter);
        QVERIFY(!file.isEmpty());
        QVERIFY(Paper(file).pages() > 1);
        const QString text = wholeText(file);
        for (const QString &serial : letter.serials)
            QCOMPARE(text.count(serial), 1);
    }

    void onlyWhatHasGoneToAnEmployerHasALetter()
    {
        PaperDesk home(Builder<Bundle>(aDispatchedBundle()).with(&Bundle::route, u"home"_s));
        QVERIFY(home.choose("bundlesTable", 1));
        QTest::qWait(5);
        QVERIFY(!home.button(u"letterButton"_s)->isVisible());
        PaperDesk ready(aBundle(1));
        QVERIFY(ready.choose("bundlesTable", 1));
        QTest::qWait(5);
        QVERIFY(!ready.button(u"letterButton"_s)->isVisible());
    }

    void aRunSheetBalancesAndCarriesTheHeadOfTheRecord()
    {
        PaperDesk desk;
        QTest::mouseClick(desk.button(u"papersPlace"_s), Qt::LeftButton);
        QVERIFY(desk.choose("runPapersTable", 9));
        QTest::mouseClick(desk.button(u"runSheetButton"_s), Qt::LeftButton);
        QCOMPARE(desk.desk.runs.papers.asked<0>(0), RunId{9});
        desk.desk.runs.papers.answer(0, aRunSheet(RunStock{6, 1, 3, u"A-0101 A-0106"_s}));
        const QString file = desk.printed(u"runSheetButton"_s);
        QVERIFY(!file.isEmpty());
        const QString text = wholeText(file).simplified();
        for (const QString &word :
             {u"印刷記録票"_s, u"印刷作業 9"_s, u"V字折り圧着はがき"_s, u"MK-0000001-0 封緘"_s, u"MK-0000003-0 損紙"_s,
              u"印刷 一郎"_s, u"照合 二郎"_s, u"承認 一"_s, u"記録の封 4711"_s, u"01234567 89abcdef"_s,
              u"廃棄の立会い"_s, u"はがきに使用"_s, u"A-0101 A-0106"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(!text.contains(u"手書きで"_s));
        QCOMPARE(tellsAMember(text), QStringList());
    }

    void aRunThatMovedBetweenTwoAnswersIsListedOnce()
    {
        PaperDesk desk; // where both views tell of run 9
        QTest::mouseClick(desk.button(u"papersPlace"_s), Qt::LeftButton);
        QVERIFY(desk.choose("runPapersTable", 9));
        QCOMPARE(part<TablePane>(*desk.page, "runPapersTable")->model()->rowCount(), 1);
    }

    void whatNobodyHadAndWhatWasThereTwiceStandOnTheSheet()
    {
        RunSheet sheet = aRunSheet(RunStock{6, 1, 2, {}});
        QVERIFY(!wordsOf(PaperWords::sheet(sheet)).contains(u"所在不明の用紙"_s));
        sheet.notFound = 1;
        sheet.lostPaper = 1;
        sheet.doubled = 1;
        sheet.sheets[0].state = CardState::NotFound;
        sheet.sheets[2].doubled = true;
        const QString words = wordsOf(PaperWords::sheet(sheet));
        for (const QString &word : {u"MK-0000001-0　所在不明"_s, u"MK-0000003-0　損紙（2枚）"_s, u"\n6\n2\n1\n2\n"_s,
                                    u"所在不明の用紙"_s, u"同じ番号で2枚あったもの: 1件"_s, u"廃棄していません"_s})
            QVERIFY2(words.contains(word), qPrintable(words));
    }

    void blankSheetsThatNobodyNotedAreLeftToThePen()
    {
        PaperDesk desk;
        QTest::mouseClick(desk.button(u"papersPlace"_s), Qt::LeftButton);
        QVERIFY(desk.choose("runPapersTable", 9));
        QTest::mouseClick(desk.button(u"runSheetButton"_s), Qt::LeftButton);
        desk.desk.runs.papers.answer(0, aRunSheet({}));
        const QString file = desk.printed(u"runSheetButton"_s);
        QVERIFY(!file.isEmpty());
        QVERIFY(wholeText(file).contains(u"手書きで"_s));
    }

    void aFileThatCannotBeWrittenIsToldAndWhatTheDatabaseRefusesToo()
    {
        PaperDesk desk;
        QVERIFY(desk.choose("bundlesTable", 1));
        QTRY_VERIFY(desk.button(u"letterButton"_s)->isVisible());
        QTest::mouseClick(desk.button(u"letterButton"_s), Qt::LeftButton);
        desk.desk.dispatch.letters.answer(0, DbError::fromSqlState("MD043"));
        QTRY_VERIFY(desk.bar()->isSaying());
        QVERIFY(!desk.button(u"letterButton.print"_s)->isVisible());
        QTest::mouseClick(desk.button(u"letterButton"_s), Qt::LeftButton);
        desk.desk.dispatch.letters.answer(1, aLetter(1));
        QTRY_VERIFY(desk.button(u"letterButton.print"_s)->isEnabled());
        part<QLineEdit>(*desk.page, "letterButton.file")->setText(desk.folder.filePath(u"none/there.pdf"_s));
        QTest::qWait(5);
        QTest::mouseClick(desk.button(u"letterButton.print"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.bar()->text().contains(u"did not work"_s));
        QTRY_VERIFY(desk.button(u"letterButton.print"_s)->isEnabled()); // and is offered once more
        QTest::keyClick(desk.button(u"letterButton.print"_s), Qt::Key_Escape);
        QVERIFY(!desk.button(u"letterButton.print"_s)->isVisible());
    }

    void outsideADemoThereIsNoFile()
    {
        PaperDesk desk(aDispatchedBundle(), false);
        QVERIFY(desk.choose("bundlesTable", 1));
        QTRY_VERIFY(desk.button(u"letterButton"_s)->isVisible());
        QTest::mouseClick(desk.button(u"letterButton"_s), Qt::LeftButton);
        desk.desk.dispatch.letters.answer(0, aLetter(1));
        QTRY_VERIFY(desk.button(u"letterButton.leave"_s)->isVisible());
        QTest::qWait(50);
        QVERIFY(!part<QLineEdit>(*desk.page, "letterButton.file")->isVisible());
        const auto *printers = part<QComboBox>(*desk.page, "letterButton.printer");
        for (int row = 0; row < printers->count(); ++row)
            QVERIFY(!printers->itemText(row).contains(u"PDF"_s));
    }

    void everyControlHasANameAndEveryTextFollowsTheLanguage()
    {
        PaperDesk desk;
        QVERIFY(desk.choose("bundlesTable", 1));
        QTRY_VERIFY(desk.button(u"letterButton"_s)->isVisible());
        QTest::mouseClick(desk.button(u"letterButton"_s), Qt::LeftButton);
        desk.desk.dispatch.letters.answer(0, aLetter(1));
        QTRY_VERIFY(desk.button(u"letterButton.print"_s)->isEnabled());
        part<QLineEdit>(*desk.page, "letterButton.file")->setText(u"/x.pdf"_s);
        QCOMPARE(controlsWithoutName(*desk.page), QStringList());
        QTest::mouseClick(desk.button(u"papersPlace"_s), Qt::LeftButton);
        QVERIFY(desk.choose("runPapersTable", 9));
        QCOMPARE(controlsWithoutName(*desk.page), QStringList());
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*desk.page), QStringList());
    }
};

QTEST_MAIN(PapersTest)
#include "PapersTest.moc"
