#include "ui/pages/CounterPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/MemberGateway.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/AnswersPanel.h"
#include "ui/pages/DiagnosisPanel.h"
#include "ui/pages/MemberFinder.h"
#include "ui/pages/PersonPanel.h"
#include "ui/pages/RequestTaker.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TextField.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 200ms;

} // namespace

CounterPage::CounterPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_session(session)
    , m_heading(new PlainLabel(this))
    , m_field(new TextField(this))
    , m_understood(new StateChip(this))
    , m_places(new QStackedWidget(this))
    , m_bar(new MessageBar(this))
    , m_finder(new MemberFinder(gateways.members, *m_bar, this))
    , m_person(new PersonPanel(gateways.members, *m_bar,
                               session.duties.testFlag(Duty::Clerk) && !session.requestKinds.isEmpty(), this))
    , m_taker(new RequestTaker(gateways.requests, session, this))
    , m_guide(new AnswersPanel(gateways.members, *m_bar, this))
    , m_guideButton(new KeyButton(u"guideButton"_s, Icon::Help, Qt::Key_F9, this))
{
    setObjectName(u"counterPage"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    buildLayout();
    buildActions();
    if (session.duties.testFlag(Duty::Clerk))
        buildDiagnosis();
    wire();
    retranslate();
    backToResults();
}

void CounterPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_field->setObjectName(u"counterSearch"_s);
    m_field->setMaxLength(200);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(Theme::space(9));
    m_understood->setObjectName(u"understoodAs"_s);
    m_understood->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_field, 1);
    head->addWidget(m_understood);
    head->addWidget(m_guideButton);
    m_places->addWidget(m_finder);
    m_places->addWidget(m_person);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(Theme::space(4));
    desk->addWidget(m_places, 1);
    desk->addWidget(m_guide);
    layout->addLayout(desk, 1);
    layout->addWidget(m_bar);
}

void CounterPage::buildActions()
{
    m_searchAction = addKey("searchAction", Qt::CTRL | Qt::Key_F);
    m_takeAction = addKey("takeAction", Qt::CTRL | Qt::Key_N);
    m_againAction = addKey("againAction", Qt::Key_F5);
    m_backAction = addKey("backAction", Qt::Key_Escape);
}

void CounterPage::buildDiagnosis()
{
    m_diagnosis = new DiagnosisPanel(m_gateways.members, *m_bar, !m_session.requestKinds.isEmpty(), this);
    m_person->place(m_diagnosis);
    m_diagnosis->addKeysTo(*this);
    connect(m_diagnosis, &DiagnosisPanel::takeWanted, this, &CounterPage::take);
    connect(m_diagnosis, &DiagnosisPanel::requestWanted, this, &CounterPage::goToRequest);
    connect(m_diagnosis, &DiagnosisPanel::mailLogWanted, m_person, &PersonPanel::showMails);
    connect(m_diagnosis, &DiagnosisPanel::directoryWanted, m_guide, &AnswersPanel::open);
}

void CounterPage::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &CounterPage::lookUp);
    connect(m_field, &TextField::settled, this, &CounterPage::typed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().simplified() != m_finder->asked() || m_pause.isActive())
            lookUp();
        else
            m_finder->focusList();
    });
    connect(m_finder, &MemberFinder::openWanted, this, &CounterPage::openPerson);
    connect(m_finder, &MemberFinder::understood, this, [this](const QStringList &forms) {
        m_forms = forms;
        showUnderstood();
    });
    connect(m_person, &PersonPanel::personWanted, this, [this](PersonId person) {
        openPerson(person, {m_openedFor.reason, u"household"_s});
    }); // the same call
    connect(m_taker, &RequestTaker::taken, this, &CounterPage::requestTaken);
    connect(m_taker, &RequestTaker::requestWanted, this, &CounterPage::goToRequest);
    connect(m_person, &PersonPanel::backWanted, this, &CounterPage::backToResults);
    connect(m_person, &PersonPanel::takeWanted, this, [this] { take(); });
    connect(m_guideButton, &KeyButton::clicked, m_guide, &AnswersPanel::toggle);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_field->setFocus();
        m_field->selectAll();
    });
    connect(m_takeAction, &QAction::triggered, this, [this] { take(); });
    connect(m_backAction, &QAction::triggered, this, &CounterPage::stepBack);
    connect(m_againAction, &QAction::triggered, this, [this] {
        if (m_person->person())
            openPerson(m_opened, m_openedFor);
        else
            lookUp();
    });
}

QString CounterPage::title() const { return tr("Counter"); }

