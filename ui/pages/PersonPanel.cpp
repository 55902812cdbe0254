#include "ui/pages/PersonPanel.h"

#include "models/tables/CoverageTable.h"
#include "models/tables/MemberCardTable.h"
#include "models/tables/PersonWords.h"
#include "models/tables/TimelineTable.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/pages/PersonHeader.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TablePane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

PersonPanel::PersonPanel(bool mayTake, QWidget *parent)
    : Panel(parent)
    , m_mayTake(mayTake)
    , m_header(new PersonHeader(this))
    , m_back(new KeyButton(u"backButton"_s, Icon::Back, {}, this))
    , m_take(new KeyButton(u"takeRequestButton"_s, Icon::Add, {}, this))
    , m_worksTitle(new SectionTitle(this))
    , m_works(new NoticeList(this))
    , m_cardTable(new MemberCardTable(this))
    , m_coverageTable(new CoverageTable(this))
    , m_timelineTable(new TimelineTable(this))
    , m_cardsTitle(new SectionTitle(this))
    , m_coveragesTitle(new SectionTitle(this))
    , m_timelineTitle(new SectionTitle(this))
    , m_cards(new TablePane(this))
    , m_coverages(new TablePane(this))
    , m_timeline(new TablePane(this))
{
    setObjectName(u"personPanel"_s);
    m_works->setObjectName(u"worksNow"_s);
    m_take->makePrimary();
    for (KeyButton *button : {m_back, m_take})
        button->setAutoDefault(true); // Enter presses the one with the focus
    buildPane(m_cards, "memberCardsTable", m_cardTable);
    buildPane(m_coverages, "coveragesTable", m_coverageTable);
    buildPane(m_timeline, "timelineTable", m_timelineTable);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_header, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    head->addWidget(m_take, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(buildAnswer());
    layout->addWidget(buildRecord(), 1);

    connect(m_take, &KeyButton::clicked, this, &PersonPanel::takeWanted);
    connect(m_back, &KeyButton::clicked, this, &PersonPanel::backWanted);
    retranslate();
}

void PersonPanel::buildPane(TablePane *pane, const char *name, QAbstractItemModel *table)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(table);
    sorted->setSortRole(SortRole);
    pane->setObjectName(QLatin1StringView(name));
    pane->setModel(sorted);
    pane->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // newest first, as it came
    pane->setSortingEnabled(true);
}

QWidget *PersonPanel::section(SectionTitle *title, TablePane *pane)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(title);
    layout->addWidget(pane, 1);
    return box;
}

QWidget *PersonPanel::buildAnswer()
{
    auto *box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_worksTitle);
    layout->addWidget(m_works);
    return box;
}

QWidget *PersonPanel::buildRecord()
{
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(u"personRecordSplitter"_s);
    left->setChildrenCollapsible(false);
    left->addWidget(section(m_cardsTitle, m_cards));
    left->addWidget(section(m_coveragesTitle, m_coverages));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"personSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(section(m_timelineTitle, m_timeline));
    split->setSizes({Theme::space(160), Theme::space(140)});
    split->setStretchFactor(0, 8);
    split->setStretchFactor(1, 7);
    return split;
}

void PersonPanel::showPerson(const PersonView &person, QDate today)
{
    const bool again = m_person && m_person->id == person.id;
    m_person = person;
    m_today = today;
    m_header->showPerson(person, today);
    m_works->setNotices(PersonWords::worksNow(person, today));
    if (again) {
        m_cardTable->refresh(person.cards);
        m_coverageTable->refresh(person.coverages);
        m_timelineTable->refresh(person.timeline);
    } else {
        m_cardTable->setRecords(person.cards);
        m_coverageTable->setRecords(person.coverages);
        m_timelineTable->setRecords(person.timeline);
    }
    const auto ended = [](const Coverage &coverage) { return !coverage.lossReason.isEmpty(); };
    const bool any = std::any_of(person.coverages.cbegin(), person.coverages.cend(), ended);
    m_coverages->setColumnHidden(CoverageTable::LossReason, !any);
    setUnderWay(m_underWay);
}

void PersonPanel::clear()
{
    m_person.reset();
    m_cardTable->setRecords({});
    m_coverageTable->setRecords({});
    m_timelineTable->setRecords({});
    m_works->setNotices({});
    m_take->setEnabled(false);
}

bool PersonPanel::mayTake() const { return m_mayTake && !m_underWay && m_person && !m_person->coverages.isEmpty(); }

void PersonPanel::focusFirst()
{
    if (m_take->isEnabled())
        m_take->setFocus();
    else
        m_back->setFocus();
}

void PersonPanel::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    m_take->setEnabled(mayTake());
}

void PersonPanel::retranslate()
{
    m_worksTitle->setText(tr("What works now"));
    m_cardsTitle->setText(tr("Cards", "heading: the postcards of a member"));
    m_coveragesTitle->setText(tr("Coverage"));
    m_timelineTitle->setText(tr("What happened"));
    m_cards->setAccessibleName(m_cardsTitle->text());
    m_coverages->setAccessibleName(m_coveragesTitle->text());
    m_timeline->setAccessibleName(m_timelineTitle->text());
    m_cards->setEmptyText(tr("No card was ever made for this person."));
    m_coverages->setEmptyText(tr("No coverage is on record."));
    m_timeline->setEmptyText(tr("Nothing is on record yet."));
    m_back->setWords(tr("Back to the results"), tr("Back to what was found (Esc)"));
    m_take->setWords(tr("Take a request…"), tr("Take a request for this person (Ctrl+N)"));
    m_cardTable->retranslate();
    m_coverageTable->retranslate();
    m_timelineTable->retranslate();
    if (m_person)
        m_works->setNotices(PersonWords::worksNow(*m_person, m_today));
}
