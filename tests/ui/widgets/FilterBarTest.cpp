#include "ui/widgets/FilterBar.h"

#include "tests/ui/Walk.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class FilterBarTest final : public QObject
{
    Q_OBJECT

    static void pick(const FilterBar &bar, const char *chip, const QString &code)
    {
        QMenu *menu = part<QToolButton>(bar, chip)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == code)
                action->trigger();
        }
    }

    static void fill(FilterBar &bar)
    {
        bar.addFilter(u"kind"_s);
        bar.nameFilter(u"kind"_s, u"Kind"_s);
        bar.setChoices(u"kind"_s, {{u"a"_s, u"<b>A & B</b>"_s}, {u"b"_s, u"B"_s}, {u"c"_s, u"C"_s}});
        bar.show();
    }

private slots:
    void saysWhatIsChosen()
    {
        FilterBar bar;
        fill(bar);
        const QSignalSpy changed(&bar, &FilterBar::changed);
        auto *chip = part<QToolButton>(bar, "filter.kind");
        QCOMPARE(chip->text(), u"Kind"_s);
        QVERIFY(!part<QToolButton>(bar, "filtersClear")->isVisible());
        pick(bar, "filter.kind", u"a"_s);
        QCOMPARE(bar.chosen(u"kind"_s), QStringList{u"a"_s});
        QCOMPARE(chip->accessibleName(), u"Kind: <b>A & B</b>"_s);
        QCOMPARE(chip->text(), u"Kind: <b>A && B</b>"_s);
        pick(bar, "filter.kind", u"b"_s);
        pick(bar, "filter.kind", u"c"_s);
        QCOMPARE(chip->accessibleName(), u"Kind: <b>A & B</b> and 2 more"_s);
        QCOMPARE(changed.count(), 3);
        pick(bar, "filter.kind", u"b"_s);
        QCOMPARE(bar.chosen(u"kind"_s), (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(controlsWithoutName(bar).isEmpty());
    }

    void clearsAllAtOnce()
    {
        FilterBar bar;
        fill(bar);
        bar.choose(u"kind"_s, {u"a"_s});
        const QSignalSpy changed(&bar, &FilterBar::changed);
        QTest::mouseClick(part<QToolButton>(bar, "filtersClear"), Qt::LeftButton);
        QVERIFY(!bar.isFiltering());
        QCOMPARE(changed.count(), 1);
        bar.clear();
        QCOMPARE(changed.count(), 1);
    }

    void aChoiceThatLeftTheListStaysChosen() // or the list would widen by itself
    {
        FilterBar bar;
        fill(bar);
        bar.choose(u"kind"_s, {u"c"_s});
        bar.setChoices(u"kind"_s, {{u"a"_s, u"A"_s}});
        QCOMPARE(bar.chosen(u"kind"_s), QStringList{u"c"_s});
        QCOMPARE(part<QToolButton>(bar, "filter.kind")->text(), u"Kind: C"_s);
    }

    void theKeyboardReachesEveryChip()
    {
        FilterBar bar;
        fill(bar);
        QVERIFY(part<QToolButton>(bar, "filter.kind")->focusPolicy() & Qt::TabFocus);
        QVERIFY(part<QToolButton>(bar, "filtersClear")->focusPolicy() & Qt::TabFocus);
    }
};

QTEST_MAIN(FilterBarTest)
#include "FilterBarTest.moc"
