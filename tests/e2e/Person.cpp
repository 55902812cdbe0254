#include "tests/e2e/Person.h"

#include "tests/e2e/Tour.h"
#include "ui/MainWindow.h"
#include "ui/dialogs/SignInDialog.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

void toTheFront(QWidget *window)
{
    window->activateWindow();
    QApplication::setActiveWindow(window); // a bare display has no window manager that would do it
}

} // namespace

Person::Person(const TestCluster &cluster, const TestCluster::Login &login, std::shared_ptr<SecretSource> secrets)
    : m_login(login)
    , m_secrets(std::move(secrets))
    , m_bare(cluster.server(), login.login, login.password)
{
    m_options.serverFile = cluster.serverProfile();
    m_options.language = u"ja"_s;
}

Person::~Person() = default;

bool Person::signIn(Tour &tour)
{
    const QWidgetList others = QApplication::topLevelWidgets(); // colleagues' windows
    m_desk = std::make_unique<Desk>(m_options, m_secrets);
    m_desk->open();
    auto *dialog = waitForWindow<SignInDialog>(Hand::patience, others);
    if (!dialog)
        return false;
    toTheFront(dialog);
    const Hand atDoor(dialog);
    if (!QTest::qWaitFor([&] { return atDoor.choose(u"signInStaff"_s, m_login.name); }, Hand::patience))
        return false;
    tour.picture(dialog, u"sign-in"_s);
    if (!atDoor.click(u"signInButton"_s))
        return false;

    auto *window = waitForWindow<MainWindow>(Hand::patience, others);
    if (!window)
        return false;
    window->resize(1440, 900);
    toTheFront(window);
    m_hand = std::make_unique<Hand>(window);
    return true;
}

void Person::leave()
{
    m_hand.reset();
    m_desk.reset();
}
