#include "ui/pages/RequestsPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/RequestGateway.h"
#include "models/tables/RequestTable.h"
#include "ui/Theme.h"
#include "ui/pages/IdentityStrip.h"
#include "ui/pages/Intention.h"
#include "ui/pages/NotesBox.h"
#include "ui/pages/RequestDeeds.h"
#include "ui/pages/RequestFilter.h"
#include "ui/pages/RequestPanel.h"
#include "ui/pages/RequestViews.h"
#include "ui/pages/ViewKeeper.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QJsonArray>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 10s; // presence holds for half a minute

} // namespace

RequestsPage::RequestsPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_table(new RequestTable(this))
    , m_filters(new FilterBar(this))
    , m_sorted(new RequestFilter(*m_table, *m_filters, this))
    , m_heading(new PlainLabel(this))
    , m_views(new SegmentBar(this))
    , m_list(new TablePane(this))
    , m_panel(new RequestPanel(session, this))
    , m_drafts(*m_panel)
    , m_bar(new MessageBar(this))
    , m_intention(new Intention(*m_bar, this))
    , m_deeds(new RequestDeeds(gateways, session, *m_panel, *m_bar, *m_intention, this))
    , m_keeper(new ViewKeeper(gateways.session, u"requests"_s, this))
{
    setObjectName(u"requestsPage"_s);
    m_look.setInterval(lookEvery);
    buildLayout();
    buildActions();
    wire();
    keepViews();
    retranslate();
    updateActions();
}

void RequestsPage::buildLayout()
{
    m_list->setObjectName(u"requestsTable"_s);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RequestTable::Promised, Qt::AscendingOrder);
    for (int place = 0; place < RequestViews::count(); ++place)
        m_views->addPlace(u"requestsView."_s + RequestViews::code(place));

    m_heading->setTextStyle(Theme::Text::Title);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_views);
    head->addStretch();
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"requestsSplitter"_s);
    split->addWidget(m_list);
    split->addWidget(m_panel);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::space(185), Theme::space(105)});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_keeper->keep(*split);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(m_filters);
    layout->addWidget(split, 1);
    layout->addWidget(m_bar);
}

