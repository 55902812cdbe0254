#include "tests/app/AccessibleWalk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Meet = std::function<void(const QAccessibleInterface &)>;

/// Everything below `at` that is on screen; a table counts as one, whatever it has of cells.
void walk(const QAccessibleInterface &at, const Meet &meet)
{
    for (int number = 0; number < at.childCount(); ++number) {
        const QAccessibleInterface *child = at.child(number);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        meet(*child);
        const auto role = child->role();
        if (role != QAccessible::Table && role != QAccessible::Tree && role != QAccessible::List
            && role != QAccessible::ComboBox && role != QAccessible::SpinBox)
            walk(*child, meet);
    }
}

void walk(QWidget &window, const Meet &meet)
{
    if (const QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        walk(*root, meet);
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::Slider: return true;
    default: return false;
    }
}

QString nameOf(const QAccessibleInterface &met) { return met.text(QAccessible::Name).trimmed(); }

QString describe(const QObject *object)
{
    if (!object)
        return u"(nothing)"_s;
    return QLatin1StringView(object->metaObject()->className()) + u' ' + object->objectName();
}

/// A sign at the edge of a line that does nothing.
bool isDecoration(const QObject *object)
{
    const auto *button
        = object && object->inherits("QLineEditIconButton") ? qobject_cast<const QToolButton *>(object) : nullptr;
    return button && button->defaultAction() && button->defaultAction()->objectName() != "_q_qlineeditclearaction"_L1;
}

/// A part of Qt's inside one of its own controls.
bool isInside(const QObject *object)
{
    return object
        && (object->objectName().startsWith("qt_"_L1) || object->inherits("QHeaderView") || isDecoration(object));
}

/// One of several of which one is chosen: Tab goes to that one, arrow keys to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool oneOfSeveral = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return oneOfSeveral && !button->isChecked();
}

bool takesTab(const QWidget &widget, const QWidget &window)
{
    if (isReachedByArrows(widget))
        return false;
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isVisible() && widget.isEnabled() && !widget.focusProxy()
        && widget.window() == &window && !isInside(&widget);
}

QRect placeOf(const QWidget &widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }

/// Whether the eye goes back from `before` to `after`.
bool goesBack(const QRect &before, const QRect &after)
{
    if (after.bottom() <= before.top())
        return true;
    const bool sameRow = after.top() < before.bottom() && before.top() < after.bottom();
    return sameRow && after.right() <= before.left();
}

} // namespace

QStringList AccessibleWalk::nameless(QWidget &window, const QString &place)
{
    QStringList found;
    walk(window, [&](const QAccessibleInterface &met) {
        const auto *widget = qobject_cast<const QWidget *>(met.object());
        const bool byTab = widget && (widget->focusPolicy() & Qt::TabFocus);
        if ((isControl(met.role()) || byTab) && nameOf(met).isEmpty() && !isInside(met.object()))
            found.append(u"%1: %2 has no name"_s.arg(place, describe(met.object())));
    });
    return found;
}

QStringList AccessibleWalk::names(QWidget &window)
{
    QStringList found;
    walk(window, [&](const QAccessibleInterface &met) { found.append(nameOf(met)); });
    found.removeAll(QString());
    return found;
}

QStringList AccessibleWalk::badTabs(QWidget &window, const QString &place)
{
    QList<QWidget *> wanted;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesTab(*widget, window))
            wanted.append(widget);
    }
    if (wanted.isEmpty())
        return {};
    window.activateWindow();
    QWidget *first = window.nextInFocusChain(); // where Tab begins
    while (first != &window && !wanted.contains(first))
        first = first->nextInFocusChain();
    first->setFocus(Qt::TabFocusReason);
    const QWidget *start = QApplication::focusWidget();
    QList<const QWidget *> reached;
    QStringList found;
    for (qsizetype step = 0; step <= wanted.size() + 20; ++step) {
        QWidget *before = QApplication::focusWidget();
        if (!before)
            return {u"%1: the focus is lost"_s.arg(place)};
        reached.append(before);
        QTest::keyClick(before, Qt::Key_Tab);
        for (int section = 1; section < 3 && qobject_cast<QDateTimeEdit *>(before); ++section) {
            if (QApplication::focusWidget() == before) // year, month and day
                QTest::keyClick(before, Qt::Key_Tab);
        }
        QWidget *after = QApplication::focusWidget();
        if (after == before)
            return found << u"%1: %2 is a trap"_s.arg(place, describe(before));
        if (after == start)
            break;
        if (after && after->parentWidget() == before->parentWidget() && goesBack(placeOf(*before), placeOf(*after)))
            found.append(u"%1: from %2 back to %3"_s.arg(place, describe(before), describe(after)));
    }
    for (const QWidget *widget : std::as_const(wanted)) {
        if (!reached.contains(widget))
            found.append(u"%1: %2 is not reached"_s.arg(place, describe(widget)));
    }
    return found;
}

QStringList AccessibleWalk::untranslated(const QStringList &english, const QStringList &japanese, const QString &place)
{
    // Names, addresses and numbers of cards are data; so is what the program is called.
    static const QRegularExpression word(u"[A-Za-z]{4}"_s);
    static const QRegularExpression data(u"@|example|Madoguchi|MyKempo|[A-Z]{2}-[0-9]{7}|Ctrl|Shift|English|xlsx"_s);
    QStringList found;
    for (const QString &name : japanese) {
        if (name.contains(word) && !name.contains(data) && english.contains(name))
            found.append(u"%1: “%2” is the same in both languages"_s.arg(place, name));
    }
    found.removeDuplicates();
    return found;
}