QDate CounterPage::today() const { return m_now.isValid() ? m_now.toLocalTime().date() : QDate::currentDate(); }

void CounterPage::activate()
{
    if (!m_person->person())
        m_field->setFocus();
}

void CounterPage::changed(const Changes &changes) { m_now = changes.now; }

void CounterPage::search(const QString &text)
{
    m_field->setText(text);
    lookUp();
    m_finder->focusList();
}

void CounterPage::typed()
{
    if (m_field->text().isEmpty())
        m_finder->forgetReason(); // the next search belongs to another call
    m_pause.start();
}

void CounterPage::lookUp()
{
    m_pause.stop();
    backToResults();
    m_finder->lookUp(m_field->text().simplified());
}

void CounterPage::showUnderstood()
{
    m_understood->setVisible(!m_forms.isEmpty());
    if (!m_forms.isEmpty())
        m_understood->setState(
            Tone::Neutral, tr("Understood as %1").arg(m_forms.join(tr(" or ", "between forms of input"))), u"search"_s);
}

void CounterPage::showMember(PersonId person, const OpenedFor &why)
{
    if (!person.isValid())
        return;
    m_field->clear();
    m_pause.stop();
    m_finder->lookUp({});
    openPerson(person, why);
}

QJsonObject CounterPage::draft() const { return m_left.isEmpty() ? m_taker->draft() : m_left; }

void CounterPage::takeUp(const QJsonObject &draft)
{
    showMember({draft.value(u"person"_s).toInteger()}, {u"take_request"_s, u"draft"_s});
    m_left = draft;
}

void CounterPage::openPerson(PersonId person, const OpenedFor &why)
{
    const quint64 thisPerson = ++m_latestPerson;
    m_opened = person;
    m_openedFor = why;
    m_finder->setUnderWay(true);
    whenAnswered(m_gateways.members.openPerson(person, why), this,
                 [this, thisPerson, person, why](const Result<PersonView> &view) {
                     if (thisPerson != m_latestPerson)
                         return;
                     m_finder->setUnderWay(false);
                     if (view)
                         showPerson(*view);
                     else
                         Failure::tell(*m_bar, view.error(), this, [this, person, why] { openPerson(person, why); });
                 });
}

void CounterPage::showPerson(const PersonView &person)
{
    m_finder->personOpened();
    m_person->showPerson(person, today());
    if (m_diagnosis)
        m_diagnosis->showPerson(person.id);
    m_places->setCurrentWidget(m_person);
    m_takeAction->setEnabled(m_person->mayTake());
    m_backAction->setEnabled(true);
    m_person->focusFirst();
    if (const QJsonObject left = std::exchange(m_left, {}); left.value(u"person"_s).toInteger() == person.id.value)
        m_taker->takeUp(person, left);
}

void CounterPage::backToResults()
{
    ++m_latestPerson;
    m_opened = {};
    m_left = {};
    m_finder->setUnderWay(false);
    m_person->clear();
    if (m_diagnosis)
        m_diagnosis->clear();
    m_places->setCurrentWidget(m_finder);
    m_takeAction->setEnabled(false);
}

void CounterPage::stepBack()
{
    if (m_person->person()) {
        if (m_person->stepBack())
            return;
        backToResults();
        m_finder->focusList();
    } else if (!m_finder->stepBack()) {
        m_field->setFocus();
        m_field->selectAll();
    }
}

void CounterPage::take(const QString &kind)
{
    if (m_person->mayTake())
        m_taker->take(*m_person->person(), kind);
}

void CounterPage::goToRequest(RequestId request) { emit goTo(u"requests"_s, request.value); }

void CounterPage::requestTaken(RequestId request)
{
    m_bar->say(Severity::Success, tr("The request was taken. Its number is %1.").arg(request.value), {},
               tr("The caller's identity is checked and the request submitted under “Requests”."));
    m_bar->offerRetry(tr("Go to the request"), [this, request] { goToRequest(request); });
    if (m_person->person())
        openPerson(m_opened, m_openedFor);
}

void CounterPage::retranslate()
{
    m_heading->setText(title());
    m_field->setPlaceholderText(tr("Symbol-number, name, kana, date of birth, e-mail, card number"));
    m_field->setAccessibleName(tr("Search for a member"));
    m_searchAction->setText(tr("Go to the search field"));
    m_takeAction->setText(tr("Take a request…"));
    m_againAction->setText(tr("Load again"));
    m_backAction->setText(tr("Back to the results"));
    m_guideButton->setWords(tr("Guide"), tr("Who answers what, and general answers"));
    showUnderstood();
}
