#pragma once

#include "tests/builders/Requests.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/pages/ApprovalsPage.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QPushButton>
#include <QTest>

#include <chrono>
#include <memory>

inline Approval aLow(qint64 id, bool mayDecide = true, bool fullCheck = false)
{
    return anApproval(id)
        .with(&Approval::lane, QStringLiteral("low"))
        .with(&Approval::together, true)
        .with(&Approval::mayDecide, mayDecide)
        .with(&Approval::fullCheck, fullCheck);
}

/// One that was made from a list, of the lane that its kind has.
inline Builder<Approval> aListed(qint64 id, qint64 list, bool together = true)
{
    return anApproval(id)
        .with(&Approval::list, BulkId{list})
        .with(&Approval::listReason, QStringLiteral("list %1").arg(list))
        .with(&Approval::together, together);
}

/// The approvals page on screen. The list is answered at once; all else waits for the test.
struct Desk
{
    FakeDesk desk;
    std::unique_ptr<ApprovalsPage> page;

    explicit Desk(const Approvals &queue)
    {
        desk.approvals.lists.always(queue);
        page = std::make_unique<ApprovalsPage>(desk.gateways(), aSession());
        page->resize(1200, 800);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(list()->model()->rowCount(), int(queue.size()));
    }

    TablePane *list() const { return part<TablePane>(*page, "approvalsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    HoldButton *goToBatch() const
    {
        QTest::keyClick(page.get(), Qt::Key_B, Qt::ControlModifier);
        auto *hold = part<HoldButton>(*page, "batchButton");
        hold->setHoldTime(std::chrono::milliseconds(50));
        return hold;
    }

    void select(const ApprovalSheet &sheet)
    {
        const int before = desk.approvals.sheets.count();
        QVERIFY(list()->selectId(sheet.approval.id.value));
        QTRY_COMPARE(desk.approvals.sheets.count(), before + 1);
        desk.approvals.sheets.answerLast(sheet);
        QTRY_VERIFY(part<QLabel>(*page, "whatWillHappen")->isVisible());
    }
};
