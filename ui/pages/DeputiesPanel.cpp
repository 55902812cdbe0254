#include "ui/pages/DeputiesPanel.h"

#include "models/gateways/StaffGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/DeputyTable.h"
#include "models/tables/StaffWords.h"
#include "ui/Theme.h"
#include "ui/pages/DeputyEntry.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/pages/StepUpStrip.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TablePane.h"

#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DeputiesPanel::DeputiesPanel(StaffGateway &staff, bool names, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_staff(staff)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_entry(names ? new DeputyEntry(staff, messages, this) : nullptr)
    , m_table(new DeputyTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Person, this))
    , m_title(new SectionTitle(this))
    , m_fields(new FieldGrid(this))
    , m_what(new PlainLabel(this))
    , m_approve(new KeyButton(u"approveDeputyButton"_s, Icon::Check, Qt::CTRL | Qt::Key_Return, this))
    , m_reject(new KeyButton(u"rejectDeputyButton"_s, Icon::Forbidden, {}, this))
    , m_end(new KeyButton(u"endDeputyButton"_s, Icon::Stop, Qt::CTRL | Qt::Key_Delete, this))
    , m_rejection(new ReasonStrip(u"rejectDeputyConfirm"_s, this))
    , m_confirm(new ConfirmStrip(u"endDeputyConfirm"_s, this))
    , m_codes(new StepUpStrip(staff, messages, this))
{
    setObjectName(u"deputiesPanel"_s);
    m_intention->askForCodesWith(m_codes);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pane->setObjectName(u"deputiesTable"_s);
    m_pane->setModel(m_sorted);
    m_pane->setSortingEnabled(true);
    m_pane->sortByColumn(DeputyTable::From, Qt::DescendingOrder);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(buildDetail());
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    if (m_entry)
        column->addWidget(m_entry);
    column->addWidget(split, 1);
    wire();
    retranslate();
}

QWidget *DeputiesPanel::buildDetail()
{
    m_what->setObjectName(u"deputyWhat"_s);
    m_what->setWordWrap(true);
    m_approve->makePrimary();
    auto *detail = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    for (KeyButton *button : {m_approve, m_reject, m_end})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(m_what);
    column->addLayout(buttons);
    column->addWidget(m_rejection);
    column->addWidget(m_confirm);
    column->addWidget(m_codes);
    column->addStretch();
    return detail;
}

void DeputiesPanel::wire()
{
    connect(m_pane, &TablePane::currentIdChanged, this, &DeputiesPanel::showDetail);
    connect(m_approve, &KeyButton::clicked, this, &DeputiesPanel::approve);
    connect(m_reject, &KeyButton::clicked, this, [this] {
        m_confirm->dismiss();
        m_rejection->ask();
    });
    connect(m_end, &KeyButton::clicked, this, &DeputiesPanel::askToEnd);
    connect(m_rejection, &ReasonStrip::given, this, &DeputiesPanel::reject);
    connect(m_intention, &Intention::underWayChanged, this, [this](bool underWay) {
        m_rejection->setUnderWay(underWay);
        m_confirm->setUnderWay(underWay);
        updateButtons();
    });
    if (m_entry)
        connect(m_entry, &DeputyEntry::named, this, &DeputiesPanel::load);
}

void DeputiesPanel::focusWork() { m_pane->setFocus(Qt::OtherFocusReason); }

QString DeputiesPanel::unsaved() const
{
    return m_entry && m_entry->hasDraft() ? tr("A deputy is filled in and not named yet.") : QString();
}

void DeputiesPanel::load()
{
    if (m_entry)
        m_entry->load();
    m_load->ask(
        m_staff.deputies(), [this](const Deputies &found) { take(found); }, [this] { load(); });
}

void DeputiesPanel::take(const Deputies &found)
{
    m_load->fill(*m_table, found);
    showDetail();
    emit loaded(int(std::count_if(found.cbegin(), found.cend(), [](const Deputy &d) { return d.mayDecide; })));
}

