#include "ui/pages/RequestsPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/RequestGateway.h"
#include "models/tables/RequestTable.h"
#include "ui/Theme.h"
#include "ui/pages/IdentityStrip.h"
#include "ui/pages/Intention.h"
#include "ui/pages/RequestPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array views{"open"_L1, "mine"_L1,        "unclaimed"_L1, "late"_L1,
                           "held"_L1, "to_complete"_L1, "returned"_L1,  "done"_L1};

} // namespace

RequestsPage::RequestsPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_table(new RequestTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(new PlainLabel(this))
    , m_views(new SegmentBar(this))
    , m_list(new TablePane(this))
    , m_panel(new RequestPanel(session, this))
    , m_bar(new MessageBar(this))
    , m_intention(new Intention(*m_bar, this))
{
    setObjectName(u"requestsPage"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    buildLayout();
    buildActions();
    wire();
    retranslate();
    updateActions();
}

void RequestsPage::buildLayout()
{
    m_list->setObjectName(u"requestsTable"_s);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(RequestTable::Promised, Qt::AscendingOrder);
    for (const QLatin1StringView name : views)
        m_views->addPlace(u"requestsView."_s + name);

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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addWidget(m_bar);
}

void RequestsPage::buildActions()
{
    m_claimAction = addKey("claimAction", Qt::CTRL | Qt::Key_L);
    m_identityAction = addKey("identityAction", Qt::CTRL | Qt::Key_I);
    m_submitAction = addKey("submitAction", Qt::CTRL | Qt::Key_Return);
    m_withdrawAction = addKey("withdrawAction", Qt::CTRL | Qt::Key_Delete);
    m_memberAction = addKey("memberAction", Qt::CTRL | Qt::Key_M);
    m_refreshAction = addKey("refreshAction", Qt::Key_F5);
    m_list->addActions({m_claimAction, m_identityAction, m_submitAction, m_withdrawAction, m_memberAction});
}

void RequestsPage::wire()
{
    connect(m_views, &SegmentBar::chosenChanged, this, [this] {
        m_list->setEmptyText(emptyText());
        load();
    });
    connect(m_list, &TablePane::currentIdChanged, this, [this](const QVariant &id) {
        if (id.isValid())
            select(id.toLongLong());
    });
    connect(m_list, &TablePane::rowActivated, m_panel, &RequestPanel::focusNextStep);
    connect(m_panel, &RequestPanel::claimWanted, this, &RequestsPage::claim);
    connect(m_panel, &RequestPanel::releaseWanted, this, &RequestsPage::release);
    connect(m_panel, &RequestPanel::checkWanted, this, &RequestsPage::check);
    connect(m_panel, &RequestPanel::submitWanted, this, &RequestsPage::submit);
    connect(m_panel, &RequestPanel::withdrawWanted, this, &RequestsPage::withdraw);
    connect(m_panel, &RequestPanel::memberWanted, this, &RequestsPage::openMember);
    connect(m_panel, &RequestPanel::stepsChanged, this, &RequestsPage::updateActions);
    connect(m_intention, &Intention::underWayChanged, m_panel, &RequestPanel::setUnderWay);
    // A refusal means that what is on screen is out of date.
    connect(m_intention, &Intention::failed, this, &RequestsPage::refresh);

    connect(m_claimAction, &QAction::triggered, this, &RequestsPage::toggleClaim);
    connect(m_identityAction, &QAction::triggered, &m_panel->identity(), &IdentityStrip::focusFirst);
    connect(m_submitAction, &QAction::triggered, this, &RequestsPage::submit);
    connect(m_withdrawAction, &QAction::triggered, m_panel, &RequestPanel::askToWithdraw);
    connect(m_memberAction, &QAction::triggered, this, &RequestsPage::openMember);
    connect(m_refreshAction, &QAction::triggered, this, &RequestsPage::refresh);
}

QString RequestsPage::title() const { return tr("Requests"); }

QString RequestsPage::view() const { return views.at(size_t(m_views->chosen())); }

void RequestsPage::activate()
{
    refresh();
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

QString RequestsPage::unsaved() const
{
    const auto typed = [](const QMap<QString, QString> &draft) { return !draft.isEmpty(); };
    const bool drafts = std::any_of(m_drafts.cbegin(), m_drafts.cend(), typed);
    if (drafts || !m_panel->identity().answers().isEmpty())
        return tr("What was typed for an identity check has not been checked yet.");
    return {};
}

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
    if (const auto line = m_table->find(m_panel->current().value))
        m_panel->showRequest(*line);
    if (m_wanted.isValid() && !m_list->currentId().isValid())
        m_list->selectId(m_wanted.value);
}

void RequestsPage::select(qint64 request)
{
    if (m_wanted.value == request)
        return;
    keepDraft();
    m_wanted = {request};
    if (const auto line = m_table->find(request)) {
        m_panel->showRequest(*line);
        m_panel->identity().setAnswers(m_drafts.take(request));
    } else {
        m_panel->showNothing();
    }
    loadDetail();
}

void RequestsPage::keepDraft()
{
    const auto typed = m_panel->identity().answers();
    if (m_panel->current().isValid() && !typed.isEmpty())
        m_drafts.insert(m_panel->current().value, typed);
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
    if (another)
        m_panel->identity().setAnswers(m_drafts.take(detail.request.id.value));
    if (m_goOnWith == detail.request.id)
        m_panel->focusNextStep();
    m_goOnWith = {};
}

void RequestsPage::refresh()
{
    load();
    loadDetail();
}

void RequestsPage::toggleClaim() { m_panel->mayRelease() ? release() : claim(); }

void RequestsPage::claim()
{
    if (!m_panel->mayClaim())
        return;
    const RequestId id = m_panel->current();
    const auto call = [this, id](const OpId &op) { return m_gateways.requests.claimRequest(op, id); };
    m_intention->pursue(u"claim %1"_s.arg(id.value), call, [this, id](Done) {
        m_bar->clear();
        m_goOnWith = id;
        refresh();
    });
}

void RequestsPage::release()
{
    if (!m_panel->mayRelease())
        return;
    const RequestId id = m_panel->current();
    const auto call = [this, id](const OpId &op) { return m_gateways.requests.releaseRequest(op, id); };
    m_intention->pursue(u"release %1"_s.arg(id.value), call, [this](Done) {
        m_bar->clear();
        refresh();
    });
}

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

void RequestsPage::submit()
{
    if (!m_panel->maySubmit())
        return;
    const RequestId id = m_panel->current();
    const QString note = m_panel->note();
    const QString member = m_panel->detail()->request.memberName;
    const auto call = [this, id, note](const OpId &op) { return m_gateways.requests.submitRequest(op, id, note); };
    m_intention->pursue(u"submit %1 %2"_s.arg(QString::number(id.value), note), call, [this, member](Done) {
        m_bar->say(Severity::Success, tr("The request of %1 waits for approval now.").arg(member));
        refresh();
    });
}

void RequestsPage::withdraw(const QString &reason)
{
    if (!m_panel->mayWithdraw())
        return;
    const RequestId id = m_panel->current();
    const QString member = m_panel->detail()->request.memberName;
    const auto call
        = [this, id, reason](const OpId &op) { return m_gateways.requests.withdrawRequest(op, id, reason); };
    m_intention->pursue(u"withdraw %1 %2"_s.arg(QString::number(id.value), reason), call, [this, member](Done) {
        m_panel->endWithdrawal();
        m_bar->say(Severity::Success, tr("The request of %1 is withdrawn.").arg(member));
        refresh();
    });
}

void RequestsPage::openMember()
{
    if (m_panel->detail())
        emit goTo(u"counter"_s, m_panel->detail()->request.person.value);
}

void RequestsPage::updateActions()
{
    m_claimAction->setEnabled(m_panel->mayClaim() || m_panel->mayRelease());
    m_identityAction->setEnabled(m_panel->mayRelease());
    m_submitAction->setEnabled(m_panel->maySubmit());
    m_withdrawAction->setEnabled(m_panel->mayWithdraw());
    m_memberAction->setEnabled(m_panel->detail().has_value());
}

void RequestsPage::nameViews()
{
    const std::array names{tr("Open", "view: requests"),      tr("Mine", "view: requests"),
                           tr("Unclaimed", "view: requests"), tr("Late today", "view: requests"),
                           tr("On hold", "view: requests"),   tr("To complete", "view: requests"),
                           tr("Returned", "view: requests"),  tr("Done", "view: requests")};
    for (int place = 0; place < int(names.size()); ++place) {
        const QString name = names.at(size_t(place));
        const auto count = m_counts.constFind(QString(views.at(size_t(place))));
        m_views->setText(place, count == m_counts.cend() ? name : tr("%1 %2", "view, how many").arg(name).arg(*count));
    }
}

void RequestsPage::retranslate()
{
    nameViews();
    m_heading->setText(title());
    m_claimAction->setText(tr("Claim or put back"));
    m_identityAction->setText(tr("Go to the identity check"));
    m_submitAction->setText(tr("Submit for approval"));
    m_withdrawAction->setText(tr("Withdraw…"));
    m_memberAction->setText(tr("Open the member at the counter"));
    m_refreshAction->setText(tr("Load again"));
    m_list->setAccessibleName(tr("Requests"));
    m_list->setEmptyText(emptyText());
    m_table->retranslate();
}

QString RequestsPage::emptyText() const
{
    switch (m_views->chosen()) {
    case 1: return tr("You have claimed no request. Choose one under “Unclaimed” and claim it.");
    case 2: return tr("Every open request has somebody who works on it.");
    case 3: return tr("Nothing that was promised for today or earlier is still open.");
    case 4: return tr("No request is on hold.");
    case 5: return tr("No approved request without a card waits to be completed.");
    case 6: return tr("No card came back whose request is still to be settled.");
    case 7: return tr("No request has been finished lately.");
    default: return tr("No request is open. Requests are taken at the counter or come from the member portal.");
    }
}
