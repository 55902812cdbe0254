#include "ui/pages/PersonRecord.h"

#include "ui/Theme.h"
#include "ui/pages/CardsTab.h"
#include "ui/pages/ContactTab.h"
#include "ui/pages/CoveragesTab.h"
#include "ui/pages/HouseholdTab.h"
#include "ui/pages/MailsTab.h"
#include "ui/pages/OpeningsTab.h"
#include "ui/pages/ReadersTab.h"
#include "ui/pages/TimelineTab.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonRecord::PersonRecord(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_bar(new SegmentBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"personTabs"_s);
    auto *household = new HouseholdTab(members, messages, this);
    add(u"coverages"_s, new CoveragesTab(this));
    add(u"household"_s, household);
    add(u"contact"_s, new ContactTab(members, messages, this));
    add(u"cards"_s, new CardsTab(this));
    m_mails = add(u"mails"_s, new MailsTab(members, messages, this));
    add(u"openings"_s, new OpeningsTab(members, messages, this));
    add(u"timeline"_s, new TimelineTab(this));
    add(u"readers"_s, new ReadersTab(members, messages, this));
    connect(household, &HouseholdTab::personWanted, this, &PersonRecord::personWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &SegmentBar::chosenChanged, this, &PersonRecord::turnTo);
    retranslate();
}

int PersonRecord::add(const QString &name, PersonTab *tab)
{
    const int place = int(m_tabs.size());
    m_bar->addPlace(u"personTab."_s + name);
    m_stack->addWidget(tab);
    m_tabs.append(tab);
    auto *key = new QAction(this);
    key->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + place)));
    key->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    parentWidget()->addAction(key); // wherever in the person the focus is
    connect(key, &QAction::triggered, this, [this, place] { m_bar->choose(place); });
    m_keys.append(key);
    return place;
}

void PersonRecord::turnTo(int place)
{
    m_stack->setCurrentIndex(place);
    m_tabs.at(place)->arrive();
}

void PersonRecord::showMails()
{
    m_bar->choose(m_mails);
    m_tabs.at(m_mails)->focusFirst();
}

bool PersonRecord::stepBack() { return m_tabs.at(m_stack->currentIndex())->stepBack(); }

void PersonRecord::showPerson(const PersonView &person, QDate today, bool again)
{
    for (PersonTab *tab : std::as_const(m_tabs))
        tab->showPerson(person, today, again);
    if (!again)
        m_bar->choose(0);
    m_tabs.at(m_stack->currentIndex())->arrive();
}

void PersonRecord::clear()
{
    for (PersonTab *tab : std::as_const(m_tabs))
        tab->clear();
}

void PersonRecord::retranslate()
{
    for (int place = 0; place < int(m_tabs.size()); ++place) {
        const QString title = m_tabs.at(place)->title();
        m_bar->setText(place, title,
                       tr("%1 (%2)", "a part of the record, its key")
                           .arg(title, m_keys.at(place)->shortcut().toString(QKeySequence::NativeText)));
        m_keys.at(place)->setText(title);
    }
}
