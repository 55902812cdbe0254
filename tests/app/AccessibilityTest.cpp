#include "tests/app/AccessibleWalk.h"
#include "tests/app/Office.h"
#include "tests/ui/Walk.h"
#include "ui/dialogs/LeaveDialog.h"
#include "ui/dialogs/SignInDialog.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

namespace {

constexpr int settles = 40; ///< ms, until what was asked for stands on the page

/// Chooses the first line of every table on screen, so that what belongs to a line comes up.
void chooseLines(const QWidget &page)
{
    for (TablePane *table : page.findChildren<TablePane *>()) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            table->selectRow(0);
    }
    QTest::qWait(settles);
}

QList<QAction *> placesOf(const Page &page)
{
    QList<QAction *> places;
    for (QAction *action : page.actions()) {
        if (action->objectName() == "placeAction"_L1 && action->isEnabled())
            places.append(action);
    }
    return places;
}

} // namespace

/// Walks what a screen reader meets in every page and dialog, in both languages: every control has a name, Tab reaches
/// each of them in the order of reading and comes back to where it began, and no text stays in the other language. With
/// $MADOGUCHI_PICTURES it leaves a picture of each page in light and dark, as large as QT_SCALE_FACTOR says.
class AccessibilityTest final : public QObject
{
    Q_OBJECT

    QTranslator m_words;
    QHash<QString, QStringList> m_named; ///< by place, in English

    /// Everything that is asked of a window or page on screen.
    void look(QWidget &window, const QString &place)
    {
        QFETCH_GLOBAL(const QString, language);
        m_found += AccessibleWalk::nameless(window, place);
        m_found += AccessibleWalk::badTabs(window, place);
        if (language == "en"_L1)
            m_named.insert(place, AccessibleWalk::names(window));
        else
            m_found += AccessibleWalk::untranslated(m_named.value(place), AccessibleWalk::names(window), place);
        picture(window, place);
    }

    static void picture(QWidget &window, const QString &place)
    {
        const QString folder = qEnvironmentVariable("MADOGUCHI_PICTURES");
        QFETCH_GLOBAL(const QString, language);
        if (folder.isEmpty() || language != "ja"_L1)
            return;
        QVERIFY(QDir().mkpath(folder));
        for (const auto &[scheme, dress] :
             {std::pair(Theme::Choice::Dark, u"dark"_s), {Theme::Choice::Light, u"light"_s}}) {
            Theme::apply(*qApp, scheme);
            QTest::qWait(100); // until everything has its place
            const QString scale = QString::number(qRound(100 * window.devicePixelRatioF()));
            QVERIFY(window.grab().save(u"%1/walk-%2-%3-%4.png"_s.arg(folder, place, dress, scale)));
        }
    }

