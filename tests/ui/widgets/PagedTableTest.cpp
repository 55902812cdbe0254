#include "models/tables/PagedTable.h"

#include "ui/widgets/TablePane.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    qint64 number = 0;
    QString next;

    friend bool operator==(const Line &, const Line &) = default;
};
using Lines = QList<Line>;

constexpr std::array columns{Column<Line>{
    .title = QT_TRANSLATE_NOOP("LineTable", "Number"),
    .show = [](const Line &line) { return QString::number(line.number); },
}};

class LineTable final : public PagedTable<Line>
{
public:
    LineTable()
        : PagedTable<Line>(
            columns, "LineTable", [](const Line &line) { return line.number; },
            [](const Lines &page) { return page.isEmpty() ? QString() : page.last().next; }, nullptr)
    {
    }
};

/// A page that says itself what comes next.
struct Leaf
{
    Lines lines;
    QString next;
};

class LeafTable final : public PagedTable<Line, Leaf>
{
public:
    LeafTable()
        : PagedTable<Line, Leaf>(
            columns, "LineTable", [](const Line &line) { return line.number; },
            [](const Leaf &leaf) { return leaf.next; }, nullptr)
    {
    }
};

/// So many lines that nobody has them all, fifty to a page.
struct Book
{
    qint64 lines = 1'000'000;
    QList<QString> asked;
    QList<std::shared_ptr<QPromise<Result<Lines>>>> waiting;
    bool answers = true;

    Lines page(const QString &after) const
    {
        Lines found;
        const qint64 first = after.toLongLong();
        for (qint64 number = first + 1; number <= qMin(lines, first + 50); ++number)
            found.append(Line{number, {}});
        if (!found.isEmpty() && found.last().number < lines)
            found.last().next = QString::number(found.last().number);
        return found;
    }

    LineTable::Source source()
    {
        return [this](const QString &after) {
            asked.append(after);
            waiting.append(std::make_shared<QPromise<Result<Lines>>>());
            waiting.last()->start();
            const auto future = waiting.last()->future();
            if (answers)
                answer(int(waiting.size()) - 1, page(after));
            return future;
        };
    }

    void answer(int call, const Result<Lines> &page) const
    {
        waiting.at(call)->addResult(page);
        waiting.at(call)->finish();
    }
};

} // namespace

class PagedTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void aMillionLinesCostWhatIsLookedAt()
    {
        Book book;
        LineTable table;
        QSortFilterProxyModel between; // as every page has one
        between.setSourceModel(&table);
        TablePane pane;
        pane.setModel(&between);
        pane.resize(300, 600);
        pane.show();
        table.ask(book.source());
        QTRY_VERIFY(table.rowCount() >= 50);
        QTest::qWait(50);
        QVERIFY2(book.asked.size() <= 2, "what is not on screen was asked for");

        pane.selectId(3);
        for (int turn = 1; turn <= 5; ++turn) {
            const int before = table.rowCount();
            pane.verticalScrollBar()->setValue(pane.verticalScrollBar()->maximum());
            QTRY_VERIFY(table.rowCount() > before);
        }
        QTest::qWait(50);
        QVERIFY(book.asked.size() <= 8);
        QVERIFY(table.rowCount() <= 400);
        QCOMPARE(pane.currentId().toLongLong(), 3);
        QCOMPARE(table.record(table.rowCount() - 1).number, table.rowCount()); // in order, none twice
    }

    void goesOnToTheEndAndThenAsksNoMore()
    {
        Book book;
        book.lines = 120;
        LineTable table;
        const QAbstractItemModelTester tester(&table);
        table.ask(book.source());
        while (table.canFetchMore({}) || table.isLoading()) {
            table.fetchMore({});
            QTest::qWait(1);
        }
        QCOMPARE(table.rowCount(), 120);
        QVERIFY(table.isComplete());
        table.fetchMore({});
        QCOMPARE(book.asked, (QList<QString>{{}, u"50"_s, u"100"_s}));
    }

    void anEmptyPageIsNotTheLastOneUnlessItSaysSo()
    {
        const QHash<QString, Leaf> leaves{{{}, {{}, u"1"_s}}, {u"1"_s, {{}, u"2"_s}}, {u"2"_s, {{{5, {}}}, u"3"_s}}};
        QStringList asked;
        LeafTable table;
        table.ask([&](const QString &after) {
            asked.append(after);
            QPromise<Result<Leaf>> promise;
            promise.start();
            promise.addResult(leaves.value(after));
            promise.finish();
            return promise.future();
        });
        QTRY_COMPARE(table.rowCount(), 1);
        QVERIFY(!table.isComplete());
        table.askMore();
        QTRY_VERIFY(table.isComplete());
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(asked, (QStringList{{}, u"1"_s, u"2"_s, u"3"_s}));
    }

    void onePageIsAskedForAtATime()
    {
        Book book;
        book.answers = false;
        LineTable table;
        table.ask(book.source());
        QVERIFY(!table.canFetchMore({}));
        table.fetchMore({});
        QCOMPARE(book.asked.size(), 1);
    }

    void anotherQuestionCanTakeThePlaceOfTheOneBefore()
    {
        Book book;
        LineTable table;
        table.ask(book.source());
        QTRY_COMPARE(table.rowCount(), 50);
        Book other;
        other.lines = 70;
        other.answers = false;
        table.askInPlace(other.source());
        QCOMPARE(table.rowCount(), 50); // what was there, until the answer is
        QVERIFY(table.isLoading());
        other.answer(0, DbError::of(DbError::Kind::Offline));
        QTRY_VERIFY(!table.isLoading());
        QCOMPARE(table.rowCount(), 50);
        QVERIFY(!table.canFetchMore({})); // not behind another question's lines
        table.askMore();                  // again
        QCOMPARE(other.asked, (QList<QString>{{}, {}}));
        other.answer(1, other.page({}));
        QTRY_VERIFY(!table.isLoading());
        QCOMPARE(table.rowCount(), 50);
        QVERIFY(table.canFetchMore({}));
        table.fetchMore({});
        other.answer(2, other.page(u"50"_s));
        QTRY_VERIFY(table.isComplete());
        QCOMPARE(table.rowCount(), 70);
        QCOMPARE(book.asked.size(), 1);
    }

    void theAnswerToAnOlderQuestionIsDropped()
    {
        Book book;
        book.answers = false;
        LineTable table;
        table.ask(book.source());
        table.ask(book.source());
        book.answer(1, Lines{{7, {}}});
        book.answer(0, Lines{{1, {}}, {2, {}}});
        QTRY_COMPARE(table.rowCount(), 1);
        QTest::qWait(20);
        QCOMPARE(table.record(0).number, 7);
        table.forget();
        QCOMPARE(table.rowCount(), 0);
        table.askAgain(); // of what?
        QCOMPARE(book.asked.size(), 2);
    }

    void aPageThatFailedCanBeAskedForAgain()
    {
        Book book;
        LineTable table;
        table.ask(book.source());
        QTRY_COMPARE(table.rowCount(), 50);
        book.answers = false;
        const QSignalSpy failures(&table.paging(), &Paging::failed);
        table.fetchMore({});
        book.answer(1, DbError::of(DbError::Kind::Offline));
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(table.rowCount(), 50);
        book.answers = true;
        table.askMore();
        QTRY_COMPARE(table.rowCount(), 100);
        QCOMPARE(book.asked.last(), u"50"_s);
    }

    void theSameQuestionAgainMovesNothing()
    {
        Book book;
        LineTable table;
        TablePane pane;
        pane.setModel(&table);
        table.ask(book.source());
        QTRY_COMPARE(table.rowCount(), 50);
        table.askMore();
        QTRY_COMPARE(table.rowCount(), 100);
        pane.selectId(40); // away from the end, where a view asks for more
        const QSignalSpy resets(&table, &LineTable::modelReset);
        table.askAgain();
        QTRY_VERIFY(!table.isLoading());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(table.rowCount(), 100);
        QCOMPARE(pane.currentId().toLongLong(), 40);
        QCOMPARE(book.asked.size(), 4);
        QVERIFY(!table.isComplete());
    }
};

QTEST_MAIN(PagedTableTest)
#include "PagedTableTest.moc"
