#include "ui/pages/BulkPage.h"

#include "models/domain/Changes.h"
#include "models/gateways/RequestGateway.h"
#include "models/tables/BulkEmployerTable.h"
#include "models/tables/BulkWords.h"
#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QSplitter>

#include <numeric>

using namespace Qt::StringLiterals;

BulkPage::BulkPage(Gateways gateways, const Session &, QWidget *parent)
    : Page(parent)
    , m_requests(gateways.requests)
    , m_heading(new PlainLabel(this))
    , m_lists(new SegmentBar(this))
    , m_whom(new PlainLabel(this))
    , m_table(new BulkEmployerTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_onlyChosen(new QCheckBox(this))
    , m_fields(new FieldGrid(this))
    , m_leftOut(new NoticeList(this))
    , m_reason(new TextField(this))
    , m_begin(new HoldButton(u"bulkBeginButton"_s, Icon::Stamp, this))
    , m_hint(new PlainLabel(this))
    , m_open(new PlainLabel(this))
    , m_goOn(new KeyButton(u"bulkGoOnButton"_s, Icon::ChevronRight, {}, this))
    , m_stop(new KeyButton(u"bulkStopButton"_s, Icon::Stop, {}, this))
    , m_busy(new BusyStrip(this))
    , m_messages(new MessageBar(this))
    , m_load(new ListLoad(*m_pane, *m_messages, this))
    , m_intention(new Intention(*m_messages, this))
{
    setObjectName(u"bulkPage"_s);
    buildLayout();
    wire();
    retranslate();
}

QWidget *BulkPage::buildDetail()
{
    m_reason->setObjectName(u"bulkReason"_s);
    m_reason->setMaxLength(200);
    m_open->setObjectName(u"bulkOpen"_s);
    m_open->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setQuiet(true);
    m_leftOut->setObjectName(u"bulkLeftOut"_s);
    m_begin->makePrimary();
    auto *detail = new QWidget(this);
    auto *open = new QHBoxLayout;
    open->setSpacing(Theme::space(2));
    open->addWidget(m_open, 1);
    open->addWidget(m_goOn);
    open->addWidget(m_stop);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_fields);
    column->addWidget(m_leftOut);
    column->addWidget(m_reason);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addLayout(open);
    column->addWidget(m_busy);
    column->addStretch();
    return detail;
}

void BulkPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_whom->setWordWrap(true);
    m_whom->setQuiet(true);
    m_onlyChosen->setObjectName(u"bulkOnlyChosen"_s);
    for (const auto name : {"firstNoticePlace"_L1, "neverSignedInPlace"_L1, "viewingWishPlace"_L1})
        m_lists->addPlace(name);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"bulkEmployersTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(BulkEmployerTable::Cards, Qt::DescendingOrder);
    auto *left = new QWidget(this);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::space(2));
    rows->addWidget(m_pane, 1);
    rows->addWidget(m_onlyChosen);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_lists);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_whom);
    column->addWidget(split, 1);
    column->addWidget(m_messages);
}

void BulkPage::wire()
{
    m_refresh = addKey("refreshAction", Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &BulkPage::load);
    connect(m_lists, &SegmentBar::chosenChanged, this, [this] {
        m_onlyChosen->setChecked(false);
        m_table->setRecords({});
        m_estimate.reset();
        m_intention->forget();
        retranslate();
        load();
    });
    connect(m_onlyChosen, &QCheckBox::toggled, this, &BulkPage::load);
    connect(m_pane, &TablePane::currentIdChanged, this, [this] {
        if (m_onlyChosen->isChecked())
            load();
        updateParts();
    });
    connect(m_reason, &TextField::settled, this, &BulkPage::updateParts);
    connect(m_begin, &HoldButton::held, this, &BulkPage::begin);
    connect(m_goOn, &KeyButton::clicked, this, [this] {
        if (m_estimate && m_estimate->open)
            goOn(m_estimate->open->id, m_estimate->cards);
    });
    connect(m_stop, &KeyButton::clicked, this, [this] {
        if (m_estimate && m_estimate->open)
            stop(m_estimate->open->id);
    });
    connect(m_busy, &BusyStrip::cancelled, this, [this] { m_stopWanted = true; });
    connect(m_intention, &Intention::underWayChanged, this, &BulkPage::updateParts);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (!error.mayBeRetried())
            finish();
    });
}

QString BulkPage::title() const { return tr("Cards for many"); }

void BulkPage::activate()
{
    if (!isRunning())
        load();
    m_pane->setFocus();
}

void BulkPage::changed(const Changes &changes)
{
    if (changes.touches(u"bulk"_s) && !isRunning())
        load();
}

QString BulkPage::unsaved() const
{
    return isRunning()
        ? tr("Requests for a list are being made. Leaving now stops the list where it is; it can be gone "
             "on with later.")
        : QString();
}

QString BulkPage::what() const { return BulkWords::lists().at(m_lists->chosen()); }

qint64 BulkPage::employer() const { return m_onlyChosen->isChecked() ? m_pane->currentId().toLongLong() : 0; }

void BulkPage::load()
{
    if (isRunning())
        return;
    m_load->ask(
        m_requests.estimateBulk(what(), employer()), [this](const BulkEstimate &found) { take(found); },
        [this] { load(); });
}

void BulkPage::take(const BulkEstimate &estimate)
{
    m_estimate = estimate;
    if (employer() == 0) { // otherwise the list of employers would shrink to the chosen one
        QList<BulkEmployer> named;
        for (const BulkEmployer &each : estimate.employers) {
            if (each.employer > 0)
                named.append(each);
        }
        m_table->setRecords(named);
    }
    showEstimate();
}

