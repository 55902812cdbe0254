#include "ui/widgets/TextField.h"

#include <QAction>
#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// Of the keys that an input method may let through while it composes, those that type go on their way.
bool types(const QKeyEvent &event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return plain && !event.text().isEmpty() && event.text().at(0).isPrint();
}

} // namespace

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    expect(Expect::Words);
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_changed = true;
        settle();
    });
}

void TextField::expect(Expect expected)
{
    // Members' names do not belong into the dictionary that an input method learns.
    Qt::InputMethodHints hints = Qt::ImhSensitiveData;
    if (expected == Expect::Numbers)
        hints |= Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText;
    if (expected == Expect::Email)
        hints |= Qt::ImhPreferLatin | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText;
    setInputMethodHints(hints);
}

void TextField::nameClearButton()
{
    for (auto *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        const QAction *does = button->defaultAction();
        if (does && does->objectName() == "_q_qlineeditclearaction"_L1) // as QLineEdit calls it
            button->setAccessibleName(tr("Clear the field"));
    }
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange)
        nameClearButton();
    if (m_composing && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // comes back as a key press
        return true;
    }
    return QLineEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (!m_composing || types(*event)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        QGuiApplication::inputMethod()->commit();
    else if (event->key() == Qt::Key_Escape)
        QGuiApplication::inputMethod()->reset();
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    // Before the line changes: beginning to compose already takes away the selected text.
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    settle();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_composing = false; // what was being composed has been handed over
    settle();
}

void TextField::settle()
{
    if (m_composing || !m_changed)
        return;
    m_changed = false;
    emit settled();
}
