#pragma once

#include <QLineEdit>

/// A line to type in with an input method. While a word is being composed the program keeps its hands off: no shortcut
/// takes a key that is meant for the conversion, Enter confirms the conversion and submits nothing, and settled()
/// waits.
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    /// What is typed as a rule; anything else can be typed as well.
    enum class Expect { Words, Numbers, Email };

    explicit TextField(QWidget *parent = nullptr);

    void expect(Expect expected);
    /// A word is on screen that the input method has not handed over yet; text() does not hold it.
    bool isComposing() const { return m_composing; }

signals:
    /// The text is another one, and nothing is being composed. To be used instead of textChanged().
    void settled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();
    void nameClearButton();

    bool m_composing = false;
    bool m_changed = false; ///< since settled() was emitted
};
