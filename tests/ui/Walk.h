#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStringList>
#include <QWidget>

/// The part of a window with this object name; the test fails loudly when there is none.
template <typename Widget>
Widget *part(const QWidget &window, const char *name)
{
    auto *found = window.findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("there is no %s", name);
    return found;
}

/// Walks what a screen reader would meet and names every control that has no name.
inline QStringList controlsWithoutName(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool speaks = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        const bool ofQt = widget->objectName().startsWith(QLatin1StringView("qt_"))
            || qobject_cast<QComboBox *>(widget->parentWidget()) || widget->window() != window.window()
            || qobject_cast<QLineEdit *>(widget->parentWidget()) || widget->inherits("QTableCornerButton")
            || widget->inherits("QHeaderView");
        if (!speaks || ofQt || !widget->isVisibleTo(&window))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

/// Labels that would take a name for markup.
inline QStringList labelsThatReadMarkup(const QWidget &window)
{
    QStringList found;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            found.append(label->objectName() + u' ' + label->text());
    }
    return found;
}

/// Every text on a window that a person could read, for tests of language and of what must not be shown.
inline QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append(field->placeholderText());
        texts.append(widget->toolTip());
        texts.append(widget->accessibleName());
    }
    texts.removeAll(QString());
    return texts;
}
