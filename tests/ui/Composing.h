#pragma once

#include "ui/widgets/TextField.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QInputMethodQueryEvent>
#include <QLineEdit>
#include <QStringList>

/// Types as a person does with a Japanese input method: first the kana, converted in place, and then what was chosen.
namespace Composing {

/// What is shown underlined and is not yet part of the text; empty: the person gave it up.
inline void compose(QWidget &field, const QString &shown)
{
    QInputMethodEvent event(shown, {});
    QCoreApplication::sendEvent(&field, &event);
}

inline void commit(QWidget &field, const QString &chosen)
{
    QInputMethodEvent event;
    event.setCommitString(chosen);
    QCoreApplication::sendEvent(&field, &event);
}

/// Whether the system would offer its input method in this field.
inline bool isOffered(QWidget &field)
{
    QInputMethodQueryEvent query(Qt::ImEnabled);
    QCoreApplication::sendEvent(&field, &query);
    return query.value(Qt::ImEnabled).toBool();
}

/// Fields in which a conversion can be cut short: they take an input method, and are none of ours.
inline QStringList fieldsThatCutItShort(const QWidget &window)
{
    QStringList found;
    for (QLineEdit *field : window.findChildren<QLineEdit *>()) {
        QWidget *asked = field->focusProxy() ? field->focusProxy() : field;
        if (isOffered(*asked) && !qobject_cast<TextField *>(field))
            found += field->objectName();
    }
    return found;
}

} // namespace Composing
