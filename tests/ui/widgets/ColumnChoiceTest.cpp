#include "ui/widgets/ColumnChoice.h"

#include "models/tables/RequestTable.h"
#include "ui/widgets/TablePane.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace Qt::StringLiterals;

class ColumnChoiceTest final : public QObject
{
    Q_OBJECT

    /// A table of requests on screen, with its choice of columns.
    struct Arranged
    {
        RequestTable table;
        QSortFilterProxyModel sorted;
        TablePane pane;
        ColumnChoice *columns = nullptr;

        Arranged()
        {
            sorted.setSourceModel(&table);
            pane.setObjectName(u"requestsTable"_s);
            pane.setModel(&sorted);
            pane.setSortingEnabled(true);
            pane.resize(900, 300);
            columns = new ColumnChoice(pane);
            pane.show();
        }
        QHeaderView &header() { return *pane.horizontalHeader(); }
        /// The entry of the context menu for a column, as it stands when the menu opens.
        QAction *entry(const QString &key)
        {
            QMenu *menu = nullptr;
            for (QAction *action : pane.actions()) {
                if (action->objectName() == u"requestsTable.columns"_s)
                    menu = action->menu();
            }
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->objectName() == key)
                    return action;
            }
            return nullptr;
        }
    };

private slots:
    void givesBackWhatItSaid()
    {
        Arranged one;
        one.header().moveSection(2, 1);
        one.pane.setColumnWidth(0, 222);
        one.header().setSectionHidden(4, true);
        one.pane.sortByColumn(3, Qt::DescendingOrder);
        const QJsonObject kept = one.columns->arrangement();

        Arranged other;
        other.columns->arrange(kept);
        QCOMPARE(other.columns->arrangement(), kept);
        QCOMPARE(other.header().visualIndex(2), 1);
        QCOMPARE(other.pane.columnWidth(0), 222);
        QVERIFY(other.header().isSectionHidden(4));
        QCOMPARE(other.header().sortIndicatorSection(), 3);
    }

    void theFirstRowsDoNotUndoTheWidths()
    {
        Arranged one;
        one.pane.setColumnWidth(0, 222);
        const QJsonObject kept = one.columns->arrangement();
        Arranged other;
        other.columns->arrange(kept);
        Request request;
        request.id = {1};
        request.memberName = u"髙橋 花子"_s;
        other.table.setRecords({request});
        QCOMPARE(other.pane.columnWidth(0), 222);
    }

    void givingItBackTellsNobody()
    {
        Arranged one;
        one.header().moveSection(2, 1);
        const QJsonObject kept = one.columns->arrangement();
        Arranged other;
        const QSignalSpy changed(other.columns, &ColumnChoice::changed);
        other.columns->arrange(kept);
        QCOMPARE(changed.count(), 0);
        other.header().moveSection(1, 2);
        QCOMPARE(changed.count(), 1);
    }

    void takesWhatIsBrokenForNothing()
    {
        Arranged one;
        const QJsonObject before = one.columns->arrangement();
        one.columns->arrange(
            {{u"columns"_s,
              QJsonArray{QJsonObject{{u"key"_s, u"<b>"_s}, {u"width"_s, -5}}, u"x"_s,
                         QJsonObject{{u"key"_s, u"Member"_s}, {u"hidden"_s, true}, {u"width"_s, 9e9}}}},
             {u"sort"_s, 7}});
        QCOMPARE(one.columns->arrangement(), before);
    }

    void theMenuShowsAndHides()
    {
        Arranged one;
        const QSignalSpy changed(one.columns, &ColumnChoice::changed);
        QAction *identity = one.entry(u"Identity"_s);
        QVERIFY(identity && identity->isChecked());
        identity->trigger();
        QVERIFY(one.header().isSectionHidden(RequestTable::Identity));
        QVERIFY(changed.count() > 0);
        one.entry(u"Identity"_s)->trigger();
        QVERIFY(!one.header().isSectionHidden(RequestTable::Identity));
        QVERIFY(!one.entry(u"Member"_s)->isEnabled()); // it says whose row it is
    }
};

QTEST_MAIN(ColumnChoiceTest)
#include "ColumnChoiceTest.moc"