void DeputiesPanel::showDetail()
{
    const auto before = m_deputy;
    m_deputy = m_table->find(m_pane->currentId().toLongLong());
    m_detail->setCurrentIndex(m_deputy ? 1 : 0);
    if (before != m_deputy) { // the question was about another one, or about what it was before
        m_rejection->dismiss();
        m_confirm->dismiss();
        m_intention->forget();
    }
    if (!m_deputy)
        return;
    m_title->setText(m_deputy->deputy);
    m_fields->setRow(u"for"_s, tr("In the place of"), m_deputy->supervisor);
    m_fields->setRow(u"days"_s, tr("Days"),
                     tr("%1 until %2", "days").arg(DateText::day(m_deputy->from), DateText::day(m_deputy->until)));
    m_fields->setRow(u"reason"_s, tr("Reason"), m_deputy->reason);
    m_fields->setRow(u"state"_s, tr("State"), StaffWords::deputy(*m_deputy).word);
    m_fields->setRow(u"by"_s, tr("Decided by"), m_deputy->decidedBy);
    m_fields->setRowVisible(u"by"_s, !m_deputy->decidedBy.isEmpty());
    m_what->setText(explanation());
    m_what->setVisible(!m_what->text().isEmpty());
    updateButtons();
}

QString DeputiesPanel::explanation() const
{
    if (m_deputy->mayDecide)
        return tr("Once confirmed, %1 decides on requests in the place of %2 on these days, and is bound by the hands "
                  "of both.")
            .arg(m_deputy->deputy, m_deputy->supervisor);
    return m_deputy->state == "proposed"_L1 ? tr("Somebody who is neither of the two confirms it.") : QString();
}

void DeputiesPanel::approve()
{
    if (!m_deputy || !m_deputy->mayDecide)
        return;
    const DeputyId id = m_deputy->id;
    const QString sentence = tr("%1 may decide in the place of %2.").arg(m_deputy->deputy, m_deputy->supervisor);
    const auto call = [this, id](const OpId &op) { return m_staff.approveDeputy(op, id); };
    m_intention->pursue(u"approve %1"_s.arg(id.value), call, [this, sentence](Done) { settled(sentence); });
}

void DeputiesPanel::reject(const QString &reason)
{
    if (!m_deputy || !m_deputy->mayDecide)
        return;
    const DeputyId id = m_deputy->id;
    const QString sentence = tr("%1 does not become a deputy.").arg(m_deputy->deputy);
    const auto call = [this, id, reason](const OpId &op) { return m_staff.rejectDeputy(op, id, reason); };
    m_intention->pursue(u"reject %1 %2"_s.arg(QString::number(id.value), reason), call,
                        [this, sentence](Done) { settled(sentence); });
}

QString DeputiesPanel::question() const
{
    return tr("End it now? From this moment on %1 decides no more in the place of %2.")
        .arg(m_deputy->deputy, m_deputy->supervisor);
}

void DeputiesPanel::askToEnd()
{
    if (!m_deputy || !m_deputy->mayEnd)
        return;
    m_rejection->dismiss();
    m_confirm->ask(question(), tr("End it now"), [this] { end(); });
}

void DeputiesPanel::end()
{
    const DeputyId id = m_deputy->id;
    const QString sentence = tr("%1 is no deputy of %2 any more.").arg(m_deputy->deputy, m_deputy->supervisor);
    const auto call = [this, id](const OpId &op) { return m_staff.endDeputy(op, id); };
    m_intention->pursue(u"end %1"_s.arg(id.value), call, [this, sentence](Done) { settled(sentence); });
}

void DeputiesPanel::settled(const QString &sentence)
{
    m_rejection->dismiss();
    m_confirm->dismiss();
    m_messages.say(Severity::Success, sentence);
    load();
}

void DeputiesPanel::updateButtons()
{
    const bool free = m_deputy && !m_intention->isUnderWay();
    m_approve->setVisible(m_deputy && m_deputy->mayDecide);
    m_reject->setVisible(m_deputy && m_deputy->mayDecide);
    m_end->setVisible(m_deputy && m_deputy->mayEnd);
    for (KeyButton *button : {m_approve, m_reject, m_end})
        button->setEnabled(free);
}

void DeputiesPanel::retranslate()
{
    m_pane->setAccessibleName(tr("Deputies"));
    m_pane->setEmptyText(m_entry ? tr("Nobody stands in for anybody. Name your deputy above.")
                                 : tr("Nobody stands in for anybody. A supervisor names a deputy."));
    m_nothing->setTexts(tr("No deputy is chosen"), tr("Choose one to confirm, refuse or end it."));
    m_approve->setWords(tr("Confirm"), tr("Lets this deputy decide on these days"));
    m_reject->setWords(tr("Refuse…"), tr("Asks for the reason"));
    m_end->setWords(tr("End early…"), tr("Asks once more before anything happens"));
    m_rejection->setWords(tr("Why does this person not become a deputy?"), tr("Refuse"));
    if (m_confirm->isAsking())
        m_confirm->reword(question(), tr("End it now"));
    m_table->retranslate();
    showDetail();
}
