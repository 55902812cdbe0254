#include "ui/widgets/ScanField.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

ScanField::ScanField(QWidget *parent)
    : KeyField(parent)
{
    setObjectName(u"scanField"_s);
    setFont(Theme::font(Theme::Text::Scan));
    setMinimumHeight(Theme::space(14));
    setMaxLength(64); // a serial has 12 characters; more is a scanner gone wild
    addAction(icon(Icon::Barcode, QPalette::PlaceholderText), LeadingPosition);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString text = this->text().trimmed();
        clear();
        if (!text.isEmpty())
            emit scanned(text);
    });
}

void ScanField::hear(QWidget *widget)
{
    if (widget != this)
        widget->installEventFilter(this);
}

bool ScanField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEnabled() && isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        if (!text.isEmpty() && text.front().isLetterOrNumber()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            setFocus(Qt::ShortcutFocusReason);
            insert(text);
            return true;
        }
    }
    return KeyField::eventFilter(watched, event);
}

void ScanField::focusOutEvent(QFocusEvent *event)
{
    KeyField::focusOutEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::OtherFocusReason)
        QTimer::singleShot(0, this, &ScanField::takeFocusBack);
}

void ScanField::showEvent(QShowEvent *event)
{
    KeyField::showEvent(event);
    QTimer::singleShot(0, this, &ScanField::takeFocusBack);
}

void ScanField::takeFocusBack()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool typing = focused && focused->testAttribute(Qt::WA_InputMethodEnabled);
    if (m_takesFocus && isVisible() && isEnabled() && !typing && !QApplication::activePopupWidget() && isActiveWindow())
        setFocus(Qt::OtherFocusReason);
}
