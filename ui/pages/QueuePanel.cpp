#include "ui/pages/QueuePanel.h"

#include "models/base/WhenAnswered.h"
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
#include <QLocale>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int aMinute = 60'000;  // ms
constexpr int placeLetters = 16; // an employer's name; a longer one is cut in the closed box only

} // namespace

/// What waits for the chosen form and destination. Only this is picked, counted and taken into a run.
class QueuePanel::Shown final : public QSortFilterProxyModel
{
public:
    explicit Shown(PrintQueueTable &table, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_table(table)
    {
        setSourceModel(&table);
        setSortRole(SortRole);
    }

    void choose(const QString &form, const QString &place)
    {
        if (m_form == form && m_place == place)
            return;
        m_form = form;
        m_place = place;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const PrintJob &job = m_table.record(row);
        return job.form == m_form && (m_place.isEmpty() || PrintQueueTable::placeOf(job) == m_place);
    }

private:
    PrintQueueTable &m_table;
    QString m_form;
    QString m_place;
};

QueuePanel::QueuePanel(RunGateway &runs, StaffGateway &staff, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_intention(new Intention(messages, this))
    , m_station(QSysInfo::machineHostName())
    , m_table(new PrintQueueTable(this))
    , m_shown(new Shown(*m_table, this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_all(new QCheckBox(this))
    , m_formLabel(new PlainLabel(this))
    , m_form(new QComboBox(this))
    , m_placeLabel(new PlainLabel(this))
    , m_place(new QComboBox(this))
    , m_where(new PlainLabel(this))
    , m_cutOff(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_open(new KeyButton(u"openRunButton"_s, Icon::PrintRuns, Qt::CTRL | Qt::Key_Return, this))
    , m_codes(new StepUpStrip(staff, messages, this))
{
    if (m_station.isEmpty())
        m_station = u"?"_s;
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
    m_place->setObjectName(u"placeChoice"_s);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(placeLetters);
    m_cutOff->setObjectName(u"cutOff"_s);
    m_note->setObjectName(u"queueNote"_s);
    m_where->setQuiet(true);
    m_open->makePrimary();
    m_intention->askForCodesWith(m_codes);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_all);
    row->addSpacing(Theme::space(2));
    row->addWidget(m_formLabel);
    row->addWidget(m_form);
    row->addSpacing(Theme::space(2));
    row->addWidget(m_placeLabel);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_where);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addLayout(row);
    column->addWidget(m_cutOff);
    column->addWidget(m_note);
    column->addWidget(m_codes);
    column->addWidget(m_pane, 1);
    tabThrough({m_all, m_form, m_place, m_open, m_pane});
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
    connect(m_all, &QCheckBox::clicked, this, [this] {
        const auto fits = std::min(m_table->printable(form(), place()), PrintQueueTable::mostInARun);
        pickAll(m_table->picked(form(), place()).size() != fits);
    });
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        chooseForm();
        picksChanged();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, [this] {
        choosePlace();
        picksChanged();
    });
    connect(m_intention, &Intention::underWayChanged, this, &QueuePanel::updateButtons);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        m_open->setFocus(); // it was grey meanwhile, and the focus went elsewhere
        if (!error.mayBeRetried())
            load(); // what is on screen is older than what refused
    });
    connect(m_open, &KeyButton::clicked, this, &QueuePanel::openRun);

    // The hour comes, too, when nothing moves.
    auto *clock = new QTimer(this);
    clock->setInterval(aMinute);
    connect(clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            askCutOff();
    });
    clock->start();
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
    askCutOff();
}

void QueuePanel::askCutOff()
{
    whenAnswered(m_runs.cutOff(), this, [this](const Result<CutOff> &answer) {
        m_today = answer ? *answer : CutOff(); // what is not known is not said; why not, the list says
        showCutOff();
    });
}

