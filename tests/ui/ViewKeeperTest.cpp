#include "ui/pages/ViewKeeper.h"

#include "models/tables/RequestTable.h"
#include "tests/fakes/FakeSessionGateway.h"
#include "ui/widgets/TablePane.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QSplitter>
#include <QTest>

using namespace Qt::StringLiterals;

class ViewKeeperTest final : public QObject
{
    Q_OBJECT

    /// A page's parts that are kept.
    struct Place
    {
        FakeSessionGateway session;
        QSplitter splitter;
        RequestTable table;
        TablePane *pane = new TablePane;
        ViewKeeper keeper{session, u"requests"_s, nullptr};
        QString view = u"open"_s;

        Place()
        {
            splitter.setObjectName(u"split"_s);
            pane->setObjectName(u"table"_s);
            pane->setModel(&table);
            splitter.addWidget(pane);
            splitter.addWidget(new QWidget);
            splitter.setChildrenCollapsible(false);
            splitter.resize(800, 300);
            splitter.show();
            keeper.keep(*pane);
            keeper.keep(splitter);
            keeper.keep(
                u"view"_s, [this] { return view; }, [this](const QJsonValue &kept) { view = kept.toString(); });
            keeper.load();
        }
    };

private slots:
    void sendsWhatThePersonArrangedAfterAPause()
    {
        Place place;
        place.view = u"mine"_s;
        place.keeper.changed();
        place.pane->setColumnWidth(0, 234);
        QCOMPARE(place.session.savesView.count(), 0);
        QTRY_COMPARE(place.session.savesView.count(), 1);
        QCOMPARE(place.session.savesView.asked<0>(0), u"requests"_s);
        const QJsonObject sent = place.session.savesView.asked<1>(0);
        QCOMPARE(sent.value(u"view"_s), QJsonValue(u"mine"_s));
        QCOMPARE(sent.value(u"split"_s).toArray().size(), 2);
        QCOMPARE(sent.value(u"table"_s)[u"columns"_s][0][u"width"_s], QJsonValue(234));
    }

    void givesBackWhatWasKept()
    {
        Place first;
        first.pane->setColumnWidth(0, 234);
        first.view = u"late"_s;
        QTRY_COMPARE(first.session.savesView.count(), 1);
        const QJsonObject sent = first.session.savesView.asked<1>(0);

        Place second;
        second.session.keptViews.answer(0, StaffViews{{u"counter"_s, {{u"view"_s, u"x"_s}}}, {u"requests"_s, sent}});
        QTRY_COMPARE(second.view, u"late"_s);
        QCOMPARE(second.pane->columnWidth(0), 234);
        QTest::qWait(1000);
        QCOMPARE(second.session.savesView.count(), 0); // what was given back is not sent again
    }

    void whatThePersonHasChangedByThenStays()
    {
        Place place;
        place.view = u"mine"_s;
        place.keeper.changed();
        place.session.keptViews.answer(0, StaffViews{{u"requests"_s, {{u"view"_s, u"late"_s}}}});
        QTest::qWait(20);
        QCOMPARE(place.view, u"mine"_s);
    }

    void aServerThatDoesNotAnswerTroublesNobody()
    {
        Place place;
        place.session.keptViews.answer(0, DbError::of(DbError::Kind::Offline));
        QTest::qWait(20);
        QCOMPARE(place.view, u"open"_s);
    }
};

QTEST_MAIN(ViewKeeperTest)
#include "ViewKeeperTest.moc"
