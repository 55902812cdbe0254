#include "ui/pages/ViewingPage.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RegistrationGateway.h"
#include "models/tables/StateWords.h"
#include "models/tables/ViewingTable.h"
#include "models/tables/ViewingWords.h"
#include "ui/Theme.h"
#include "ui/pages/MemberList.h"
#include "ui/pages/RowTaker.h"
#include "ui/pages/ViewKeeper.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Empty: all who wish to view.
const QStringList &viewingStates()
{
    static const QStringList states{QString(), u"missing"_s, u"under_way"_s, u"works"_s, u"no_wish"_s};
    return states;
}

constexpr auto firstCard = "viewing_password_issue"_L1;
constexpr auto nextCard = "viewing_password_reissue"_L1;

} // namespace

ViewingPage::ViewingPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_session(session)
    , m_heading(new PlainLabel(this))
    , m_messages(new MessageBar(this))
    , m_table(new ViewingTable(this))
    , m_list(new MemberList(u"viewing"_s, viewingStates(), *m_messages, this))
    , m_say(new NoticeList(this))
    , m_request(new KeyButton(u"viewingRequestButton"_s, Icon::Inbox, Qt::CTRL | Qt::Key_R, this))
    , m_take(new KeyButton(u"takeButton"_s, Icon::Card, Qt::CTRL | Qt::Key_N, this))
    , m_open(new KeyButton(u"openMemberButton"_s, Icon::Counter, Qt::CTRL | Qt::Key_M, this))
    , m_taker(new RowTaker(gateways, session, u"viewing_passwords"_s, *m_messages, this))
    , m_keeper(new ViewKeeper(gateways.session, u"viewing"_s, this))
{
    setObjectName(u"viewingPage"_s);
    buildLayout();
    wire();
    m_keeper->keep(m_list->pane());
    m_keeper->keep(
        u"state"_s, [this] { return QJsonValue(m_list->state()); },
        [this](const QJsonValue &kept) { m_list->chooseState(kept.toString()); });
    connect(m_list, &MemberList::asked, m_keeper, &ViewKeeper::changed);
    m_keeper->load();
    retranslate();
    showChosen();
}

void ViewingPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_say->setObjectName(u"viewingSay"_s);
    m_list->show(*m_table);
    for (KeyButton *button : {m_request, m_take, m_open})
        m_list->addButton(button);
    m_take->setVisible(m_session.duties.testFlag(Duty::Clerk)
                       && (m_session.requestKinds.contains(firstCard) || m_session.requestKinds.contains(nextCard)));
    m_open->makePrimary();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addWidget(m_say);
    column->addWidget(m_messages);
}

void ViewingPage::wire()
{
    m_refresh = addKey("refreshAction", Qt::Key_F5);
    m_search = addKey("searchAction", Qt::CTRL | Qt::Key_F);
    connect(m_refresh, &QAction::triggered, this, &ViewingPage::refresh);
    connect(m_search, &QAction::triggered, m_list, &MemberList::focusText);
    connect(m_list, &MemberList::asked, this, [this] {
        if (m_everAsked)
            ask();
    });
    connect(m_list, &MemberList::choiceChanged, this, &ViewingPage::showChosen);
    connect(&m_list->pane(), &TablePane::rowActivated, this, &ViewingPage::openMember);
    connect(m_open, &KeyButton::clicked, this, &ViewingPage::openMember);
    connect(m_take, &KeyButton::clicked, this, &ViewingPage::take);
    const auto goToRequest = [this](RequestId request) { emit goTo(u"requests"_s, request.value); };
    connect(m_request, &KeyButton::clicked, this, [this, goToRequest] {
        if (const auto member = chosen())
            goToRequest(member->request);
    });
    connect(m_taker, &RowTaker::taken, this, &ViewingPage::refresh);
    connect(m_taker, &RowTaker::requestWanted, this, goToRequest);
}

QString ViewingPage::title() const { return tr("Viewing passwords"); }

QJsonObject ViewingPage::draft() const { return m_taker->draft(); }

void ViewingPage::takeUp(const QJsonObject &draft) { m_taker->takeUp(draft); }

void ViewingPage::activate()
{
    if (!m_everAsked) // each page that is read is on record
        ask();
    m_list->focusText();
}

void ViewingPage::refresh()
{
    if (m_everAsked && m_table->rowCount() > 0)
        m_table->askAgain();
    else
        ask();
}

void ViewingPage::ask()
{
    m_everAsked = true;
    const quint64 mine = ++m_latest;
    m_list->tellCut(false);
    m_table->ask([this, mine, state = m_list->state(), text = m_list->text()](const QString &after) {
        const auto page = m_gateways.registrations.viewingPasswords(state, text, after);
        whenAnswered(page, this, [this, mine](const Result<ViewingList> &list) {
            if (list && mine == m_latest)
                m_list->tellCut(list->cut);
        });
        return page;
    });
}

std::optional<ViewingPassword> ViewingPage::chosen() const
{
    const auto rows = m_list->chosenRows();
    return rows.size() == 1 ? std::optional(m_table->record(rows.first())) : std::nullopt;
}

void ViewingPage::openMember()
{
    if (const auto member = chosen())
        emit memberWanted(member->person, {u"viewing_password"_s, u"viewing_passwords"_s});
}

void ViewingPage::take()
{
    if (const auto member = chosen())
        m_taker->take(member->person, member->serial.isEmpty() && !member->request.isValid() ? firstCard : nextCard);
}

void ViewingPage::showChosen()
{
    const auto member = chosen();
    m_open->setEnabled(member.has_value());
    m_take->setEnabled(member && member->state != "no_wish"_L1);
    m_request->setEnabled(member && member->request.isValid());
    m_say->setNotices(member ? QList<Chip>{ViewingWords::toSay(*member)} : QList<Chip>());
    m_say->setVisible(member.has_value());
}

void ViewingPage::retranslate()
{
    m_heading->setText(title());
    for (const QString &state : viewingStates())
        m_list->nameState(state, state.isEmpty() ? tr("All with a wish", "to view") : StateWords::viewing(state).word);
    m_list->setSearchWords(tr("Find members in the list"),
                           tr("Symbol-number, name, kana or date of birth; empty: everyone"));
    m_list->pane().setAccessibleName(tr("Members and their viewing passwords"));
    m_list->pane().setEmptyText(tr("Nobody is in this state. Choose another one, or take away the text."));
    m_request->setWords(tr("Go to the request"), tr("Go to the request that is under way"));
    m_take->setWords(tr("New card…"), tr("Take a request for a viewing password"));
    m_open->setWords(tr("Open at the counter"), tr("Open the record of the chosen member (Enter)"));
    m_refresh->setText(tr("Load again"));
    m_search->setText(tr("Go to the search field"));
    m_table->retranslate();
    showChosen();
}
