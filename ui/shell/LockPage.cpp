#include "ui/shell/LockPage.h"

#include "ui/ErrorText.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 400;

} // namespace

LockPage::LockPage(const QString &staffName, QWidget *parent)
    : QWidget(parent)
    , m_staffName(staffName)
    , m_picture(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_explanation(new PlainLabel(this))
    , m_password(new PasswordField(this))
    , m_unlock(new QPushButton(this))
    , m_signOut(new QPushButton(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"lockPage"_s);
    buildLayout();
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_signOut, &QPushButton::clicked, this, &LockPage::signOutWanted);
    retranslate();
}

void LockPage::buildLayout()
{
    m_title->setTextStyle(Theme::Text::Title);
    m_explanation->setWordWrap(true);
    m_explanation->setQuiet(true);
    m_password->setObjectName(u"unlockPassword"_s);
    m_unlock->setObjectName(u"unlockButton"_s);
    Theme::makePrimary(*m_unlock);
    m_signOut->setObjectName(u"lockSignOut"_s);

    auto *card = new QWidget(this);
    card->setFixedWidth(cardWidth);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(m_password);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signOut);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);
    // Stretches, not an alignment: that would ask for the height at the width of the whole window.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
    setTabOrder(m_password, m_signOut);
    setTabOrder(m_signOut, m_unlock);
}

void LockPage::begin()
{
    m_message->clear();
    m_password->clear();
    setBusy(false);
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::setBusy(bool busy)
{
    m_password->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    if (!busy)
        m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::say(const DbError &error)
{
    ErrorText text = ErrorText::atSignIn(error);
    text.kept = tr("Your work is kept as it was.");
    m_message->say(text);
}

void LockPage::submit()
{
    if (m_password->text().isEmpty() || !m_unlock->isEnabled())
        return;
    const QString password = m_password->take();
    m_message->clear();
    setBusy(true);
    emit unlockWanted(password);
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void LockPage::retranslate()
{
    constexpr QSize size(Theme::space(8), Theme::space(8));
    m_picture->setPixmap(icon(Icon::Lock, QPalette::Link).pixmap(size, devicePixelRatio()));
    m_title->setText(tr("The window is locked"));
    m_explanation->setText(tr("Your work is kept as it was. %1, type your password to go on.").arg(m_staffName));
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_unlock->setText(tr("Go on working"));
    m_unlock->setAccessibleName(m_unlock->text());
    m_signOut->setText(tr("Sign out"));
    m_signOut->setAccessibleName(m_signOut->text());
}
