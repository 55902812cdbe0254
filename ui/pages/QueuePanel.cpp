#include "ui/pages/QueuePanel.h"

#include "models/gateways/RunGateway.h"
#include "models/tables/PrintQueueTable.h"
#include "models/tables/RunWords.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/TablePane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSysInfo>

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(RunGateway &runs, StaffGateway &staff, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_intention(new Intention(messages, this))
    , m_station(QSysInfo::machineHostName())
    , m_table(new PrintQueueTable(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_all(new QCheckBox(this))
    , m_formLabel(new PlainLabel(this))
    , m_form(new QComboBox(this))
    , m_where(new PlainLabel(this))
    , m_open(new KeyButton(u"openRunButton"_s, Icon::PrintRuns, Qt::CTRL | Qt::Key_Return, this))
    , m_codes(new StepUpStrip(staff, messages, this))
{
    if (m_station.isEmpty())
        m_station = u"?"_s;
    m_shown->setSourceModel(m_table);
    m_shown->setSortRole(SortRole);
    m_shown->setFilterKeyColumn(PrintQueueTable::Form);
    buildLayout();
    wire();
    retranslate();
}

void QueuePanel::buildLayout()
{
    m_pane->setObjectName(u"printQueueTable"_s);
    m_pane->setModel(m_shown);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(PrintQueueTable::PromisedOn, Qt::AscendingOrder);
    m_all->setObjectName(u"pickAll"_s);
    m_all->setTristate(true);
    m_form->setObjectName(u"formChoice"_s);
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_where->setQuiet(true);
    m_open->makePrimary();
    m_intention->askForCodesWith(m_codes);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_all);
    row->addSpacing(Theme::space(2));
    row->addWidget(m_formLabel);
    row->addWidget(m_form);
    row->addStretch();
    row->addWidget(m_where);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(row);
    column->addWidget(m_codes);
    column->addWidget(m_pane, 1);
    tabThrough({m_all, m_form, m_open, m_pane});
}

void QueuePanel::wire()
{
    m_pickOne = addKey(*m_pane, Qt::Key_Space, Qt::WidgetShortcut);
    m_pickAll = addKey(*this, QKeySequence::SelectAll, Qt::WidgetWithChildrenShortcut);
    m_pickNone = addKey(*this, Qt::CTRL | Qt::SHIFT | Qt::Key_A, Qt::WidgetWithChildrenShortcut);
    connect(m_pickOne, &QAction::triggered, this, &QueuePanel::togglePick);
    connect(m_pickAll, &QAction::triggered, this, [this] { pickAll(true); });
    connect(m_pickNone, &QAction::triggered, this, [this] { pickAll(false); });
    m_pane->addActions({m_pickAll, m_pickNone});
    connect(m_table, &PrintQueueTable::picksChanged, this, &QueuePanel::picksChanged);
    connect(m_all, &QCheckBox::clicked, this, [this] { pickAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        chooseForm();
        picksChanged();
    });
    connect(m_intention, &Intention::underWayChanged, this, &QueuePanel::updateButtons);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        m_open->setFocus(); // it was grey meanwhile, and the focus went elsewhere
        if (!error.mayBeRetried())
            load(); // what is on screen is older than what refused
    });
    connect(m_open, &KeyButton::clicked, this, &QueuePanel::openRun);
}

QAction *QueuePanel::addKey(QWidget &owner, const QKeySequence &key, Qt::ShortcutContext context)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(context);
    owner.addAction(action);
    return action;
}

void QueuePanel::load()
{
    m_load->ask(
        m_runs.printQueue(), [this](const PrintJobs &jobs) { take(jobs); }, [this] { load(); });
}

void QueuePanel::take(const PrintJobs &jobs)
{
    const QList<RequestId> before = m_table->picked(form());
    m_load->fill(*m_table, jobs);
    fillForms();
    if (m_table->picked(form()) != before)
        picksChanged(); // a picked request has gone: the next run is another one
    updateButtons();
}

void QueuePanel::fillForms()
{
    const QString kept = form();
    const QStringList forms = m_table->forms();
    const QSignalBlocker quiet(m_form);
    m_form->clear();
    for (const QString &code : forms)
        m_form->addItem(RunWords::form(code), code);
    m_form->setCurrentIndex(qMax(0, int(forms.indexOf(kept))));
    m_form->setEnabled(forms.size() > 1);
    chooseForm();
}

QString QueuePanel::form() const { return m_form->currentData().toString(); }

void QueuePanel::chooseForm()
{
    const QString words = QRegularExpression::escape(RunWords::form(form()));
    const QRegularExpression only(QRegularExpression::anchoredPattern(words));
    if (m_shown->filterRegularExpression() != only)
        m_shown->setFilterRegularExpression(only);
    updateButtons();
}

void QueuePanel::togglePick()
{
    const QModelIndex row = m_pane->currentIndex().siblingAtColumn(PrintQueueTable::Member);
    if (!row.isValid())
        return;
    const bool picked = row.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_shown->setData(row, picked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void QueuePanel::pickAll(bool picked) { m_table->pick(form(), picked); }

void QueuePanel::picksChanged()
{
    m_intention->forget(); // other cards are another intention
    updateButtons();
}

void QueuePanel::openRun()
{
    const QList<RequestId> picked = m_table->picked(form());
    if (picked.isEmpty())
        return;
    const QString chosen = form();
    const auto call = [=, this](const OpId &op) { return m_runs.openRun(op, chosen, m_station, picked); };
    m_intention->pursue(u"open"_s, call, [this, chosen](const OpenedRun &run) {
        m_table->unpickAll();
        emit runOpened(run, chosen);
        load();
    });
}

void QueuePanel::updateButtons()
{
    const int picked = int(m_table->picked(form()).size());
    const int printable = m_table->printable(form());
    m_open->setWords(picked == 0 ? tr("Open a run") : tr("Open a run of %n card(s)", nullptr, picked),
                     tr("Numbers the cards and reserves them for this workstation"));
    m_open->setEnabled(picked > 0 && !m_intention->isUnderWay());
    m_all->setEnabled(printable > 0 && !m_intention->isUnderWay());
    m_all->setCheckState(picked == 0 ? Qt::Unchecked : picked == printable ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setText(tr("All %1", "requests of the queue").arg(printable));
    m_all->setAccessibleName(tr("Pick all %n request(s)", nullptr, printable));
}

void QueuePanel::retranslate()
{
    m_pane->setAccessibleName(tr("Requests to print"));
    m_pane->setEmptyText(
        tr("No approved request waits for paper. Requests appear here once a supervisor has approved them."));
    m_all->setToolTip(tr("Pick all (Ctrl+A) or none (Ctrl+Shift+A); the space bar picks one"));
    m_pickOne->setText(tr("Pick this request, or leave it out"));
    m_pickAll->setText(tr("Pick all"));
    m_pickNone->setText(tr("Pick none"));
    m_formLabel->setText(tr("Form"));
    m_form->setAccessibleName(tr("Form of the cards"));
    m_where->setText(tr("Workstation: %1").arg(m_station));
    m_table->retranslate();
    fillForms();
    updateButtons();
}
