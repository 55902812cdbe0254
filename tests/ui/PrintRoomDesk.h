#pragma once

#include "models/secrets/GeneratedSecrets.h"
#include "tests/builders/PrintRoom.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/models/CardForms.h"
#include "tests/ui/Walk.h"
#include "ui/pages/PrintRunsPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The page on screen. The database answers lists at once with what the test has set; commands wait for the test.
struct PrintRoomDesk
{
    static constexpr int patience = 60'000; ///< ms; sanitized hashing is slow

    explicit PrintRoomDesk(const Runs &active = {})
    {
        desk.runs.queues.always(
            PrintJobs{aPrintJob(1), aPrintJob(2).with(&PrintJob::mayPrint, false), aPrintJob(3), aPrintJob(4)});
        desk.runs.lists.always(active);
        desk.runs.sheets.always(printedSheets(2));
        desk.runs.cards.always(Cards{aCard(1, aSerial(1)), aCard(2, aSerial(2))});
        desk.runs.texts.always(cardTexts());
        page = std::make_unique<PrintRunsPage>(desk.gateways(), session,
                                               PrintRoom{std::make_shared<GeneratedSecrets>()});
        page->resize(1180, 720);
        page->show();
        page->activateWindow();
        page->activate();
    }

    bool queueIsThere() const
    {
        return QTest::qWaitForWindowActive(page.get())
            && QTest::qWaitFor([this] { return queue()->model()->rowCount() == 4; });
    }

    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    /// Of the parts that share a name, the one on screen.
    QPushButton *shown(const char *name) const
    {
        for (auto *found : page->findChildren<QPushButton *>(QLatin1StringView(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    void openRun() const
    {
        queue()->setFocus();
        QTest::keyClick(queue(), Qt::Key_A, Qt::ControlModifier);
        press("openRunButton");
    }
    bool beginRun(int cards = 2)
    {
        openRun();
        desk.runs.opens.answerLast(anOpenedRun(7, cards).build());
        return QTest::qWaitFor([this] { return shown("printButton") && shown("printButton")->isEnabled(); });
    }

    /// A run is open and prints; its first secrets wait to be staged.
    bool beginPrinting()
    {
        if (!queueIsThere() || !beginRun())
            return false;
        part<QLineEdit>(*page, "pdfFile")->setText(pdf());
        press("printButton");
        return QTest::qWaitFor([this] { return desk.runs.stages.count() == 1; }, patience);
    }

    TablePane *queue() const { return part<TablePane>(*page, "printQueueTable"); }
    TablePane *runs() const { return part<TablePane>(*page, "runsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    QString pdf() const { return folder.filePath(QStringLiteral("run.pdf")); }

    FakeDesk desk;
    Session session = aPrinter();
    QTemporaryDir folder;
    std::unique_ptr<PrintRunsPage> page;
};
