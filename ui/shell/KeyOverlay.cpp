#include "ui/shell/KeyOverlay.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An action's words without what only a menu needs.
QString wordsOf(const QAction &action)
{
    QString words = action.text();
    words.remove(u"…"_s);
    const qsizetype bracket = words.indexOf(u"(&"_s); // (&S), as Japanese menus write it
    if (bracket >= 0)
        words.truncate(bracket);
    return words.remove(u'&').trimmed();
}

} // namespace

KeyOverlay::KeyOverlay(QWidget *parent)
    : QFrame(parent)
    , m_card(new QWidget(this))
    , m_title(new PlainLabel(m_card))
    , m_hint(new PlainLabel(m_card))
{
    setObjectName(u"keyOverlay"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextStyle(Theme::Text::Title);
    m_hint->setQuiet(true);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(Theme::space(8), Theme::space(6), Theme::space(8), Theme::space(6));
    column->setSpacing(Theme::space(4));
    column->addWidget(m_title);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(2));
    column->addLayout(m_grid);
    column->addWidget(m_hint);
    parent->installEventFilter(this);
    hide();
}

QList<QAction *> KeyOverlay::actionsOf(const QWidget &widget)
{
    QList<QAction *> found;
    const auto add = [&](QAction *action) {
        if (action->isVisible() && !action->shortcut().isEmpty() && !action->text().isEmpty()
            && !found.contains(action))
            found.append(action);
    };
    const QList<QAction *> own = widget.actions();
    std::for_each(own.cbegin(), own.cend(), add);
    const QList<QAction *> inside = widget.findChildren<QAction *>();
    std::for_each(inside.cbegin(), inside.cend(), add);
    return found;
}

void KeyOverlay::open(const QList<Group> &groups)
{
    rebuild(groups);
    m_focusBefore = QApplication::focusWidget();
    settle();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void KeyOverlay::dismiss()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
}

void KeyOverlay::rebuild(const QList<Group> &groups)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("Keys on this page"));
    m_hint->setText(tr("Esc closes this list."));
    QStringList spoken{m_title->text()};
    int column = 0;
    for (const Group &group : groups) {
        if (group.actions.isEmpty())
            continue;
        addGroup(group, column, spoken);
        column += 3; // keys, words, and a gap
    }
    for (int gap = 2; gap < column - 1; gap += 3)
        m_grid->setColumnMinimumWidth(gap, Theme::space(8));
    setAccessibleName(spoken.join(u". "_s));
}

void KeyOverlay::addGroup(const Group &group, int column, QStringList &spoken)
{
    auto *title = new PlainLabel(group.title, m_card);
    title->setTextStyle(Theme::Text::Strong);
    title->setTone(Tone::Busy);
    m_grid->addWidget(title, 0, column, 1, 2);
    int row = 1;
    for (const QAction *action : group.actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *key = new PlainLabel(keys, m_card);
        key->setTextStyle(Theme::Text::Strong);
        m_grid->addWidget(key, row, column);
        m_grid->addWidget(new PlainLabel(wordsOf(*action), m_card), row++, column + 1);
        spoken += keys + u' ' + wordsOf(*action);
    }
}

void KeyOverlay::settle()
{
    setGeometry(parentWidget()->rect());
    m_card->adjustSize();
    QRect place = m_card->rect();
    place.moveCenter(rect().center());
    m_card->setGeometry(place);
}

bool KeyOverlay::event(QEvent *event)
{
    // What is listed is to be read, not set off: no shortcut works while the list is open.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

bool KeyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

void KeyOverlay::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        dismiss();
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return)
        dismiss();
}

void KeyOverlay::mousePressEvent(QMouseEvent *) { dismiss(); }

void KeyOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = palette().color(QPalette::Shadow);
    veil.setAlpha(150);
    painter.fillRect(rect(), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::line());
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius * 2,
                            Theme::radius * 2);
}
