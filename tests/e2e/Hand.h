#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QString>
#include <QTest>
#include <QWidget>

/// The window of this kind once it is on screen, apart from those that were there before; null when it does not come.
template <typename Window>
Window *waitForWindow(int patience, const QWidgetList &before = {})
{
    Window *found = nullptr;
    const auto look = [&found, &before] {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *widget : all) {
            auto *window = qobject_cast<Window *>(widget);
            if (window && window->isVisible() && !before.contains(window))
                found = window;
        }
        return found != nullptr;
    };
    return QTest::qWaitFor(look, patience) ? found : nullptr;
}

/// Works a window the way a person does: looks for what is on screen, clicks it, types into it, waits for what comes.
class Hand
{
public:
    static constexpr int patience = 20'000; ///< ms

    explicit Hand(QWidget *window)
        : m_window(window)
    {
    }

    QWidget *window() const { return m_window; }

    /// The widget of this name once it is on screen and may be used; null when it does not come.
    template <typename Widget = QWidget>
    Widget *wait(const QString &name, bool usable = true) const
    {
        Widget *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                found = look<Widget>(name);
                return found && (!usable || found->isEnabled());
            },
            patience);
        return came ? found : nullptr;
    }

    /// The widget of this name if it is on screen now.
    template <typename Widget = QWidget>
    Widget *look(const QString &name) const
    {
        const auto all = m_window->findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// False when there was nothing to click.
    bool click(const QString &name) const;
    /// Replaces what the field holds.
    bool type(const QString &name, const QString &text, bool enter = false) const;
    /// Chooses the row of a table in which a cell holds `text`.
    bool chooseRow(const QString &table, const QString &text) const;
    bool rowIsThere(const QString &table, const QString &text) const;
    /// The place of a combo box whose text holds `text`.
    bool choose(const QString &combo, const QString &text) const;
    /// Presses a key wherever the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

private:
    QWidget *m_window;
};
