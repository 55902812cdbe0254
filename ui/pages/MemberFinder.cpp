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
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TablePane.h"

#include <QHeaderView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    , m_cut(new NoticeList(this))
    , m_reason(new ReadReason(this))
{
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_found->setObjectName(u"membersTable"_s);
    m_found->setModel(m_sorted); // in the order of its pages until all of them are here
    m_cut->setObjectName(u"membersCut"_s);
    m_cut->hide();
    m_recent->setObjectName(u"recentTable"_s);
    m_recent->setModel(m_recentTable); // the latest first, which no column says
    m_places->addWidget(buildStart());
    m_places->addWidget(m_found);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_cut);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_reason);
    connect(&m_table->paging(), &Paging::loadingChanged, m_found, &TablePane::setLoading);
    connect(&m_table->paging(), &Paging::failed, this, &MemberFinder::tellFailure);
    connect(&m_table->paging(), &Paging::arrived, this, &MemberFinder::arrive);
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
    m_places->setCurrentIndex(text.isEmpty() ? 0 : 1);
    m_wanted = text;
    m_answersAnother = true;
    if (text.isEmpty()) {
        m_table->forget();
        askRecent();
        return;
    }
    m_table->askInPlace([this, text](const QString &after) { return m_members.searchMembers(text, after); });
    showSelected();
}

void MemberFinder::tellFailure(const DbError &error)
{
    Failure::tell(m_messages, error, this, [this] { m_table->askMore(); });
}

void MemberFinder::arrive()
{
    m_asked = m_wanted;
    if (!m_asked.isEmpty())
        m_messages.clear();
    if (std::exchange(m_answersAnother, false))
        m_found->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_found->setSortingEnabled(m_table->isComplete()); // a part is no whole to be sorted
    m_found->setEmptyText(emptyText());
    if (m_table->isComplete() && m_table->rowCount() == 1)
        m_found->selectId(m_table->record(0).coverage.value);
    tellUnderstood();
    tellCut();
    showSelected();
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

void MemberFinder::tellCut()
{
    const QList<Member> &shown = m_table->records();
    const bool cut = std::any_of(shown.cbegin(), shown.cend(), [](const Member &member) { return member.cut; });
    m_cut->setVisible(cut);
    if (!cut)
        return;
    const QString howMany = QLocale().toString(shown.size());
    m_cut->setNotices({{m_table->isComplete()
                            ? tr("More than %1 members fit, and the list ends here. Add to the text, such as a date of "
                                 "birth or the given name.")
                                  .arg(howMany)
                            : tr("More members fit than the list can show. Add to the text, such as a date of birth or "
                                 "the given name."),
                        Tone::Warn}});
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
        emit openWanted(member->person, {m_reason->reason(), list() == m_recent ? u"recent"_s : u"search"_s});
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
    tellCut();
}
