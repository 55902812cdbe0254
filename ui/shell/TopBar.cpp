#include "ui/shell/TopBar.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/shell/AccountMenu.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/TextField.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 56;
constexpr int searchWidth = 560;
constexpr int longestSearch = 200;

} // namespace

TopBar::TopBar(const Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_navigation(new QToolButton(this))
    , m_product(new PlainLabel(this))
    , m_search(new TextField(this))
    , m_society(new PlainLabel(session.societyName, this))
    , m_account(new QToolButton(this))
    , m_menu(new AccountMenu(session, this))
{
    setObjectName(u"topBar"_s);
    buildLayout();
    connect(m_navigation, &QToolButton::clicked, this, &TopBar::navigationToggled);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_search->text().trimmed();
        if (!text.isEmpty())
            emit searchWanted(text);
    });
    retranslate();
}

void TopBar::buildLayout()
{
    m_navigation->setObjectName(u"navigationToggle"_s);
    m_navigation->setAutoRaise(true);
    m_navigation->setIcon(icon(Icon::Menu));
    m_navigation->setIconSize({Theme::largeIconSize, Theme::largeIconSize});
    m_product->setTextStyle(Theme::Text::Title);
    m_search->setObjectName(u"omniSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(longestSearch);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(searchWidth / 2);
    m_search->addAction(icon(Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_society->setObjectName(u"societyName"_s);
    m_society->setTextStyle(Theme::Text::Strong);
    m_account->setObjectName(u"accountButton"_s);
    m_account->setAutoRaise(true);
    m_account->setIcon(icon(Icon::Account));
    m_account->setIconSize({Theme::largeIconSize, Theme::largeIconSize});
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->setMenu(m_menu);
    m_account->setText(PlainText::caption(m_session.name));

    auto *left = new QHBoxLayout;
    left->setSpacing(Theme::space(2));
    left->addWidget(m_navigation);
    left->addWidget(m_product);
    left->addStretch();
    auto *right = new QHBoxLayout;
    right->setSpacing(Theme::space(3));
    right->addStretch();
    right->addWidget(m_society);
    right->addWidget(m_account);
    // Equal sides keep the field in the middle of the window.
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), 0, Theme::space(3), 0);
    row->setSpacing(Theme::space(4));
    row->addLayout(left, 1);
    row->addWidget(m_search, 2);
    row->addLayout(right, 1);
    setFixedHeight(barHeight);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::setSearchVisible(bool visible) { m_search->setVisible(visible); }

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_product->setText(tr("Madoguchi"));
    m_navigation->setToolTip(tr("Show or hide the names of the pages"));
    m_navigation->setAccessibleName(m_navigation->toolTip());
    m_search->setPlaceholderText(tr("Symbol-number, kana, date of birth, e-mail, card serial (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search for a member"));
    m_society->setAccessibleName(tr("Society: %1").arg(m_session.societyName));
    m_account->setAccessibleName(tr("Account and settings"));
    m_account->setToolTip(m_account->accessibleName());
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line());
}
