#include "ui/pages/MisdeliveryPanel.h"

#include "models/domain/CardSerial.h"
#include "models/gateways/ReturnGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/MisdeliveryTable.h"
#include "ui/Theme.h"
#include "ui/pages/AstrayChoice.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/MisdeliveryNote.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/KeyField.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

MisdeliveryPanel::MisdeliveryPanel(ReturnGateway &returns, const QString &society, bool reports, bool opens,
                                   MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_returns(returns)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_field(new KeyField(this))
    , m_choice(new AstrayChoice(u"misdelivery"_s, this))
    , m_note(new KeyButton(u"misdeliveryButton"_s, Icon::Forbidden, Qt::CTRL | Qt::Key_Return, this))
    , m_confirm(new ConfirmStrip(u"misdeliveryConfirm"_s, this))
    , m_views(new SegmentBar(this))
    , m_table(new MisdeliveryTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Mail, this))
    , m_detailNote(new MisdeliveryNote(returns, society, reports, opens, messages, this))
{
    setObjectName(u"misdeliveryPanel"_s);
    m_views->addPlace(u"astrayOpen"_s);
    m_views->addPlace(u"astrayReported"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"misdeliveriesTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(MisdeliveryTable::Clock, Qt::AscendingOrder);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(m_detailNote);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(buildEntry());
    column->addWidget(m_confirm);
    column->addWidget(m_views);
    column->addWidget(split, 1);
    wire();
    retranslate();
}

QWidget *MisdeliveryPanel::buildEntry()
{
    m_field->setObjectName(u"misdeliverySerial"_s);
    m_field->setMaxLength(64);
    auto *entry = new QWidget(this);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_field, 1);
    row->addWidget(m_choice);
    row->addWidget(m_note);
    return entry;
}

void MisdeliveryPanel::wire()
{
    connect(m_note, &KeyButton::clicked, this, &MisdeliveryPanel::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &MisdeliveryPanel::ask);
    connect(m_intention, &Intention::underWayChanged, m_confirm, &ConfirmStrip::setUnderWay);
    connect(m_confirm, &ConfirmStrip::dismissed, this, [this] { m_field->setFocus(); });
    connect(m_choice, &AstrayChoice::changed, m_confirm, &ConfirmStrip::dismiss);
    connect(m_detailNote, &MisdeliveryNote::personWanted, this, &MisdeliveryPanel::personWanted);
    connect(m_pane, &TablePane::currentIdChanged, this, &MisdeliveryPanel::showDetail);
    connect(m_detailNote, &MisdeliveryNote::noted, this, &MisdeliveryPanel::load);
    connect(m_views, &SegmentBar::chosenChanged, this, [this] {
        m_load->startOver();
        m_table->setRecords({});
        retranslate();
        load();
    });
}

// Of a run there is one report, however many cards it had.
int MisdeliveryPanel::reportsOwed(const Misdeliveries &found)
{
    int single = 0;
    QSet<qint64> runs;
    for (const Misdelivery &card : found) {
        if (card.isOfRun())
            runs.insert(card.run.value);
        else
            ++single;
    }
    return single + int(runs.size());
}

bool MisdeliveryPanel::showsOpen() const { return m_views->chosen() == 0; }

void MisdeliveryPanel::focusWork() { m_field->setFocus(Qt::OtherFocusReason); }

void MisdeliveryPanel::load()
{
    const QString view = showsOpen() ? u"open"_s : u"reported"_s;
    const auto take = [this](const Misdeliveries &found) {
        m_load->fill(*m_table, found);
        showDetail();
        if (showsOpen())
            emit loaded(reportsOwed(found));
    };
    m_load->ask(m_returns.misdeliveries(view), take, [this] { load(); });
}

void MisdeliveryPanel::showDetail()
{
    if (const auto found = m_table->find(m_pane->currentId().toLongLong())) {
        m_detailNote->show(*found);
        m_detail->setCurrentWidget(m_detailNote);
    } else {
        m_detail->setCurrentWidget(m_nothing);
    }
}

void MisdeliveryPanel::ask()
{
    const auto serial = CardSerial::parse(m_field->text());
    if (!serial) {
        m_messages.say(Severity::Warning, tr("This is no card number."), {},
                       tr("Read the number on the outside again; the last digit checks the others."));
        m_field->setFocus();
        return;
    }
    if (!m_choice->isComplete()) {
        m_messages.say(Severity::Warning, tr("What happened, and what was seen?"), {},
                       tr("Choose both; \"Not known yet\" counts as the worst."));
        return;
    }
    m_messages.clear();
    m_serial = serial->text();
    m_confirm->ask(question(), tr("Make it void and note it"), [this] { report(); });
}

QString MisdeliveryPanel::question() const
{
    return tr("Make the password of %1 void and note the mis-delivery? The days of the reports to the authority begin "
              "today. This cannot be taken back.",
              "card")
        .arg(m_serial);
}

void MisdeliveryPanel::report()
{
    const QString serial = m_serial;
    const QString happened = m_choice->happened();
    const QString seen = m_choice->seen();
    const auto call = [=, this](const OpId &op) { return m_returns.reportMisdelivery(op, serial, happened, seen); };
    m_intention->pursue(
        u"astray %1 %2 %3"_s.arg(serial, happened, seen), call, [this](const MisdeliveryAnswer &answer) {
            m_confirm->dismiss();
            m_field->clear();
            m_messages.say(Severity::Success,
                           answer.stopped ? tr("The password of %1 is void from now on.", "card").arg(answer.serial)
                                          : tr("The password of %1 did not work any more.", "card").arg(answer.serial),
                           {},
                           tr("First report to the authority: from %1 to %2. Final report: %3 at the latest.", "days")
                               .arg(DateText::day(answer.firstFrom), DateText::day(answer.firstDue),
                                    DateText::day(answer.finalDue)));
            m_views->choose(0);
            load();
        });
}

void MisdeliveryPanel::retranslate()
{
    m_choice->retranslate();
    m_field->setPlaceholderText(tr("Number of the card that went astray"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_note->setWords(tr("Make it void and note it…"), tr("Asks once more before anything happens"));
    m_views->setText(0, tr("Reports to be sent"));
    m_views->setText(1, tr("Both reports sent"));
    m_views->setAccessibleName(tr("Which mis-deliveries the list shows"));
    m_pane->setAccessibleName(tr("Cards that went astray"));
    m_pane->setEmptyText(showsOpen() ? tr("No report is owed. A card that reached somebody else is noted above.")
                                     : tr("No mis-delivery has been reported to the end yet."));
    m_nothing->setTexts(tr("No mis-delivery is chosen"),
                        tr("Choose one to see its days and the text for the authority."));
    m_table->retranslate();
    if (m_confirm->isAsking())
        m_confirm->reword(question(), tr("Make it void and note it"));
    showDetail();
}