void RequestsPage::buildActions()
{
    m_claimAction = addKey("claimAction", Qt::CTRL | Qt::Key_L);
    m_identityAction = addKey("identityAction", Qt::CTRL | Qt::Key_I);
    m_submitAction = addKey("submitAction", Qt::CTRL | Qt::Key_Return);
    m_withdrawAction = addKey("withdrawAction", Qt::CTRL | Qt::Key_Delete);
    m_holdAction = addKey("holdAction", Qt::CTRL | Qt::Key_H);
    m_completeAction = addKey("completeAction", Qt::CTRL | Qt::Key_E);
    m_mergeAction = addKey("mergeAction", Qt::CTRL | Qt::Key_J);
    m_reopenAction = addKey("reopenAction", Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_noteAction = addKey("noteAction", Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_memberAction = addKey("memberAction", Qt::CTRL | Qt::Key_M);
    m_refreshAction = addKey("refreshAction", Qt::Key_F5);
    m_list->addActions({m_claimAction, m_identityAction, m_submitAction, m_holdAction, m_completeAction, m_mergeAction,
                        m_reopenAction, m_withdrawAction, m_noteAction, m_memberAction});
}

void RequestsPage::wire()
{
    connect(m_views, &SegmentBar::chosenChanged, this, [this] {
        m_list->setEmptyText(RequestViews::emptyText(m_views->chosen()));
        load();
    });
    connect(m_list, &TablePane::currentIdChanged, this, [this](const QVariant &id) {
        if (id.isValid())
            select(id.toLongLong());
    });
    connect(m_list, &TablePane::rowActivated, m_panel, &RequestPanel::focusNextStep);
    connect(m_panel, &RequestPanel::checkWanted, this, &RequestsPage::check);
    connect(m_panel, &RequestPanel::memberWanted, this, &RequestsPage::openMember);
    connect(m_panel, &RequestPanel::stepsChanged, this, &RequestsPage::updateActions);
    connect(m_intention, &Intention::underWayChanged, m_panel, &RequestPanel::setUnderWay);
    connect(m_deeds, &RequestDeeds::claimed, this, [this](RequestId id) { m_goOnWith = id; });
    connect(m_deeds, &RequestDeeds::done, this, &RequestsPage::refresh);
    connect(&m_look, &QTimer::timeout, this, &RequestsPage::look);

    connect(m_claimAction, &QAction::triggered, this, &RequestsPage::toggleClaim);
    connect(m_identityAction, &QAction::triggered, &m_panel->identity(), &IdentityStrip::focusFirst);
    connect(m_submitAction, &QAction::triggered, m_deeds, &RequestDeeds::submit);
    connect(m_holdAction, &QAction::triggered, m_panel, &RequestPanel::holdOrResume);
    connect(m_noteAction, &QAction::triggered, &m_panel->notes(), &NotesBox::focusDraft);
    using Step = RequestStrips::Step;
    for (const auto &[action, step] : {std::pair(m_withdrawAction, Step::Withdraw),
                                       {m_completeAction, Step::Complete},
                                       {m_mergeAction, Step::Merge},
                                       {m_reopenAction, Step::Reopen}})
        connect(action, &QAction::triggered, m_panel, [this, step = step] { m_panel->ask(step); });
    connect(m_memberAction, &QAction::triggered, this, &RequestsPage::openMember);
    connect(m_refreshAction, &QAction::triggered, this, &RequestsPage::refresh);
}

void RequestsPage::keepViews()
{
    m_keeper->keep(*m_list);
    const auto written = [this] { return QJsonValue(view()); };
    const auto read = [this](const QJsonValue &kept) {
        const int place = RequestViews::placeOf(kept.toString());
        if (place >= 0)
            m_views->choose(place);
    };
    m_keeper->keep(u"view"_s, written, read);
    connect(m_views, &SegmentBar::chosenChanged, m_keeper, &ViewKeeper::changed);
    for (const QString &name : {u"kind"_s, u"channel"_s, u"state"_s, u"claimed"_s})
        m_keeper->keep(
            u"filter."_s + name,
            [this, name] { return QJsonValue(QJsonArray::fromStringList(m_filters->chosen(name))); },
            [this, name](const QJsonValue &kept) { m_filters->choose(name, kept.toVariant().toStringList()); });
    connect(m_filters, &FilterBar::changed, m_keeper, &ViewKeeper::changed);
    m_keeper->load();
}

QString RequestsPage::title() const { return tr("Requests"); }

QString RequestsPage::view() const { return RequestViews::code(m_views->chosen()); }

void RequestsPage::activate()
{
    refresh();
    m_look.start();
    m_list->setFocus(Qt::MouseFocusReason); // no row is chosen by it: reading one is on record
}

void RequestsPage::changed(const Changes &changes)
{
    if (!changes.touches(u"request"_s))
        return;
    load();
    // Reading a request is on record, so it is read again only when it has moved itself.
    if (changes.touches(u"request"_s, m_wanted.value))
        loadDetail();
}

void RequestsPage::open(qint64 request)
{
    if (request <= 0)
        return;
    if (!m_list->selectId(request))
        select(request);
}

QString RequestsPage::unsaved() const { return m_drafts.unsaved(); }

QJsonObject RequestsPage::draft() const { return m_drafts.written(); }

void RequestsPage::takeUp(const QJsonObject &draft) { open(m_drafts.takeUp(draft)); }

void RequestsPage::load()
{
    const QString wanted = view();
    const quint64 thisList = ++m_latestList;
    if (m_shownView != wanted)
        m_list->setLoading(true);
    whenAnswered(m_gateways.requests.requests(wanted), this, [this, thisList, wanted](const Result<Requests> &found) {
        if (thisList != m_latestList)
            return;
        m_list->setLoading(false);
        if (found)
            showList(*found, wanted);
        else
            Failure::tell(*m_bar, found.error(), this, [this] { load(); });
    });
    const quint64 thisCount = ++m_latestCount;
    whenAnswered(m_gateways.requests.requestCounts(), this, [this, thisCount](const Result<RequestCounts> &counts) {
        if (!counts || thisCount != m_latestCount)
            return;
        m_counts = *counts;
        nameViews();
    });
}

void RequestsPage::showList(const Requests &requests, const QString &view)
{
    if (m_shownView == view) {
        m_table->refresh(requests);
    } else {
        m_shownView = view;
        m_table->setRecords(requests);
    }
    m_sorted->offerChoices();
    if (const auto line = m_table->find(m_panel->current().value))
        m_panel->showRequest(*line);
    if (m_wanted.isValid() && !m_list->currentId().isValid())
        m_list->selectId(m_wanted.value);
}

void RequestsPage::select(qint64 request)
{
    if (m_wanted.value == request)
        return;
    m_drafts.keep();
    m_wanted = {request};
    if (const auto line = m_table->find(request)) {
        m_panel->showRequest(*line);
        m_drafts.give(request);
    } else {
        m_panel->showNothing();
    }
    m_panel->setLookers(m_sorted->namesAt(m_wanted));
    loadDetail();
    look();
}

void RequestsPage::look()
{
    if (!isVisible())
        return;
    if (m_wanted.isValid())
        static_cast<void>(m_gateways.requests.showPresence(m_wanted));
    whenAnswered(m_gateways.requests.presences(), this, [this](const Result<Presences> &presences) {
        if (!presences)
            return;
        m_sorted->setPresences(*presences);
        m_panel->setLookers(m_sorted->namesAt(m_wanted));
    });
}

void RequestsPage::loadDetail()
{
    if (!m_wanted.isValid())
        return;
    const quint64 thisDetail = ++m_latestDetail;
    whenAnswered(m_gateways.requests.requestDetail(m_wanted), this,
                 [this, thisDetail](const Result<RequestDetail> &detail) {
                     if (thisDetail != m_latestDetail)
                         return;
                     if (detail)
                         showDetail(*detail);
                     else
                         Failure::tell(*m_bar, detail.error(), this, [this] { loadDetail(); });
                 });
}

void RequestsPage::showDetail(const RequestDetail &detail)
{
    const bool another = m_panel->current() != detail.request.id;
    m_panel->showDetail(detail);
    m_deeds->explain(detail);
    if (another)
        m_drafts.give(detail.request.id.value);
    if (m_goOnWith == detail.request.id)
        m_panel->focusNextStep();
    m_goOnWith = {};
}

void RequestsPage::refresh()
{
    load();
    loadDetail();
}

void RequestsPage::toggleClaim() { m_panel->mayRelease() ? m_deeds->release() : m_deeds->claim(); }

void RequestsPage::check(const QMap<QString, QString> &answers)
{
    const RequestId id = m_panel->current();
    const QString what = u"check %1 %2"_s.arg(id.value).arg(qHash(answers.keys() + answers.values(), 0));
    const auto call
        = [this, id, answers](const OpId &op) { return m_gateways.requests.checkIdentity(op, id, answers); };
    m_intention->pursue(what, call, [this, id](const IdentityAnswer &answer) { showOutcome(id, answer); });
}

void RequestsPage::showOutcome(RequestId request, const IdentityAnswer &answer)
{
    m_bar->clear();
    if (answer.outcome == IdentityState::Locked)
        m_bar->say(Severity::Warning, tr("The identity could not be confirmed, and the check is locked now."), {},
                   tr("Tell the caller that the request cannot go on. A new request can be taken."));
    if (m_panel->current() == request) {
        m_panel->showOutcome(answer);
        m_goOnWith = answer.outcome == IdentityState::Passed ? request : RequestId();
    }
    refresh();
}

void RequestsPage::openMember()
{
    if (m_panel->detail())
        emit memberWanted(m_panel->detail()->request.person, {u"request"_s, u"requests"_s});
}

void RequestsPage::updateActions()
{
    m_claimAction->setEnabled(m_panel->mayClaim() || m_panel->mayRelease());
    const RequestSteps may = m_panel->may();
    m_identityAction->setEnabled(may.check);
    m_holdAction->setEnabled(may.hold || may.resume);
    m_completeAction->setEnabled(may.complete);
    m_mergeAction->setEnabled(may.merge);
    m_reopenAction->setEnabled(may.reopen);
    m_noteAction->setEnabled(may.note);
    m_submitAction->setEnabled(m_panel->maySubmit());
    m_withdrawAction->setEnabled(m_panel->mayWithdraw());
    m_memberAction->setEnabled(m_panel->detail().has_value());
}

void RequestsPage::nameViews()
{
    for (int place = 0; place < RequestViews::count(); ++place)
        m_views->setText(place, RequestViews::name(place, m_counts));
}

void RequestsPage::retranslate()
{
    nameViews();
    m_heading->setText(title());
    m_claimAction->setText(tr("Claim or put back"));
    m_identityAction->setText(tr("Go to the identity check"));
    m_submitAction->setText(tr("Submit for approval"));
    m_withdrawAction->setText(tr("Withdraw…"));
    m_holdAction->setText(tr("Put on hold, or go on"));
    m_completeAction->setText(tr("Complete…"));
    m_mergeAction->setText(tr("Join others to it…"));
    m_reopenAction->setText(tr("Open again…"));
    m_noteAction->setText(tr("Write a note"));
    m_memberAction->setText(tr("Open the member at the counter"));
    m_refreshAction->setText(tr("Load again"));
    m_list->setAccessibleName(tr("Requests"));
    m_list->setEmptyText(RequestViews::emptyText(m_views->chosen()));
    m_table->retranslate();
    m_sorted->retranslate();
}
