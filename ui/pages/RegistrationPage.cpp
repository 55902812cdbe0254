#include "ui/pages/RegistrationPage.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RegistrationGateway.h"
#include "models/tables/RegistrationTable.h"
#include "models/tables/StateWords.h"
#include "models/tables/Words.h"
#include "ui/pages/Intention.h"
#include "ui/pages/InvitationWords.h"
#include "ui/pages/MemberList.h"
#include "ui/pages/RegistrationRatesPanel.h"
#include "ui/pages/RowTaker.h"
#include "ui/pages/ViewKeeper.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList &registrationStates()
{
    static const QStringList states{u"not_registered"_s, u"link_sent"_s,    u"link_expired"_s,
                                    u"half_way"_s,       u"registered"_s,   u"recheck"_s,
                                    u"frozen"_s,         u"to_be_erased"_s, QString()};
    return states;
}

// What the list offers for a single member, where the society offers it.
const QStringList &kindsOfTheList()
{
    static const QStringList kinds{u"registration_reset"_s, u"account_freeze"_s, u"account_deletion"_s,
                                   u"number_succession"_s, u"email_assistance"_s};
    return kinds;
}

constexpr qsizetype invitedAtOnce = 200;

} // namespace

RegistrationPage::RegistrationPage(Gateways gateways, const Session &session, QWidget *parent)
    : PlacesPage({u"membersPlace"_s, u"employersPlace"_s}, parent)
    , m_gateways(gateways)
    , m_session(session)
    , m_table(new RegistrationTable(this))
    , m_list(new MemberList(u"registration"_s, registrationStates(), messages(), this))
    , m_rates(new RegistrationRatesPanel(gateways.registrations, messages(), this))
    , m_anyEmployer(new KeyButton(u"anyEmployerButton"_s, Icon::Close, Qt::CTRL | Qt::Key_Backspace, this))
    , m_invite(new KeyButton(u"inviteButton"_s, Icon::Mail, Qt::CTRL | Qt::Key_I, this))
    , m_take(new KeyButton(u"takeButton"_s, Icon::Add, Qt::CTRL | Qt::Key_N, this))
    , m_open(new KeyButton(u"openMemberButton"_s, Icon::Counter, Qt::CTRL | Qt::Key_M, this))
    , m_confirm(new ConfirmStrip(u"inviteConfirm"_s, this))
    , m_intention(new Intention(messages(), this))
    , m_taker(new RowTaker(gateways, session, u"registration"_s, messages(), this))
    , m_keeper(new ViewKeeper(gateways.session, u"registration"_s, this))
{
    setObjectName(u"registrationPage"_s);
    buildLayout();
    buildActions();
    wire();
    keepViews();
    retranslate();
    updateButtons();
}

void RegistrationPage::buildLayout()
{
    m_list->show(*m_table);
    m_list->pane().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->addFilter(m_anyEmployer);
    m_anyEmployer->hide();
    for (KeyButton *button : {m_invite, m_take, m_open})
        m_list->addButton(button);
    const bool clerk = m_session.duties.testFlag(Duty::Clerk);
    m_invite->setVisible(clerk);
    m_take->setVisible(clerk && !m_session.requestKinds.isEmpty());
    m_open->makePrimary();
    stack().addWidget(m_list);
    stack().addWidget(m_rates);
    addBelow(*m_confirm);
}

void RegistrationPage::buildActions()
{
    m_search = addKey("searchAction", Qt::CTRL | Qt::Key_F);
    if (m_take->isHidden())
        return;
    for (const QString &kind : kindsOfTheList()) {
        if (!m_session.requestKinds.contains(kind))
            continue;
        auto *action = new QAction(&m_list->pane());
        action->setObjectName(u"take."_s + kind);
        action->setData(kind);
        connect(action, &QAction::triggered, this, [this, kind] { take(kind); });
        m_list->pane().addAction(action);
        m_kindActions.append(action);
    }
}

