#include "ui/pages/ApprovalsPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/ApprovalGateway.h"
#include "models/tables/ApprovalTable.h"
#include "models/tables/StateWords.h"
#include "ui/Theme.h"
#include "ui/pages/ApprovalPanel.h"
#include "ui/pages/BatchStrip.h"
#include "ui/pages/Intention.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto walkingPause = 150ms;

// In the order of the places; the first one shows all lanes, the last one what was made from lists.
constexpr std::array lanes{""_L1, "high"_L1, "normal"_L1, "low"_L1, "list"_L1};
constexpr int lowPlace = 3;
constexpr int listPlace = 4;

} // namespace

ApprovalsPage::ApprovalsPage(Gateways gateways, const Session &, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_table(new ApprovalTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(new PlainLabel(this))
    , m_lanes(new SegmentBar(this))
    , m_list(new TablePane(this))
    , m_batch(new BatchStrip(this))
    , m_panel(new ApprovalPanel(this))
    , m_bar(new MessageBar(this))
    , m_codes(new StepUpStrip(gateways.staff, *m_bar, this))
    , m_intention(new Intention(*m_bar, this))
{
    setObjectName(u"approvalsPage"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_sorted->setFilterKeyColumn(ApprovalTable::Lane);
    m_intention->askForCodesWith(m_codes);
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
    for (const auto lane : lanes)
        m_lanes->addPlace(u"lane."_s + (lane.isEmpty() ? u"all"_s : lane.toString()));
    m_batch->hide();
    m_list->setObjectName(u"approvalsTable"_s);
    m_list->setModel(m_sorted);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(ApprovalTable::Lane, Qt::AscendingOrder);

    auto *left = new QWidget(this);
    auto *queue = new QVBoxLayout(left);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->setSpacing(Theme::space(2));
    queue->addWidget(m_list, 1);
    queue->addWidget(m_batch);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"approvalsSplitter"_s);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setChildrenCollapsible(false);
    split->setSizes({Theme::space(140), Theme::space(145)});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_lanes);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addWidget(m_codes);
    layout->addWidget(m_bar);
}

void ApprovalsPage::buildActions()
{
    m_approveAction = addKey("approveAction", Qt::CTRL | Qt::Key_Return);
    m_rejectAction = addKey("rejectAction", Qt::CTRL | Qt::Key_Delete);
    m_refreshAction = addKey("refreshAction", Qt::Key_F5);
    m_batchAction = addKey("batchAction", Qt::CTRL | Qt::Key_B);
    for (int place = 0; place < int(lanes.size()); ++place) {
        auto *action = addKey("laneAction", Qt::ALT | Qt::Key(Qt::Key_1 + place));
        connect(action, &QAction::triggered, this, [this, place] { m_lanes->choose(place); });
        m_laneActions.append(action);
    }
    m_list->addActions({m_approveAction, m_rejectAction});
}

void ApprovalsPage::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &ApprovalsPage::loadSheet);
    connect(m_list, &TablePane::currentIdChanged, this, [this](const QVariant &id) { select({id.toLongLong()}); });
    connect(m_list, &TablePane::rowActivated, m_panel, &ApprovalPanel::focusDecision);
    connect(m_panel, &ApprovalPanel::tellingWanted, this, &ApprovalsPage::tellApart);
    connect(m_panel, &ApprovalPanel::approveWanted, this, &ApprovalsPage::approve);
    connect(m_panel, &ApprovalPanel::rejectWanted, this, &ApprovalsPage::reject);
    connect(m_panel, &ApprovalPanel::stepsChanged, this, &ApprovalsPage::updateActions);
    connect(m_intention, &Intention::underWayChanged, m_panel, &ApprovalPanel::setUnderWay);
    // A refusal means that what is on screen is out of date.
    connect(m_intention, &Intention::failed, this, &ApprovalsPage::refresh);
    connect(m_approveAction, &QAction::triggered, this, &ApprovalsPage::approve);
    connect(m_rejectAction, &QAction::triggered, m_panel, &ApprovalPanel::askToReject);
    connect(m_refreshAction, &QAction::triggered, this, &ApprovalsPage::refresh);
    connect(m_intention, &Intention::underWayChanged, m_batch, &BatchStrip::setUnderWay);
    connect(m_batch, &BatchStrip::wanted, this, &ApprovalsPage::approveBatch);
    connect(m_lanes, &SegmentBar::chosenChanged, this, [this] {
        m_batch->forgetAnswer();
        chooseLane();
    });
    connect(m_batchAction, &QAction::triggered, this, [this] {
        const Approvals &waiting = m_table->records();
        const bool lists = !BatchStrip::hasAny(waiting, BatchStrip::Of::LowLane)
            && BatchStrip::hasAny(waiting, BatchStrip::Of::List);
        if (m_lanes->chosen() != listPlace)
            m_lanes->choose(lists ? listPlace : lowPlace);
        m_batch->focusButton();
    });
}

