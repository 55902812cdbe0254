#pragma once

#include "tests/builders/Members.h"
#include "tests/builders/Staff.h"
#include "tests/fakes/FakeDesk.h"
#include "tests/ui/Walk.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/pages/CounterPage.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TablePane.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <memory>

/// A counter on screen with its gateways.
struct Counter
{
    FakeDesk desk;
    std::unique_ptr<CounterPage> page;

    explicit Counter(const Session &session = aSession())
        : page(std::make_unique<CounterPage>(desk.gateways(), session))
    {
        page->resize(1200, 800);
        page->show();
        page->activate();
        static_cast<void>(QTest::qWaitForWindowActive(page.get()));
    }

    QLineEdit *field() const { return part<QLineEdit>(*page, "counterSearch"); }
    TablePane *found() const { return part<TablePane>(*page, "membersTable"); }
    MessageBar *bar() const { return part<MessageBar>(*page, "messageBar"); }
    QPushButton *button(const char *name) const { return part<QPushButton>(*page, name); }
    TakeRequestDialog *dialog() const { return page->findChild<TakeRequestDialog *>(); }

    void type(const QString &text) const
    {
        field()->setFocus();
        field()->selectAll();
        field()->insert(text);
    }

    /// Searches, and opens the first member that is found.
    void openPerson(const PersonView &person = aPerson())
    {
        page->search(QStringLiteral("1255-3456"));
        desk.members.searches.answerLast(Members{aMember()});
        QTRY_COMPARE(found()->model()->rowCount(), 1);
        QTest::keyClick(found(), Qt::Key_Return);
        QTest::keyClick(part<QComboBox>(*page, "openReason")->lineEdit(), Qt::Key_Return);
        QCOMPARE(desk.members.opens.count(), 1);
        desk.members.opens.answerLast(person);
        QTRY_COMPARE(part<QLabel>(*page, "personName")->text(), person.name);
    }
};
