#include "ui/pages/ReturnsPage.h"

#include "models/domain/Changes.h"
#include "ui/Theme.h"
#include "ui/pages/MisdeliveryPanel.h"
#include "ui/pages/ReturnRatesPanel.h"
#include "ui/pages/ReturnedPanel.h"
#include "ui/pages/RevokePanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

ReturnsPage::ReturnsPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_heading(new PlainLabel(this))
    , m_places(new SegmentBar(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_returned(new ReturnedPanel(gateways.returns, bool(session.duties & (Duty::Clerk | Duty::Supervisor)),
                                   *m_messages, this))
    , m_astray(new MisdeliveryPanel(gateways.returns, session.societyName, session.duties.testFlag(Duty::Supervisor),
                                    *m_messages, this))
    , m_rates(new ReturnRatesPanel(gateways.returns, *m_messages, this))
    , m_revoke(new RevokePanel(gateways.returns, gateways.runs, *m_messages, this))
{
    setObjectName(u"returnsPage"_s);
    buildLayout();
    wire();
    retranslate();
    if (!session.duties.testFlag(Duty::Supervisor)) {
        m_places->hidePlace(Revoke);
        m_placeActions.at(Revoke)->setVisible(false);
        m_placeActions.at(Revoke)->setEnabled(false);
    }
}

void ReturnsPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    for (const auto name : {"toCheckPlace"_L1, "settledPlace"_L1, "astrayPlace"_L1, "ratesPlace"_L1, "revokePlace"_L1})
        m_places->addPlace(name);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_returned, m_astray, m_rates, m_revoke})
        m_stack->addWidget(panel);
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

void ReturnsPage::wire()
{
    m_refresh = addKey("refreshAction", Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &ReturnsPage::load);
    for (int place = 0; place < PlaceCount; ++place) {
        auto *action = addKey("placeAction", Qt::ALT | Qt::Key(Qt::Key_1 + place));
        connect(action, &QAction::triggered, this, [this, place] { m_places->choose(place); });
        m_placeActions.append(action);
    }
    connect(m_places, &SegmentBar::chosenChanged, this, &ReturnsPage::choosePlace);
    connect(m_returned, &ReturnedPanel::personWanted, this, [this](PersonId person) {
        emit memberWanted(person, {u"returned_card"_s, u"returns"_s});
    });
    connect(m_returned, &ReturnedPanel::loaded, this, [this](int open) {
        m_toCheck = open;
        showCounts();
    });
    connect(m_astray, &MisdeliveryPanel::loaded, this, [this](int open) {
        m_toReport = open;
        showCounts();
    });
}

QString ReturnsPage::title() const { return tr("Returns"); }

void ReturnsPage::activate()
{
    m_returned->load();
    m_astray->load();
    if (m_places->chosen() >= Rates)
        load();
    if (m_places->chosen() <= Settled)
        m_returned->focusWork();
}

void ReturnsPage::changed(const Changes &changes)
{
    if (changes.touches(u"card"_s) || changes.touches(u"run"_s))
        load();
}

QString ReturnsPage::unsaved() const
{
    const int waiting = m_returned->waiting();
    return waiting > 0 ? tr("%n card(s) that came back are not recorded yet.", nullptr, waiting) : QString();
}

void ReturnsPage::choosePlace()
{
    switch (m_places->chosen()) {
    case ToCheck:
    case Settled:
        m_returned->setView(m_places->chosen() == ToCheck ? ReturnedPanel::View::Open : ReturnedPanel::View::Closed);
        m_stack->setCurrentWidget(m_returned);
        m_returned->focusWork();
        break;
    case Astray:
        m_stack->setCurrentWidget(m_astray);
        m_astray->focusWork();
        break;
    case Rates:
        m_stack->setCurrentWidget(m_rates);
        m_rates->focusWork();
        break;
    default:
        m_stack->setCurrentWidget(m_revoke);
        m_revoke->focusWork();
        break;
    }
    load();
}

void ReturnsPage::load()
{
    switch (m_places->chosen()) {
    case ToCheck:
    case Settled: m_returned->load(); break;
    case Astray: m_astray->load(); break;
    case Rates: m_rates->load(); break;
    default: m_revoke->load(); break;
    }
}

void ReturnsPage::showCounts()
{
    const QStringList names{tr("To check", "cards that came back"), tr("Settled", "cards that came back"),
                            tr("Went astray", "cards"), tr("How often", "cards come back"), tr("Revoke a run")};
    for (int place = 0; place < PlaceCount; ++place) {
        const int count = place == ToCheck ? m_toCheck : place == Astray ? m_toReport : 0;
        const QString key = m_placeActions.at(place)->shortcut().toString(QKeySequence::NativeText);
        m_places->setText(place,
                          count > 0 ? tr("%1 %2", "part of the page, how many").arg(names.at(place)).arg(count)
                                    : names.at(place),
                          key);
        m_placeActions.at(place)->setText(names.at(place));
    }
}

void ReturnsPage::retranslate()
{
    m_heading->setText(title());
    m_refresh->setText(tr("Load again"));
    m_places->setAccessibleName(tr("Parts of the page"));
    showCounts();
}
