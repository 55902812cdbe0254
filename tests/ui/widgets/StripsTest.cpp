#include "tests/fakes/BracketTranslator.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/StateChip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The small widgets that pages are made of.
class StripsTest : public QObject
{
    Q_OBJECT

private slots:
    void aHoldButtonActsOnlyWhenItWasKeptPressed_data()
    {
        QTest::addColumn<int>("key"); // 0: the mouse
        QTest::newRow("mouse") << 0;
        QTest::newRow("space bar") << int(Qt::Key_Space);
        QTest::newRow("Enter") << int(Qt::Key_Return);
    }

    void aHoldButtonActsOnlyWhenItWasKeptPressed()
    {
        QFETCH(const int, key);
        QWidget window;
        HoldButton button(u"hold"_s, Icon::Stamp, &window);
        button.setWords(u"Approve"_s, u"Keep it pressed"_s);
        window.show();
        const auto press
            = [&] { key ? QTest::keyPress(&button, Qt::Key(key)) : QTest::mousePress(&button, Qt::LeftButton); };
        const auto release
            = [&] { key ? QTest::keyRelease(&button, Qt::Key(key)) : QTest::mouseRelease(&button, Qt::LeftButton); };
        QSignalSpy held(&button, &HoldButton::held);
        QSignalSpy letGo(&button, &HoldButton::letGo);
        button.setHoldTime(std::chrono::hours(1));
        press();
        QVERIFY(button.isBeingHeld());
        release();
        QVERIFY(!button.isBeingHeld());
        QCOMPARE(letGo.count(), 1);
        QCOMPARE(held.count(), 0);

        button.setHoldTime(std::chrono::milliseconds(30));
        press();
        QTRY_COMPARE(held.count(), 1);
        QVERIFY(!button.isBeingHeld());
        QTest::qWait(80);
        release();
        QCOMPARE(held.count(), 1); // once for each press
        QCOMPARE(letGo.count(), 1);
    }

    void aHoldButtonStopsWhenItIsHiddenOrGrey()
    {
        QWidget window;
        HoldButton button(u"hold"_s, Icon::Stamp, &window);
        window.show();
        QSignalSpy held(&button, &HoldButton::held);
        button.setHoldTime(std::chrono::milliseconds(30));
        QTest::keyPress(&button, Qt::Key_Space);
        button.hide();
        QTest::qWait(80);
        QCOMPARE(held.count(), 0);
        button.show();
        QTest::mousePress(&button, Qt::LeftButton);
        button.setEnabled(false);
        QTest::qWait(80);
        QCOMPARE(held.count(), 0);
        button.setEnabled(true);
        QTest::keyPress(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Escape);
        QTest::qWait(80);
        QCOMPARE(held.count(), 0);
    }

    void aBusyStripShowsNumbersAndCanBeStoppedOnce()
    {
        BusyStrip strip;
        QVERIFY(!strip.isBusy());
        strip.start(u"Printing"_s);
        strip.setProgress(3, 12);
        QVERIFY(strip.isBusy());
        const auto labels = strip.findChildren<QLabel *>();
        QVERIFY(
            std::any_of(labels.cbegin(), labels.cend(), [](QLabel *label) { return label->text() == u"3 of 12"_s; }));
        QSignalSpy cancelled(&strip, &BusyStrip::cancelled);
        auto *stop = strip.findChild<QPushButton *>(u"busyCancel"_s);
        stop->click();
        stop->click();
        QCOMPARE(cancelled.count(), 1);
        strip.finish();
        QVERIFY(!strip.isBusy());
    }

    void workThatCannotBeStoppedOffersNoStop()
    {
        BusyStrip strip;
        strip.start(u"Staging"_s, false);
        QVERIFY(strip.findChild<QPushButton *>(u"busyCancel"_s)->isHidden());
    }

    void aScanIsTrimmedHandedOnAndForgotten()
    {
        ScanField field;
        QSignalSpy scanned(&field, &ScanField::scanned);
        QTest::keyClicks(&field, u" MK-0001234-5 "_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QTest::keyClick(&field, Qt::Key_Return); // a scanner that sends CR LF
        QCOMPARE(scanned.count(), 1);
        QCOMPARE(scanned.first().first().toString(), u"MK-0001234-5"_s);
        QVERIFY(field.text().isEmpty());
    }

    void aScanFieldTakesTheFocusBackAfterAClickButLetsTheTabKeyLeave()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *field = new ScanField(&page);
        auto *button = new QPushButton(u"x"_s, &page);
        auto *other = new QLineEdit(&page);
        for (QWidget *widget : std::initializer_list<QWidget *>{field, button, other})
            column->addWidget(widget);
        page.show();
        QApplication::setActiveWindow(&page);
        QTRY_VERIFY(field->hasFocus());
        QTest::mouseClick(button, Qt::LeftButton);
        button->setFocus(Qt::MouseFocusReason);
        QTRY_VERIFY(field->hasFocus());
        button->setFocus(Qt::TabFocusReason);
        QTest::qWait(20);
        QVERIFY(button->hasFocus());
        field->setFocus();
        other->setFocus(Qt::MouseFocusReason); // somebody wants to type there
        QTest::qWait(20);
        QVERIFY(other->hasFocus());
    }

    void aPasswordCannotBeCopiedAndIsForgottenWhenHidden()
    {
        PasswordField field;
        field.show();
        QApplication::clipboard()->setText(u"before"_s);
        field.setText(u"secret"_s);
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        field.copy();
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
        QVERIFY(!field.displayText().contains(u"secret"_s));
        field.hide();
        QVERIFY(field.text().isEmpty());
    }

    void takingAPasswordEmptiesItsField()
    {
        PasswordField field;
        field.setText(u"secret"_s);
        QCOMPARE(field.take(), u"secret"_s);
        QVERIFY(field.text().isEmpty());
    }

    void aFieldGridChangesARowInPlace()
    {
        FieldGrid grid;
        grid.setRow(u"name"_s, u"Name"_s, u"髙橋 花子"_s);
        grid.setRow(u"kana"_s, u"Kana"_s, u"タカハシ ハナコ"_s);
        grid.setRow(u"name"_s, u"Name"_s, u"高橋 花子"_s);
        QCOMPARE(grid.value(u"name"_s), u"高橋 花子"_s);
        QCOMPARE(grid.findChildren<QLabel *>().size(), 4);
        grid.clear();
        QVERIFY(grid.findChildren<QLabel *>().isEmpty());
    }

    void aChipIsItsWordForAScreenReader()
    {
        StateChip chip;
        chip.setState(Tone::Good, u"dispatched"_s);
        QCOMPARE(chip.accessibleName(), u"dispatched"_s);
        const int before = chip.sizeHint().width();
        chip.setState(Tone::Good, u"dispatched long ago"_s);
        QVERIFY(chip.sizeHint().width() > before);
    }

    void anEmptyPlaceOffersTheNextStepOnlyWhenThereIsOne()
    {
        EmptyState state(Icon::Empty);
        auto *action = state.findChild<QPushButton *>();
        QVERIFY(action->isHidden());
        state.setAction(u"Take a request"_s);
        QVERIFY(!action->isHidden());
        QSignalSpy chosen(&state, &EmptyState::actionChosen);
        action->click();
        QCOMPARE(chosen.count(), 1);
    }
};

QTEST_MAIN(StripsTest)
#include "StripsTest.moc"
