#pragma once

#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeRunGateway.h"
#include "tests/fakes/FakeStaffGateway.h"
#include "tests/ui/Walk.h"
#include "ui/pages/ReconcilePanel.h"
#include "ui/pages/ScanLog.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ScanField.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

/// A panel on screen with the sheets of a run, as a colleague of the printer sees it.
struct Count
{
    explicit Count(int sheets, int perSheet = 1)
        : bar(&window)
    {
        gateway.sheets.always(printedSheets(sheets));
        panel = new ReconcilePanel(
            gateway, staff, aRun(12).with(&Run::cards, sheets).with(&Run::fence, 2).with(&Run::perSheet, perSheet), bar,
            &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(panel);
        column->addWidget(&bar);
        window.resize(1100, 720);
        window.show();
        window.activateWindow();
    }

    bool isReady() const
    {
        return QTest::qWaitForWindowActive(const_cast<QWidget *>(&window))
            && QTest::qWaitFor([this] { return field()->isEnabled() && field()->hasFocus(); });
    }

    /// Types where the focus is, as a scanner does.
    static void wedge(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    ScanField *field() const { return part<ScanField>(window, "scanField"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(window, name); }
    QString number(const char *name) const { return part<PlainLabel>(window, name)->text(); }
    QStringList numbers() const
    {
        return {number("printedCount"), number("sealedCount"), number("spoiledCount"), number("remainingCount")};
    }
    QString newest() const { return part<ScanLog>(window, "scanLog")->newest(); }

    FakeRunGateway gateway;
    FakeStaffGateway staff;
    QWidget window;
    MessageBar bar;
    ReconcilePanel *panel = nullptr;
};