void RegistrationPage::wire()
{
    connect(m_search, &QAction::triggered, this, [this] {
        places().choose(Members);
        m_list->focusText();
    });
    connect(m_list, &MemberList::asked, this, [this] {
        if (m_everAsked) // what was kept on the server arrives before the page is opened
            ask();
    });
    connect(m_list, &MemberList::choiceChanged, this, &RegistrationPage::updateButtons);
    connect(&m_list->pane(), &TablePane::rowActivated, this, &RegistrationPage::openMember);
    connect(m_rates, &RegistrationRatesPanel::employerWanted, this, [this](qint64 employer, const QString &name) {
        narrowTo(employer, name);
        m_list->chooseState(u"not_registered"_s);
        places().choose(Members);
        ask();
    });
    connect(m_anyEmployer, &KeyButton::clicked, this, [this] {
        narrowTo(0, {});
        ask();
    });
    connect(m_invite, &KeyButton::clicked, this, &RegistrationPage::invite);
    connect(m_take, &KeyButton::clicked, this, [this] { take({}); });
    connect(m_open, &KeyButton::clicked, this, &RegistrationPage::openMember);
    connect(m_intention, &Intention::underWayChanged, this, [this](bool underWay) {
        m_confirm->setUnderWay(underWay);
        updateButtons();
    });
    connect(m_confirm, &ConfirmStrip::dismissed, this, [this] {
        m_intention->forget();
        if (!isAncestorOf(window()->focusWidget()) || m_confirm->isAncestorOf(window()->focusWidget()))
            m_list->pane().setFocus();
    });
    connect(m_taker, &RowTaker::taken, this, &RegistrationPage::load);
    connect(m_taker, &RowTaker::requestWanted, this,
            [this](RequestId request) { emit goTo(u"requests"_s, request.value); });
}

void RegistrationPage::keepViews()
{
    m_keeper->keep(m_list->pane());
    m_keeper->keep(
        u"state"_s, [this] { return QJsonValue(m_list->state()); },
        [this](const QJsonValue &kept) { m_list->chooseState(kept.toString()); });
    connect(m_list, &MemberList::asked, m_keeper, &ViewKeeper::changed);
    m_keeper->load();
}

QString RegistrationPage::title() const { return tr("Registration"); }

QJsonObject RegistrationPage::draft() const { return m_taker->draft(); }

void RegistrationPage::takeUp(const QJsonObject &draft) { m_taker->takeUp(draft); }

void RegistrationPage::activate()
{
    // Each page that is read is on record, so what is here already is not read again without need.
    if (!m_everAsked)
        load();
    if (places().chosen() == Members)
        m_list->focusText();
    else
        m_rates->focusWork();
}

QStringList RegistrationPage::placeNames() const { return {tr("Members"), tr("By employer")}; }

void RegistrationPage::choosePlace()
{
    const bool employers = places().chosen() == Employers;
    stack().setCurrentIndex(employers ? 1 : 0);
    if (employers) {
        m_confirm->dismiss();
        m_rates->load();
        m_rates->focusWork();
    } else {
        m_list->focusText();
    }
}

void RegistrationPage::load()
{
    if (places().chosen() == Employers) {
        m_rates->load();
        return;
    }
    askCounts();
    if (m_everAsked && m_table->rowCount() > 0)
        m_table->askAgain();
    else
        ask();
}

void RegistrationPage::ask()
{
    m_confirm->dismiss();
    const RegistrationQuestion question{m_list->state(), m_employer, m_list->text()};
    if (m_everAsked && question == m_question && m_table->isLoading())
        return;
    m_everAsked = true;
    m_question = question;
    m_list->tellCut(false);
    m_table->ask([this, question](const QString &after) {
        const auto page = m_gateways.registrations.registrations(question, after);
        whenAnswered(page, this, [this, question](const Result<RegistrationList> &list) {
            if (list && question == m_question)
                m_list->tellCut(list->cut);
        });
        return page;
    });
}

void RegistrationPage::askCounts()
{
    const quint64 mine = ++m_latestCounts;
    whenAnswered(m_gateways.registrations.registrationCounts(), this,
                 [this, mine](const Result<RegistrationCounts> &counts) {
                     if (!counts || mine != m_latestCounts)
                         return; // the list itself tells a failure
                     m_counts = *counts;
                     nameStates();
                 });
}

void RegistrationPage::narrowTo(qint64 employer, const QString &name)
{
    m_employer = employer;
    m_employerName = name;
    m_anyEmployer->setVisible(employer > 0);
    retranslate();
}

