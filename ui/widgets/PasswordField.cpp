#include "ui/widgets/PasswordField.h"

#include <QHideEvent>

PasswordField::PasswordField(QWidget *parent)
    : KeyField(parent)
{
    setEchoMode(Password);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    setMaxLength(256);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QString PasswordField::take()
{
    const QString password = text();
    clear();
    return password;
}

void PasswordField::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // minimising is not leaving
        clear();
    KeyField::hideEvent(event);
}