    QStringList m_found;

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s; // first: Japanese is compared with it
        QTest::newRow("Japanese") << u"ja"_s;
    }

    void initTestCase() { Theme::apply(*qApp, Theme::Choice::Light); }

    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        loadTranslations();
        QVERIFY(m_words.load(u":/madoguchi/translations/madoguchi_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&m_words));
        m_found.clear();
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_words); }

    void everyPage_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : {"counter", "requests", "mails", "registration", "viewing", "bulk", "approvals", "print",
                                "dispatch", "returns", "staff"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void everyPage()
    {
        QFETCH(const QString, key);
        const Office office;
        office.window->showPage(key);
        QCOMPARE(office.window->currentKey(), key);
        QTest::qWait(settles);
        look(*office.window, key);
        chooseLines(office.page());
        look(*office.window, key + u"-chosen"_s);
        for (QAction *place : placesOf(office.page())) {
            place->trigger();
            QTest::qWait(settles);
            chooseLines(office.page());
            look(*office.window, key + u'-' + QString::number(placesOf(office.page()).indexOf(place)));
        }
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u"; "_s)));
    }

    void aPersonWithEveryTab()
    {
        const Office office;
        office.window->showPage(u"counter"_s);
        office.page().showMember({1}, {u"request"_s, u"requests"_s});
        QTRY_VERIFY(part<QPushButton>(office.page(), "takeRequestButton")->isEnabled());
        look(*office.window, u"person"_s);
        for (QPushButton *tab : office.page().findChildren<QPushButton *>()) {
            if (!tab->objectName().startsWith("personTab."_L1) || !tab->isVisible())
                continue;
            QTest::mouseClick(tab, Qt::LeftButton);
            QTest::qWait(settles);
            look(*office.window, tab->objectName());
        }
        QTest::mouseClick(part<QPushButton>(office.page(), "guideButton"), Qt::LeftButton);
        QTest::qWait(settles);
        look(*office.window, u"guide"_s);
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u"; "_s)));
    }

    void aMailThatIsOpen()
    {
        const Office office;
        office.window->showPage(u"mails"_s);
        office.page().takeUp({{u"from"_s, u"h@mail.example"_s},
                              {u"subject"_s, u"ID確認"_s},
                              {u"id"_s, u"1"_s},
                              {u"text"_s, u"忘れました。"_s},
                              {u"name"_s, u"見本 花子"_s}});
        QTest::qWait(settles);
        look(*office.window, u"mail"_s);
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u"; "_s)));
    }

    void theWindowItself()
    {
        const Office office;
        office.window->offer({{u"requests"_s, {{u"118"_s, u"note"_s}}}});
        look(*office.window, u"drafts"_s);
        QTest::keyClick(office.window.get(), Qt::Key_F1);
        QTest::qWait(settles);
        look(*office.window, u"keys"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        office.window->lock();
        QTest::qWait(settles);
        look(*office.window, u"lock"_s);
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u"; "_s)));
    }

    void everyDialog()
    {
        const auto show = [this](QWidget &dialog, const QString &place) {
            dialog.show();
            static_cast<void>(QTest::qWaitForWindowActive(&dialog));
            QTest::qWait(settles);
            look(dialog, place);
        };
        SignInDialog signIn;
        signIn.setServers({Server{}}, {});
        show(signIn, u"sign-in"_s);
        signIn.hide();
        LeaveDialog leave({u"118"_s}, nullptr);
        show(leave, u"leave"_s);
        leave.hide();
        auto *take = new TakeRequestDialog(aPerson(), {aSession().build().requestKinds, {}}, nullptr);
        show(*take, u"take"_s);
        RequestGuard guard;
        guard.underWay = u"MK-0001301-4"_s;
        guard.open = {{{97}, RequestState::Waiting, QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC)}};
        take->setGuard(take->kind(), take->coverage(), guard);
        look(*take, u"take-guarded"_s);
        take->close();
        QVERIFY2(m_found.isEmpty(), qPrintable(m_found.join(u"; "_s)));
    }

    void whatIsWrongIsFound()
    {
        QWidget window;
        auto *first = new QPushButton(u"Below"_s, &window);
        auto *second = new QPushButton(u"Above"_s, &window);
        auto *nameless = new QLineEdit(&window);
        first->setGeometry(10, 100, 80, 30);
        second->setGeometry(10, 10, 80, 30);
        nameless->setGeometry(10, 150, 80, 30);
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(AccessibleWalk::nameless(window, {}).size(), 1);
        QVERIFY(AccessibleWalk::badTabs(window, {}).size() >= 1); // upwards
        auto *trap = new QPlainTextEdit(&window);                 // takes Tab as a letter
        trap->setAccessibleName(u"Trap"_s);
        trap->setGeometry(10, 200, 80, 30);
        trap->show();
        QVERIFY(!AccessibleWalk::badTabs(window, {}).filter(u"trap"_s).isEmpty());
        QCOMPARE(AccessibleWalk::untranslated({u"Open"_s, u"窓口"_s}, {u"Open"_s, u"窓口"_s}, {}).size(), 1);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "AccessibilityTest.moc"