QList<Registration> RegistrationPage::chosen() const
{
    QList<Registration> members;
    for (const int row : m_list->chosenRows())
        members.append(m_table->record(row));
    return members;
}

void RegistrationPage::openMember()
{
    const auto members = chosen();
    if (members.size() == 1)
        emit memberWanted(members.first().person, {u"registration"_s, u"registration"_s});
}

void RegistrationPage::take(const QString &kind)
{
    const auto members = chosen();
    if (members.size() == 1)
        m_taker->take(members.first().person, kind);
}

void RegistrationPage::invite()
{
    QList<CoverageId> coverages;
    const auto members = chosen();
    for (const Registration &member : members) {
        if (member.isUnderWay() && coverages.size() < invitedAtOnce)
            coverages.append(member.coverage);
    }
    if (coverages.isEmpty())
        return;
    m_asked = {int(coverages.size()), int(members.size())};
    m_confirm->ask(InvitationWords::question(m_asked.first, m_asked.second), InvitationWords::verb(m_asked.first),
                   [this, coverages] { inviteAll(coverages); });
}

void RegistrationPage::inviteAll(const QList<CoverageId> &coverages)
{
    QStringList meant{u"invite"_s};
    for (const CoverageId coverage : coverages)
        meant.append(QString::number(coverage.value));
    const auto call = [this, coverages](const OpId &op) { return m_gateways.registrations.inviteAgain(op, coverages); };
    m_intention->pursue(meant.join(u' '), call, [this](const InvitedAgain &invited) { tellInvited(invited); });
}

void RegistrationPage::tellInvited(const InvitedAgain &invited)
{
    m_confirm->dismiss();
    messages().say(invited.mailed > 0 ? Severity::Success : Severity::Warning, InvitationWords::mailed(invited), {},
                   InvitationWords::passedOver(invited));
    load();
}

void RegistrationPage::updateButtons()
{
    const auto members = chosen();
    const auto underWay
        = std::count_if(members.cbegin(), members.cend(), [](const Registration &m) { return m.isUnderWay(); });
    m_invite->setEnabled(underWay > 0 && !m_intention->isUnderWay());
    m_take->setEnabled(members.size() == 1);
    m_open->setEnabled(members.size() == 1);
    for (QAction *action : std::as_const(m_kindActions))
        action->setEnabled(members.size() == 1);
}

void RegistrationPage::nameStates()
{
    for (const QString &state : registrationStates()) {
        QString words = state.isEmpty() ? tr("All", "states of registration") : StateWords::registration(state).word;
        const auto count = std::find_if(m_counts.cbegin(), m_counts.cend(),
                                        [&state](const RegistrationCount &c) { return c.state == state; });
        if (count != m_counts.cend())
            words = (count->more ? tr("%1 %2+", "state, more than how many") : tr("%1 %2", "state, how many"))
                        .arg(words, QLocale().toString(count->howMany));
        m_list->nameState(state, words);
    }
}

void RegistrationPage::retranslate()
{
    PlacesPage::retranslate();
    nameStates();
    m_confirm->reword(InvitationWords::question(m_asked.first, m_asked.second), InvitationWords::verb(m_asked.first));
    m_list->setSearchWords(tr("Find members in the list"),
                           tr("Symbol-number, name, kana or date of birth; empty: everyone"));
    m_list->pane().setAccessibleName(tr("Members and their registration"));
    m_list->pane().setEmptyText(
        tr("Nobody is in this state. Choose another one, or take away the text or the employer."));
    m_anyEmployer->setWords(tr("Only %1", "members of this employer").arg(m_employerName),
                            tr("Show the members of all employers again"));
    m_invite->setWords(tr("Send the link again…"), tr("Mails those chosen whose registration is under way a new link"));
    m_take->setWords(tr("Take a request…"), tr("Take a request for the chosen member"));
    m_open->setWords(tr("Open at the counter"), tr("Open the record of the chosen member (Enter)"));
    m_search->setText(tr("Go to the search field"));
    for (QAction *action : std::as_const(m_kindActions))
        action->setText(tr("%1…", "take a request of this kind").arg(Words::kind(action->data().toString())));
    m_table->retranslate();
}
