#include "ui/pages/StaffPage.h"

#include "models/domain/Changes.h"
#include "ui/Theme.h"
#include "ui/pages/DeputiesPanel.h"
#include "ui/pages/OwnCodePanel.h"
#include "ui/pages/StaffCodesPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

StaffPage::StaffPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_heading(new PlainLabel(this))
    , m_places(new SegmentBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_own(new OwnCodePanel(gateways.staff, session.login, *m_messages, this))
{
    setObjectName(u"staffPage"_s);
    if (session.duties & (Duty::Clerk | Duty::Supervisor | Duty::Administrator))
        m_deputies = new DeputiesPanel(gateways.staff, session.duties.testFlag(Duty::Supervisor), *m_messages, this);
    if (session.duties.testFlag(Duty::Administrator))
        m_codes = new StaffCodesPanel(gateways.staff, *m_messages, this);
    buildLayout();
    m_places->choose(m_deputies ? DeputiesPlace : OwnPlace);
    wire();
    retranslate();
    if (!m_deputies)
        leaveOut(DeputiesPlace);
    if (!m_codes)
        leaveOut(CodesPlace);
}

void StaffPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    for (const auto name : {"deputiesPlace"_L1, "staffCodesPlace"_L1, "ownCodePlace"_L1})
        m_places->addPlace(name);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_deputies, m_codes, m_own}) {
        if (panel)
            m_stack->addWidget(panel);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_places);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    column->setSpacing(Theme::space(3));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_messages);
}

void StaffPage::wire()
{
    m_refresh = addKey("refreshAction", Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &StaffPage::load);
    for (int place = 0; place < PlaceCount; ++place) {
        auto *action = addKey("placeAction", Qt::ALT | Qt::Key(Qt::Key_1 + place));
        connect(action, &QAction::triggered, this, [this, place] { m_places->choose(place); });
        m_placeActions.append(action);
    }
    connect(m_places, &SegmentBar::chosenChanged, this, [this] {
        choosePlace();
        load();
    });
    if (m_deputies)
        connect(m_deputies, &DeputiesPanel::loaded, this, [this](int waiting) {
            m_waiting = waiting;
            showWords();
        });
}

void StaffPage::leaveOut(Place place)
{
    m_places->hidePlace(place);
    m_placeActions.at(place)->setVisible(false);
    m_placeActions.at(place)->setEnabled(false);
}

QString StaffPage::title() const { return tr("Staff"); }

void StaffPage::activate()
{
    load();
    choosePlace();
}

void StaffPage::changed(const Changes &changes)
{
    // One's own secret is not taken off the screen because something moved elsewhere.
    if ((changes.touches(u"deputy"_s) || changes.touches(u"staff"_s)) && !m_own->isShowingSecret())
        load();
}

QString StaffPage::unsaved() const
{
    if (m_own->isShowingSecret())
        return tr("Your new one-time codes are not confirmed by a first code yet.");
    return m_deputies ? m_deputies->unsaved() : QString();
}

void StaffPage::choosePlace()
{
    switch (m_places->chosen()) {
    case DeputiesPlace:
        m_stack->setCurrentWidget(m_deputies);
        m_deputies->focusWork();
        break;
    case CodesPlace:
        m_stack->setCurrentWidget(m_codes);
        m_codes->focusWork();
        break;
    default:
        m_stack->setCurrentWidget(m_own);
        m_own->focusWork();
        break;
    }
}

void StaffPage::load()
{
    switch (m_places->chosen()) {
    case DeputiesPlace: m_deputies->load(); break;
    case CodesPlace: m_codes->load(); break;
    default: m_own->load(); break;
    }
}

void StaffPage::showWords()
{
    const QStringList names{tr("Deputies"), tr("One-time codes of the staff"), tr("My one-time codes")};
    for (int place = 0; place < PlaceCount; ++place) {
        const QString key = m_placeActions.at(place)->shortcut().toString(QKeySequence::NativeText);
        const int count = place == DeputiesPlace ? m_waiting : 0;
        m_places->setText(place,
                          count > 0 ? tr("%1 %2", "part of the page, how many").arg(names.at(place)).arg(count)
                                    : names.at(place),
                          key);
        m_placeActions.at(place)->setText(names.at(place));
    }
}

void StaffPage::retranslate()
{
    m_heading->setText(title());
    m_refresh->setText(tr("Load again"));
    m_places->setAccessibleName(tr("Parts of the page"));
    showWords();
}
