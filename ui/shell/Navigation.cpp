#include "ui/shell/Navigation.h"

#include "ui/Theme.h"
#include "ui/shell/NavButton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(Theme::space(2), Theme::space(3), Theme::space(2), Theme::space(3));
    m_column->setSpacing(Theme::space(1));
    m_column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Navigation::addPage(const QString &key, Icon which)
{
    auto *added = new NavButton(which, this);
    added->setObjectName(u"nav."_s + key);
    m_column->insertWidget(m_column->count() - 1, added);
    m_buttons.append(added);
    connect(added, &NavButton::clicked, this, [this, key] { emit chosen(key); });
}

void Navigation::setTitle(const QString &key, const QString &title, const QString &shortcut)
{
    if (NavButton *found = button(key))
        found->setTitle(title, shortcut);
}

void Navigation::setCount(const QString &key, int count)
{
    if (NavButton *found = button(key))
        found->setCount(count);
}

void Navigation::select(const QString &key)
{
    if (NavButton *found = button(key))
        found->setChecked(true);
}

void Navigation::setCompact(bool compact)
{
    m_compact = compact;
    for (NavButton *each : std::as_const(m_buttons))
        each->setCompact(compact);
}

NavButton *Navigation::button(const QString &key) const
{
    return findChild<NavButton *>(u"nav."_s + key, Qt::FindDirectChildrenOnly);
}

void Navigation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto *focused = qobject_cast<NavButton *>(focusWidget());
    const qsizetype next = m_buttons.indexOf(focused) + step;
    if (step == 0 || !focused || next < 0 || next >= m_buttons.size()) {
        QFrame::keyPressEvent(event);
        return;
    }
    m_buttons.at(next)->setFocus(Qt::TabFocusReason);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), Theme::line());
}