void BulkPage::showEstimate()
{
    const bool known = m_estimate.has_value();
    m_fields->setVisible(known);
    m_leftOut->setVisible(known && !m_estimate->leftOut.isEmpty());
    if (known) {
        m_fields->setRow(u"cards"_s, tr("Cards"),
                         m_estimate->cut ? tr("%1 or more").arg(m_estimate->cards)
                                         : QString::number(m_estimate->cards));
        m_fields->setRow(u"days"_s, tr("Business days"),
                         tr("%1, at %2 cards a day").arg(m_estimate->businessDays).arg(m_estimate->cardsADay));
        m_fields->setRow(u"done"_s, tr("Printed by"),
                         m_estimate->doneOn.isValid() ? DateText::day(m_estimate->doneOn)
                                                      : tr("not known: the calendar is not announced that far"));
        QList<Chip> reasons;
        for (auto reason = m_estimate->leftOut.cbegin(); reason != m_estimate->leftOut.cend(); ++reason)
            reasons.append({tr("%n left out: %1", "members, why", reason.value()).arg(BulkWords::problem(reason.key())),
                            Tone::Warn});
        m_leftOut->setNotices(reasons);
    }
    updateParts();
}

void BulkPage::begin()
{
    if (!m_begin->isEnabled())
        return;
    const QString list = what();
    const qint64 where = employer();
    const QString reason = m_reason->text().simplified();
    const int planned = m_estimate->cards;
    const auto call
        = [this, list, where, reason](const OpId &op) { return m_requests.beginBulk(op, list, where, reason); };
    m_intention->pursue(u"begin %1 %2 %3"_s.arg(list, QString::number(where), reason), call,
                        [this, planned](BulkId id) { goOn(id, planned); });
}

void BulkPage::goOn(BulkId list, int planned)
{
    m_running = list;
    m_planned = planned;
    m_stopWanted = false;
    m_messages->clear();
    m_busy->start(tr("Making requests"));
    m_busy->setProgress(0, m_planned);
    slice();
}

void BulkPage::slice()
{
    ++m_slice;
    const BulkId list = m_running;
    const auto call = [this, list](const OpId &op) { return m_requests.takeBulk(op, list); };
    m_intention->pursue(u"slice %1"_s.arg(m_slice), call, [this, list](const BulkProgress &progress) {
        m_busy->setProgress(qMin(progress.taken, m_planned), m_planned);
        if (progress.done)
            ended(progress, false);
        else if (m_stopWanted)
            stop(list);
        else
            slice();
    });
}

void BulkPage::stop(BulkId list)
{
    const auto call = [this, list](const OpId &op) { return m_requests.stopBulk(op, list); };
    m_intention->pursue(u"stop %1"_s.arg(list.value), call,
                        [this](const BulkProgress &progress) { ended(progress, true); });
}

void BulkPage::ended(const BulkProgress &progress, bool stopped)
{
    m_reason->clear();
    const QString made = tr("%n request(s) made; each waits for somebody else's approval.", nullptr, progress.taken);
    const QString left = progress.leftOut > 0 ? tr("%n member(s) left out.", nullptr, progress.leftOut) : QString();
    m_messages->say(stopped ? Severity::Warning : Severity::Success, made, left,
                    stopped ? tr("The list was stopped there.") : QString());
    finish();
    load();
}

void BulkPage::finish()
{
    m_running = {};
    m_busy->finish();
    updateParts();
}

void BulkPage::updateParts()
{
    const bool free = !isRunning() && !m_intention->isUnderWay();
    const bool open = m_estimate && m_estimate->open && !isRunning();
    const int cards = m_estimate ? m_estimate->cards : 0;
    m_lists->setEnabled(free);
    m_pane->setEnabled(!isRunning());
    m_onlyChosen->setEnabled(free && m_pane->currentId().isValid());
    m_reason->setReadOnly(!free);
    m_begin->setWords(tr("Make %n request(s)", nullptr, cards),
                      tr("Keep the button, the space bar or Enter pressed for a second"));
    m_begin->setEnabled(free && !open && cards > 0 && !m_reason->text().simplified().isEmpty());
    m_begin->setVisible(!isRunning());
    m_open->setVisible(open);
    m_goOn->setVisible(open);
    m_stop->setVisible(open);
    m_goOn->setEnabled(free);
    m_stop->setEnabled(free);
    if (open)
        m_open->setText(
            tr("The list \"%1\" of %2 is not finished: %n request(s) made so far.", nullptr, m_estimate->open->taken)
                .arg(BulkWords::list(m_estimate->open->what), m_estimate->open->begunBy));
}

void BulkPage::retranslate()
{
    m_heading->setText(title());
    m_refresh->setText(tr("Load again"));
    m_lists->setAccessibleName(tr("Which list"));
    for (int place = 0; place < int(BulkWords::lists().size()); ++place)
        m_lists->setText(place, BulkWords::list(BulkWords::lists().at(place)));
    m_whom->setText(BulkWords::whom(what()));
    m_pane->setAccessibleName(tr("Employers with cards on this list"));
    m_pane->setEmptyText(tr("No card would go to an employer."));
    m_onlyChosen->setText(tr("Only the chosen employer"));
    m_onlyChosen->setAccessibleName(m_onlyChosen->text());
    m_reason->setPlaceholderText(tr("Reason, such as \"new members of April\""));
    m_reason->setAccessibleName(tr("Reason for the list"));
    m_hint->setText(tr("Nobody asks for these cards, so nobody is identified: they go where the record says, and "
                       "somebody else approves them."));
    m_goOn->setWords(tr("Go on with it"), tr("Makes the requests that are still to be made"));
    m_stop->setWords(tr("Stop it"), tr("Ends the list; what it has made goes its way"));
    m_table->retranslate();
    showEstimate();
}