void QueuePanel::showCutOff()
{
    m_cutOff->setVisible(m_today.at.isValid());
    const QString at = m_today.at.toString(u"HH:mm"_s);
    if (m_today.cards == 0)
        m_cutOff->setText((m_today.past ? tr("Cut-off %1 is past: nothing promised for today or earlier waits")
                                        : tr("Cut-off %1: nothing promised for today or earlier waits"))
                              .arg(at));
    else if (m_today.past)
        m_cutOff->setText(
            tr("Cut-off %1 is past: %n card(s) promised for today or earlier still wait", nullptr, m_today.cards)
                .arg(at));
    else
        m_cutOff->setText(tr("Cut-off %1: %n card(s) promised for today or earlier", nullptr, m_today.cards).arg(at));
}

void QueuePanel::take(const PrintJobs &jobs)
{
    const QList<RequestId> before = m_table->picked(form(), place());
    m_load->fill(*m_table, jobs);
    fillForms();
    if (m_table->picked(form(), place()) != before)
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

QString QueuePanel::place() const { return m_place->currentData().toString(); }

void QueuePanel::chooseForm()
{
    fillPlaces();
    choosePlace();
}

void QueuePanel::fillPlaces()
{
    const QList<PrintQueueTable::Place> places = m_table->places(form());
    QList<std::pair<QString, QString>> lines{{tr("All destinations"), QString()}};
    for (const PrintQueueTable::Place &place : places)
        lines.append({tr("%1 (%2)", "destination, cards").arg(place.words).arg(place.cards), place.key});
    const QString kept = place();
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    for (const auto &[words, key] : lines)
        m_place->addItem(words, key);
    m_place->setCurrentIndex(kept.isEmpty() ? 0 : qMax(0, m_place->findData(kept)));
    m_place->setEnabled(places.size() > 1);
}

void QueuePanel::choosePlace()
{
    m_shown->choose(form(), place());
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

void QueuePanel::pickAll(bool picked) { m_table->pick(form(), picked, place()); }

void QueuePanel::picksChanged()
{
    m_intention->forget(); // other cards are another intention
    updateButtons();
}

void QueuePanel::openRun()
{
    const QList<RequestId> picked = m_table->picked(form(), place());
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
    const int picked = int(m_table->picked(form(), place()).size());
    const int printable = m_table->printable(form(), place());
    m_open->setWords(picked == 0 ? tr("Open a run") : tr("Open a run of %n card(s)", nullptr, picked),
                     tr("Numbers the cards and reserves them for this workstation"));
    m_open->setEnabled(picked > 0 && picked <= PrintQueueTable::mostInARun && !m_intention->isUnderWay());
    m_all->setEnabled(printable > 0 && !m_intention->isUnderWay());
    m_all->setCheckState(picked == 0 ? Qt::Unchecked : picked == printable ? Qt::Checked : Qt::PartiallyChecked);
    m_all->setText(tr("All %1", "requests of the queue").arg(printable));
    m_all->setAccessibleName(tr("Pick all %n request(s)", nullptr, printable));
    showNote(picked, printable);
}

void QueuePanel::showNote(int picked, int printable)
{
    const int most = PrintQueueTable::mostInARun;
    const QLocale digits;
    if (picked > most)
        m_note->setText(
            tr("A run takes %1 cards: leave %2 out.").arg(digits.toString(most), digits.toString(picked - most)));
    else
        m_note->setText(tr("%1 of %2 picked, the earliest promises first; the rest follows in the next run.")
                            .arg(digits.toString(picked), digits.toString(printable)));
    m_note->setVisible(picked >= most && printable > most);
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
    m_placeLabel->setText(tr("Destination"));
    m_place->setAccessibleName(tr("Destination of the cards"));
    m_place->setToolTip(tr("Shows, picks and prints only what goes there"));
    m_where->setText(tr("Workstation: %1").arg(m_station));
    showCutOff();
    m_table->retranslate();
    fillForms();
    updateButtons();
}
