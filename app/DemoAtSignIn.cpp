#include "app/DemoAtSignIn.h"

#include "app/Language.h"
#include "app/ServerFile.h"
#include "models/base/WhenAnswered.h"
#include "ui/dialogs/SignInDialog.h"

using State = DemoOffer::State;

DemoAtSignIn::DemoAtSignIn(const QString &command, const QString &folder, const Language &language, QObject *parent)
    : QObject(parent)
    , m_server(command, folder)
    , m_language(language)
{
    connect(&m_server, &DemoServer::ready, this, &DemoAtSignIn::open);
    connect(&m_server, &DemoServer::failed, this, &DemoAtSignIn::fail);
    connect(&m_server, &DemoServer::stopped, this, &DemoAtSignIn::close);
    connect(&m_server, &DemoServer::progressed, this, [this](const QString &what) {
        if (m_dialog)
            m_dialog->demoOffer()->setStep(what);
    });
}

void DemoAtSignIn::attach(SignInDialog *dialog)
{
    m_dialog = dialog;
    DemoOffer *offer = dialog->demoOffer();
    connect(offer, &DemoOffer::startWanted, this, &DemoAtSignIn::begin);
    connect(offer, &DemoOffer::giveUpWanted, this, [this] {
        m_server.giveUp();
        close();
    });
    connect(offer, &DemoOffer::resetWanted, this, [this] {
        show(State::Starting);
        m_dialog->setServers({}, {});
        m_server.reset(m_language.code());
    });
    connect(offer, &DemoOffer::stopWanted, this, [this] {
        show(State::Stopping);
        m_server.stop(m_language.code());
    });
    show(m_state);
}

void DemoAtSignIn::settle(bool usable)
{
    if (m_server.isPossible() && m_state == State::None && !usable)
        show(State::Offered);
    if (m_dialog && !m_problem.isEmpty())
        m_dialog->sayDemoFailed(m_problem);
}

void DemoAtSignIn::begin()
{
    m_problem.clear();
    if (!m_server.isPossible()) {
        fail(tr("The sample data is not installed on this computer."));
        return;
    }
    m_dialog->clearMessage();
    show(State::Starting);
    m_server.start(m_language.code());
}

void DemoAtSignIn::open(const QString &serverFile)
{
    whenAnswered(ServerFile::load(serverFile, false), this, [this](const ServerFile::Content &content) {
        if (content.problem) {
            fail(content.problem->what);
            return;
        }
        show(State::Running);
        if (m_dialog)
            m_dialog->setServers(content.servers, {});
        emit opened(content.servers);
    });
}

void DemoAtSignIn::close()
{
    show(m_server.isPossible() ? State::Offered : State::None);
    if (m_dialog)
        m_dialog->setServers({}, {});
    emit closed();
}

void DemoAtSignIn::fail(const QString &what)
{
    m_problem = what;
    close();
}

void DemoAtSignIn::show(State state)
{
    m_state = state;
    if (m_dialog)
        m_dialog->demoOffer()->setState(state);
}
