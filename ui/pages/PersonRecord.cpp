#include "ui/pages/PersonRecord.h"

#include "ui/Theme.h"
#include "ui/pages/CardsTab.h"
#include "ui/pages/CoveragesTab.h"
#include "ui/pages/TimelineTab.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PersonRecord::PersonRecord(QWidget *parent)
    : Panel(parent)
    , m_bar(new SegmentBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"personTabs"_s);
    add(u"coverages"_s, new CoveragesTab(this));
    add(u"cards"_s, new CardsTab(this));
    add(u"timeline"_s, new TimelineTab(this));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    connect(m_bar, &SegmentBar::chosenChanged, this, &PersonRecord::turnTo);
    retranslate();
}

void PersonRecord::add(const QString &name, PersonTab *tab)
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
}

void PersonRecord::turnTo(int place)
{
    m_stack->setCurrentIndex(place);
    m_tabs.at(place)->arrive();
}

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
