#pragma once

#include "models/domain/Changes.h"
#include "tests/builders/Requests.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/pages/RequestsPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QPushButton>
#include <QTest>

#include <memory>

/// The requests page on screen. Lists are answered at once with `queue`; all else waits for the test.
struct Queue
{
    FakeDesk desk;
    std::unique_ptr<RequestsPage> page;

    explicit Queue(const Requests &queue, const Session &session = aSession())
    {
        desk.requests.lists.always(queue);
        page = std::make_unique<RequestsPage>(desk.gateways(), session);
        page->resize(1200, 800);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
        QTRY_COMPARE(list()->model()->rowCount(), int(queue.size()));
    }

    TablePane *list() const { return part<TablePane>(*page, "requestsTable"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    QLineEdit *answer(const char *name) const { return part<QLineEdit>(*page, name); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    QString name() const { return part<QLabel>(*page, "requestName")->text(); }

    /// Selects the line and answers its detail.
    void select(const RequestDetail &detail)
    {
        const int before = desk.requests.details.count();
        QVERIFY(list()->selectId(detail.request.id.value));
        QCOMPARE(desk.requests.details.count(), before + 1);
        desk.requests.details.answerLast(detail);
        QTRY_COMPARE(name(), detail.request.memberName);
        QTest::qWait(5);
    }

    void select(const Request &request) { select(aRequestDetail(request)); }

    /// The poll says that the queue is `queue` now.
    void poll(const Requests &queue, qint64 moved)
    {
        desk.requests.lists.always(queue);
        page->changed(somethingMoved(QStringLiteral("request"), moved));
        QTest::qWait(5);
    }
};

/// A request of mine whose caller's identity is confirmed.
inline Request confirmed(qint64 id = 1) { return aClaimedRequest(id).with(&Request::identity, IdentityState::Passed); }
