#include "ui/pages/ApprovalsPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/ApprovalGateway.h"
#include "models/tables/ApprovalTable.h"
#include "ui/Theme.h"
#include "ui/pages/ApprovalPanel.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto walkingPause = 150ms;

} // namespace

ApprovalsPage::ApprovalsPage(Gateways gateways, const Session &, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_table(new ApprovalTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(new PlainLabel(this))
    , m_list(new TablePane(this))
    , m_panel(new ApprovalPanel(this))
    , m_bar(new MessageBar(this))
    , m_intention(new Intention(*m_bar, this))
{
    setObjectName(u"approvalsPage"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pause.setSingleShot(true);
    m_pause.setInterval(walkingPause);
    buildLayout();
    buildActions();
    wire();
    retranslate();
    updateActions();
}

void ApprovalsPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_list->setObjectName(u"approvalsTable"_s);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ApprovalTable::Lane, Qt::AscendingOrder);

    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"approvalsSplitter"_s);
    split->addWidget(m_list);
    split->addWidget(m_panel);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::space(140), Theme::space(145)});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addWidget(m_heading);
    layout->addWidget(split, 1);
    layout->addWidget(m_bar);
}

void ApprovalsPage::buildActions()
{
    m_approveAction = addKey("approveAction", Qt::CTRL | Qt::Key_Return);
    m_rejectAction = addKey("rejectAction", Qt::CTRL | Qt::Key_Delete);
    m_refreshAction = addKey("refreshAction", Qt::Key_F5);
    m_list->addActions({m_approveAction, m_rejectAction});
}

void ApprovalsPage::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &ApprovalsPage::loadSheet);
    connect(m_list, &TablePane::currentIdChanged, this, [this](const QVariant &id) { select({id.toLongLong()}); });
    connect(m_list, &TablePane::rowActivated, m_panel, &ApprovalPanel::focusDecision);
    connect(m_panel, &ApprovalPanel::approveWanted, this, &ApprovalsPage::approve);
    connect(m_panel, &ApprovalPanel::rejectWanted, this, &ApprovalsPage::reject);
    connect(m_panel, &ApprovalPanel::stepsChanged, this, &ApprovalsPage::updateActions);
    connect(m_intention, &Intention::underWayChanged, m_panel, &ApprovalPanel::setUnderWay);
    // A refusal means that what is on screen is out of date.
    connect(m_intention, &Intention::failed, this, &ApprovalsPage::refresh);
    connect(m_approveAction, &QAction::triggered, this, &ApprovalsPage::approve);
    connect(m_rejectAction, &QAction::triggered, m_panel, &ApprovalPanel::askToReject);
    connect(m_refreshAction, &QAction::triggered, this, &ApprovalsPage::refresh);
}

QString ApprovalsPage::title() const { return tr("Approvals"); }

void ApprovalsPage::activate()
{
    load();
    m_list->setFocus(Qt::MouseFocusReason); // no row is chosen by it: reading one is on record
}

void ApprovalsPage::changed(const Changes &changes)
{
    if (!changes.touches(u"request"_s))
        return;
    load();
    const auto isOurs = [this](const Change &change) {
        return change.topic == "request"_L1 && m_wanted.isValid() && change.id == m_wanted.value;
    };
    if (std::any_of(changes.moved.cbegin(), changes.moved.cend(), isOurs))
        loadSheet();
}

void ApprovalsPage::open(qint64 request)
{
    if (request > 0 && !m_list->selectId(request))
        m_wanted = {request};
}

void ApprovalsPage::refresh()
{
    load();
    loadSheet();
}

void ApprovalsPage::load()
{
    const quint64 thisList = ++m_latestList;
    if (!m_loaded)
        m_list->setLoading(true);
    whenAnswered(m_gateways.approvals.approvals(), this, [this, thisList](const Result<Approvals> &found) {
        if (thisList != m_latestList)
            return;
        m_list->setLoading(false);
        if (found)
            showList(*found);
        else
            Failure::tell(*m_bar, found.error(), this, [this] { load(); });
    });
}

void ApprovalsPage::showList(const Approvals &approvals)
{
    const RequestId wanted = m_wanted;
    if (m_loaded)
        m_table->refresh(approvals);
    else
        m_table->setRecords(approvals);
    m_loaded = true;
    if (wanted.isValid() && !m_list->currentId().isValid())
        m_list->selectId(wanted.value);
}

void ApprovalsPage::select(RequestId request)
{
    ++m_latestSheet; // an answer about another request would be decided by mistake
    m_wanted = request;
    m_panel->showNothing();
    if (request.isValid())
        m_pause.start();
    else
        m_pause.stop();
}

void ApprovalsPage::loadSheet()
{
    if (!m_wanted.isValid())
        return;
    const quint64 thisSheet = ++m_latestSheet;
    whenAnswered(m_gateways.approvals.approvalSheet(m_wanted), this,
                 [this, thisSheet](const Result<ApprovalSheet> &sheet) {
                     if (thisSheet != m_latestSheet)
                         return;
                     if (sheet)
                         m_panel->showSheet(*sheet);
                     else
                         Failure::tell(*m_bar, sheet.error(), this, [this] { loadSheet(); });
                 });
}

void ApprovalsPage::approve()
{
    if (!m_panel->mayApprove())
        return;
    const RequestId id = m_panel->current();
    const QString note = m_panel->note();
    const QString sentence
        = tr("Approved: the request of %1 goes to the printers.").arg(m_panel->sheet()->approval.memberName);
    const auto call = [this, id, note](const OpId &op) { return m_gateways.approvals.approveRequest(op, id, note); };
    m_intention->pursue(u"approve %1 %2"_s.arg(QString::number(id.value), note), call,
                        [this, sentence](Done) { decided(sentence); });
}

void ApprovalsPage::reject(const QString &reason)
{
    if (!m_panel->mayDecide())
        return;
    const RequestId id = m_panel->current();
    const QString sentence = tr("Rejected: nothing is sent to %1.").arg(m_panel->sheet()->approval.memberName);
    const auto call = [this, id, reason](const OpId &op) { return m_gateways.approvals.rejectRequest(op, id, reason); };
    m_intention->pursue(u"reject %1 %2"_s.arg(QString::number(id.value), reason), call, [this, sentence](Done) {
        m_panel->endRejection();
        decided(sentence);
    });
}

void ApprovalsPage::decided(const QString &sentence)
{
    m_bar->say(Severity::Success, sentence);
    m_wanted = {};
    m_panel->showNothing();
    m_list->selectionModel()->clear(); // the next key must not decide the next request
    m_list->setFocus(Qt::MouseFocusReason);
    load();
}

void ApprovalsPage::updateActions()
{
    m_approveAction->setEnabled(m_panel->mayApprove());
    m_rejectAction->setEnabled(m_panel->mayDecide());
}

void ApprovalsPage::retranslate()
{
    m_heading->setText(title());
    m_approveAction->setText(tr("Approve"));
    m_rejectAction->setText(tr("Reject…"));
    m_refreshAction->setText(tr("Load again"));
    m_list->setAccessibleName(tr("Requests that wait for a decision"));
    m_list->setEmptyText(tr("Nothing waits for a decision. Clerks submit requests here once the identity is checked."));
    m_table->retranslate();
}
