#include "ui/widgets/TablePane.h"

#include "models/tables/Roles.h"
#include "ui/Theme.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Rows with a number and two columns, to be changed from outside in every way a model can be.
class Rows : public QAbstractTableModel
{
public:
    explicit Rows(const QList<qint64> &ids)
        : m_ids(ids)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qint64 id = m_ids.at(index.row());
        if (role == IdRole || role == SortRole)
            return id;
        if (role == ToneRole && index.column() == 1)
            return int(Tone::Good);
        if (role == MaskedRole)
            return index.column() == 1;
        return role == Qt::DisplayRole ? u"<b>%1</b>"_s.arg(id) : QVariant();
    }

    void reset(const QList<qint64> &ids)
    {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    }
    void insertFirst(qint64 id)
    {
        beginInsertRows({}, 0, 0);
        m_ids.prepend(id);
        endInsertRows();
    }
    void remove(int row)
    {
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }

private:
    QList<qint64> m_ids;
};

QList<qint64> numbers(qint64 from, qint64 to)
{
    QList<qint64> ids;
    for (qint64 id = from; id <= to; ++id)
        ids += id;
    return ids;
}

} // namespace

class TablePaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        Theme::apply(*qApp, Theme::Choice::Light);
        m_rows = std::make_unique<Rows>(numbers(1, 100));
        m_pane = std::make_unique<TablePane>();
        m_pane->setModel(m_rows.get());
        m_pane->resize(400, 300);
        m_pane->show();
    }
    void cleanup()
    {
        m_pane.reset();
        m_rows.reset();
    }

    void aResetKeepsSelectionAndScroll()
    {
        QVERIFY(m_pane->selectId(qint64(50)));
        m_pane->verticalScrollBar()->setValue(1234);
        QSignalSpy moved(m_pane.get(), &TablePane::currentIdChanged);
        m_rows->reset(numbers(1, 120));
        QCOMPARE(m_pane->currentId().toLongLong(), 50);
        QVERIFY(m_pane->selectionModel()->isRowSelected(49, {}));
        QCOMPARE(m_pane->verticalScrollBar()->value(), 1234);
        QCOMPARE(moved.count(), 0); // the same record: nothing to load again
    }

    void aResetFollowsTheRecordToItsNewRow()
    {
        m_pane->selectId(qint64(50));
        m_rows->reset(numbers(41, 100));
        QCOMPARE(m_pane->currentId().toLongLong(), 50);
        QCOMPARE(m_pane->currentIndex().row(), 9);
    }

    void aResetWithoutTheRecordSelectsNothingAndSaysSo()
    {
        m_pane->selectId(qint64(50));
        QSignalSpy moved(m_pane.get(), &TablePane::currentIdChanged);
        m_rows->reset(numbers(60, 100));
        QVERIFY(!m_pane->currentId().isValid());
        QCOMPARE(moved.count(), 1);
        QVERIFY(!moved.first().first().isValid());
    }

    void whenTheCurrentRecordLeavesItsNeighbourIsNotSelected()
    {
        m_pane->selectId(qint64(50));
        m_rows->remove(49);
        QVERIFY(!m_pane->currentId().isValid());
        QVERIFY(!m_pane->selectionModel()->hasSelection());
    }

    void rowsThatComeAboveDoNotPushTheViewDown()
    {
        m_pane->verticalScrollBar()->setValue(600);
        const QModelIndex top = m_pane->indexAt({5, 5});
        const QVariant id = top.data(IdRole);
        m_rows->insertFirst(1000);
        m_rows->insertFirst(1001);
        QTRY_COMPARE(m_pane->verticalScrollBar()->value(), 600 + 2 * Theme::rowHeight);
        QCOMPARE(m_pane->indexAt({5, 5}).data(IdRole), id);
    }

    void worksThroughASortingProxyToo()
    {
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(m_rows.get());
        sorted.setSortRole(SortRole);
        sorted.sort(0, Qt::DescendingOrder);
        m_pane->setModel(&sorted);
        m_pane->selectId(qint64(50));
        m_rows->reset(numbers(1, 110));
        QCOMPARE(m_pane->currentId().toLongLong(), 50);
        QCOMPARE(m_pane->currentIndex().row(), 60);
        m_pane->setModel(nullptr);
    }

    void aCellIsCopiedAsItStandsUnlessItIsMasked()
    {
        QApplication::clipboard()->setText(u"before"_s);
        m_pane->setCurrentIndex(m_rows->index(4, 1));
        QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        m_pane->setCurrentIndex(m_rows->index(4, 0));
        QTest::keyClick(m_pane.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"<b>5</b>"_s);
    }

    void enterIsTheNextStepForTheCurrentRow()
    {
        QSignalSpy activated(m_pane.get(), &TablePane::rowActivated);
        QTest::keyClick(m_pane.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
        m_pane->selectId(qint64(7));
        QTest::keyClick(m_pane.get(), Qt::Key_Return);
        QCOMPARE(activated.first().first().toLongLong(), 7);
    }

    void skeletonRowsAppearOnlyWhenLoadingTakesLong()
    {
        m_rows->reset({});
        m_pane->setEmptyText(u"Nobody waits."_s);
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        const QImage empty = m_pane->grab().toImage();
        m_pane->setLoading(true);
        const QImage atFirst = m_pane->grab().toImage();
        QVERIFY(atFirst != empty); // it does not say that there is nothing while it does not know
        QTRY_VERIFY(m_pane->grab().toImage() != atFirst);
        const QImage skeleton = m_pane->grab().toImage();
        QVERIFY(skeleton != empty);
        m_pane->setLoading(false);
        QVERIFY(m_pane->grab().toImage() != skeleton);
    }

    void rowsAreAsHighAsTheMeasureSays() { QCOMPARE(m_pane->rowHeight(3), Theme::rowHeight); }

private:
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<TablePane> m_pane;
};

QTEST_MAIN(TablePaneTest)
#include "TablePaneTest.moc"
