#pragma once

#include "tests/builders/Staff.h"
#include "tests/fakes/FakeSessionGateway.h"
#include "ui/MainWindow.h"
#include "ui/pages/Page.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

/// A page that only notes what the window asks of it.
class NotingPage : public Page
{
public:
    NotingPage(const QString &key, QWidget *parent)
        : Page(parent)
        , m_field(new QLineEdit(this))
        , m_action(new QAction(this))
        , m_label(new PlainLabel(this))
    {
        setObjectName(key + QStringLiteral("Page"));
        m_action->setShortcut(Qt::Key_F6);
        addAction(m_action);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_label);
        column->addWidget(m_field);
        NotingPage::retranslate();
    }

    QString title() const override { return tr("A page"); }
    void activate() override { ++activations; }
    void changed(const Changes &changes) override { seen += changes; }
    void search(const QString &text) override { searches += text; }
    void open(qint64 id) override { opened += id; }
    void showMember(PersonId person, const OpenedFor &why) override { members += {person, why}; }
    QString unsaved() const override { return unfinished; }
    QJsonObject draft() const override { return typed; }
    void takeUp(const QJsonObject &draft) override { typed = draft; }
    void retranslate() override
    {
        m_action->setText(tr("Do the &thing…"));
        m_label->setText(tr("A label"));
        m_field->setAccessibleName(tr("A field"));
    }
    QLineEdit *field() const { return m_field; }

    int activations = 0;
    QList<Changes> seen;
    QStringList searches;
    QList<qint64> opened;
    QList<std::pair<PersonId, OpenedFor>> members;
    QString unfinished;
    QJsonObject typed;

private:
    QLineEdit *m_field;
    QAction *m_action;
    PlainLabel *m_label;
};

inline QList<PageEntry> notingPages()
{
    using namespace Qt::StringLiterals;
    const auto noting
        = [](const QString &key) { return [key](QWidget *parent) -> Page * { return new NotingPage(key, parent); }; };
    const Duties desk = Duty::Clerk | Duty::Supervisor;
    const Duties printRoom = Duty::Printer | Duty::Supervisor;
    return {
        {u"counter"_s, Icon::Counter, desk, nullptr, noting(u"counter"_s)},
        {u"requests"_s, Icon::Inbox, desk, &Changes::requests, noting(u"requests"_s)},
        {u"approvals"_s, Icon::Stamp, Duty::Supervisor, &Changes::approvals, noting(u"approvals"_s)},
        {u"print"_s, Icon::PrintRuns, printRoom, &Changes::printing, noting(u"print"_s)},
        {u"dispatch"_s, Icon::Dispatch, Duty::Printer, &Changes::dispatch, noting(u"dispatch"_s)},
    };
}

/// A window of a person with these duties, on screen, whose database answers as the test says.
struct WindowUnderTest
{
    explicit WindowUnderTest(Duties duties, bool demo = true, const QList<PageEntry> &pages = notingPages())
        : session(aSession().with(&Session::duties, duties).with(&Session::demo, demo))
        , window(gateway, session, QStringLiteral("db1"), pages)
    {
        window.show();
    }

    NotingPage &page(const char *key) { return *static_cast<NotingPage *>(window.page(QLatin1StringView(key))); }

    FakeSessionGateway gateway;
    Session session;
    MainWindow window;
};
