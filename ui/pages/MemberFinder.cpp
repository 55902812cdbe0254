#include "ui/pages/MemberFinder.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/MemberGateway.h"
#include "models/tables/MemberTable.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/ReadReason.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TablePane.h"

#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MemberFinder::MemberFinder(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_members(members)
    , m_messages(messages)
    , m_table(new MemberTable(this))
    , m_recentTable(new MemberTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_places(new QStackedWidget(this))
    , m_start(new EmptyState(Icon::Counter, this))
    , m_recentTitle(new SectionTitle(this))
    , m_recent(new TablePane(this))
    , m_found(new TablePane(this))
    , m_reason(new ReadReason(this))
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_found->setObjectName(u"membersTable"_s);
    m_found->setModel(m_sorted);
    m_found->setSortingEnabled(true);
    m_found->sortByColumn(MemberTable::SymbolNumber, Qt::AscendingOrder);
    m_recent->setObjectName(u"recentTable"_s);
    m_recent->setModel(m_recentTable); // the latest first, which no column says
    m_places->addWidget(buildStart());
    m_places->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_places, 1);
    layout->addWidget(m_reason);
    wire(m_found);
    wire(m_recent);
    connect(m_reason, &ReadReason::given, this, &MemberFinder::openSelected);
    showRecent({});
    retranslate();
}

QWidget *MemberFinder::buildStart()
{
    auto *start = new QWidget(this);
    auto *layout = new QVBoxLayout(start);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_start, 2);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 3);
    return start;
}

void MemberFinder::wire(TablePane *pane)
{
    connect(pane, &TablePane::currentIdChanged, this, &MemberFinder::showSelected);
    connect(pane, &TablePane::rowActivated, this, [this] {
        if (selected())
            m_reason->focusReason();
    });
}

TablePane *MemberFinder::list() const { return m_places->currentIndex() == 0 ? m_recent : m_found; }

void MemberFinder::lookUp(const QString &text)
{
    const quint64 thisSearch = ++m_latestSearch;
    m_places->setCurrentIndex(text.isEmpty() ? 0 : 1);
    if (text.isEmpty()) {
        m_asked.clear();
        m_found->setLoading(false);
        showFound({});
        askRecent();
        return;
    }
    m_found->setLoading(true);
    showSelected();
    whenAnswered(m_members.searchMembers(text), this, [this, thisSearch, text](const Result<Members> &found) {
        if (thisSearch != m_latestSearch)
            return;
        m_found->setLoading(false);
        if (!found) {
            Failure::tell(m_messages, found.error(), this, [this, text] { lookUp(text); });
            return;
        }
        m_messages.clear();
        m_asked = text;
        showFound(*found);
    });
}

void MemberFinder::askRecent()
{
    if (!m_recentStale || !isVisible())
        return;
    m_recentStale = false; // each look is on record, so it is not repeated without need
    whenAnswered(m_members.recentMembers(), this, [this](const Result<Members> &recent) {
        if (recent)
            showRecent(*recent);
        else
            Failure::tell(m_messages, recent.error(), this, [this] {
                m_recentStale = true;
                askRecent();
            });
    });
}

void MemberFinder::showRecent(const Members &recent)
{
    m_recentTable->setRecords(recent);
    m_recent->setVisible(!recent.isEmpty());
    m_recentTitle->setVisible(!recent.isEmpty());
}

void MemberFinder::showFound(const Members &found)
{
    m_table->setRecords(found);
    m_found->setEmptyText(emptyText());
    if (found.size() == 1)
        m_found->selectId(found.first().coverage.value);
    tellUnderstood();
    showSelected();
}

void MemberFinder::tellUnderstood()
{
    QStringList forms;
    for (const Member &member : m_table->records()) {
        const QString words = Words::understoodAs(member.understoodAs);
        if (!words.isEmpty() && !forms.contains(words))
            forms.append(words);
    }
    emit understood(forms);
}

std::optional<Member> MemberFinder::selected() const
{
    const MemberTable *table = list() == m_recent ? m_recentTable : m_table;
    return table->find(list()->currentId().toLongLong());
}

void MemberFinder::showSelected()
{
    if (const auto member = selected())
        m_reason->askFor(member->name);
    else
        m_reason->dismiss();
}

void MemberFinder::openSelected()
{
    if (const auto member = selected())
        emit openWanted(member->person, m_reason->reason());
}

void MemberFinder::forgetReason() { m_reason->forget(); }

void MemberFinder::setUnderWay(bool underWay) { m_reason->setUnderWay(underWay); }

void MemberFinder::focusList() { list()->setFocus(Qt::TabFocusReason); }

bool MemberFinder::stepBack()
{
    if (!m_reason->isAncestorOf(window()->focusWidget()))
        return false;
    list()->setFocus();
    return true;
}

void MemberFinder::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_places->currentIndex() == 0)
        askRecent();
}

QString MemberFinder::emptyText() const
{
    if (m_asked.isEmpty())
        return {};
    return tr("Nobody was found for “%1”. Try another way: date of birth, kana, or the number alone.").arg(m_asked);
}

void MemberFinder::retranslate()
{
    m_start->setTexts(
        tr("Who is calling?"),
        tr("Type a symbol and number, a name in kanji or kana, a date of birth, an e-mail address, a login ID "
           "or the number of a card."));
    m_recentTitle->setText(tr("Opened last"));
    m_recent->setAccessibleName(tr("Members whose records you opened last"));
    m_found->setAccessibleName(tr("Members found"));
    m_found->setEmptyText(emptyText());
    m_table->retranslate();
    m_recentTable->retranslate();
    tellUnderstood();
}
