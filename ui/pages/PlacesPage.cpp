#include "ui/pages/PlacesPage.h"

#include "ui/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

PlacesPage::PlacesPage(const QStringList &names, QWidget *parent)
    : Page(parent)
    , m_heading(new PlainLabel(this))
    , m_places(new SegmentBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_column(new QVBoxLayout(this))
    , m_refresh(addKey("refreshAction", Qt::Key_F5))
{
    m_heading->setTextStyle(Theme::Text::Title);
    connect(m_refresh, &QAction::triggered, this, &PlacesPage::load);
    for (int place = 0; place < int(names.size()); ++place) {
        m_places->addPlace(names.at(place));
        auto *action = addKey("placeAction", Qt::ALT | Qt::Key(Qt::Key_1 + place));
        connect(action, &QAction::triggered, this, [this, place] { m_places->choose(place); });
        m_placeActions.append(action);
    }
    connect(m_places, &SegmentBar::chosenChanged, this, [this] { choosePlace(); });

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_places);
    head->addStretch();
    m_column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    m_column->setSpacing(Theme::space(3));
    m_column->addLayout(head);
    m_column->addWidget(m_stack, 1);
    m_column->addWidget(m_messages);
}

void PlacesPage::addBelow(QWidget &widget) { m_column->insertWidget(m_column->indexOf(m_messages), &widget); }

void PlacesPage::leaveOut(int place)
{
    m_places->hidePlace(place);
    m_placeActions.at(place)->setVisible(false);
    m_placeActions.at(place)->setEnabled(false);
}

void PlacesPage::showPlaces()
{
    const QStringList names = placeNames();
    for (int place = 0; place < int(names.size()); ++place) {
        QAction *action = m_placeActions.at(place);
        const int waiting = waitingAt(place);
        m_places->setText(place,
                          waiting > 0 ? tr("%1 %2", "part of the page, how many").arg(names.at(place)).arg(waiting)
                                      : names.at(place),
                          action->shortcut().toString(QKeySequence::NativeText));
        action->setText(names.at(place));
    }
}

void PlacesPage::retranslate()
{
    m_heading->setText(title());
    m_refresh->setText(tr("Load again"));
    m_places->setAccessibleName(tr("Parts of the page"));
    showPlaces();
}
