#include "ui/widgets/KeyButton.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

KeyButton::KeyButton(const QString &name, Icon sign, const QKeySequence &key, QWidget *parent)
    : QPushButton(parent)
    , m_sign(sign)
    , m_action(new QAction(this))
{
    setObjectName(name);
    setAutoDefault(false);
    m_action->setShortcut(key);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setAutoRepeat(false);
    m_action->setVisible(false);
    parent->addAction(m_action);
    connect(m_action, &QAction::triggered, this, [this] { click(); });
    refreshIcon();
}

void KeyButton::setWords(const QString &words, const QString &hint)
{
    setText(PlainText::caption(words));
    setAccessibleName(words);
    setAccessibleDescription(hint);
    m_action->setText(words);
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    PlainText::setToolTip(*this, key.isEmpty() ? hint : tr("%1 (%2)", "what a button does, its key").arg(hint, key));
}

void KeyButton::makePrimary()
{
    m_primary = true;
    Theme::makePrimary(*this);
    refreshIcon();
}

void KeyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void KeyButton::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    m_action->setVisible(true);
}

void KeyButton::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    m_action->setVisible(false); // a button that is not on screen has no key either
}

void KeyButton::refreshIcon() { setIcon(::icon(m_sign, m_primary ? QPalette::BrightText : QPalette::ButtonText)); }