QString ApprovalsPage::title() const { return tr("Approvals"); }

void ApprovalsPage::activate()
{
    load();
    loadFigures();
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
    if (request > 0)
        m_lanes->choose(0);
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
    showLanes();
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

void ApprovalsPage::tellApart(const QString &number)
{
    const RequestId id = m_panel->current();
    const auto call = [this, id, number](const OpId &op) { return m_gateways.approvals.tellApart(op, id, number); };
    m_intention->pursue(u"telling %1 %2"_s.arg(QString::number(id.value), number), call,
                        [this, id](const TellingAnswer &answer) {
                            if (m_panel->current() == id)
                                m_panel->showTelling(answer.isIt);
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

void ApprovalsPage::approveBatch()
{
    const QList<RequestId> batch = m_batch->batch();
    if (batch.isEmpty())
        return;
    QStringList numbers;
    for (const RequestId request : batch)
        numbers.append(QString::number(request.value));
    const auto call = [this, batch](const OpId &op) { return m_gateways.approvals.approveRequests(op, batch); };
    m_intention->pursue(u"batch "_s + numbers.join(u' '), call,
                        [this, names = m_batch->names()](const BatchAnswer &answer) {
                            m_bar->clear();
                            m_batch->showAnswer(answer, names);
                            load();
                            loadFigures();
                        });
}

void ApprovalsPage::loadFigures()
{
    // What the lot has found so far is nice to know; without it the page works as well.
    whenAnswered(m_gateways.approvals.ownFullChecks(), this, [this](const Result<FullChecks> &figures) {
        if (figures)
            m_batch->setFigures(*figures);
    });
}

void ApprovalsPage::chooseLane()
{
    const int place = m_lanes->chosen();
    const QLatin1StringView lane = lanes.at(size_t(place));
    const bool narrowed = !lane.isEmpty() && place != listPlace;
    const QString words = narrowed ? QRegularExpression::escape(StateWords::lane(lane).word) : QString();
    m_sorted->setFilterKeyColumn(place == listPlace ? ApprovalTable::List : ApprovalTable::Lane);
    m_sorted->setFilterRegularExpression(QRegularExpression(narrowed ? QRegularExpression::anchoredPattern(words)
                                                                     : (place == listPlace ? u"."_s : QString())));
    m_batch->setVisible(place == lowPlace || place == listPlace);
    showBatch();
}

void ApprovalsPage::showBatch()
{
    const bool ofList = m_lanes->chosen() == listPlace;
    m_batch->setWaiting(m_table->records(), ofList ? BatchStrip::Of::List : BatchStrip::Of::LowLane);
}

void ApprovalsPage::showLanes()
{
    QHash<QString, int> counts;
    for (const Approval &approval : m_table->records()) {
        ++counts[approval.lane];
        counts[lanes.at(listPlace)] += approval.list.isValid() ? 1 : 0;
    }
    for (int place = 0; place < int(lanes.size()); ++place) {
        const QLatin1StringView lane = lanes.at(size_t(place));
        QString name = lane.isEmpty() ? tr("All", "lanes of approval") : StateWords::lane(lane).word;
        if (place == listPlace)
            name = tr("From lists", "lanes of approval");
        const int count = lane.isEmpty() ? m_table->rowCount() : counts.value(lane);
        const QString key = m_laneActions.at(place)->shortcut().toString(QKeySequence::NativeText);
        m_lanes->setText(place, tr("%1 %2", "lane of approval, how many wait").arg(name).arg(count), key);
        m_laneActions.at(place)->setText(tr("Show: %1", "lane of approval").arg(name));
    }
    showBatch();
}

void ApprovalsPage::reject(const QString &reason, const QString &answer)
{
    if (!m_panel->mayDecide())
        return;
    const RequestId id = m_panel->current();
    const QString sentence = tr("Rejected: nothing is sent to %1.").arg(m_panel->sheet()->approval.memberName);
    const auto call = [this, id, reason, answer](const OpId &op) {
        return m_gateways.approvals.rejectRequest(op, id, reason, answer);
    };
    const QString what = u"reject %1 %2\n%3"_s.arg(QString::number(id.value), reason, answer);
    m_intention->pursue(what, call, [this, sentence](Done) {
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
    m_batchAction->setText(tr("Go to approving together"));
    m_lanes->setAccessibleName(tr("Which requests the list shows"));
    m_list->setAccessibleName(tr("Requests that wait for a decision"));
    m_list->setEmptyText(tr("Nothing waits for a decision. Clerks submit requests here once the identity is checked."));
    m_table->retranslate();
    showLanes();
    chooseLane();
}
