#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// Asks once more, in place, before something that cannot be taken back. It names what will happen; its button is the
/// verb; Esc leaves everything as it is.
class ConfirmStrip : public QFrame
{
    Q_OBJECT
public:
    /// `name` is the object name of the button that goes on.
    explicit ConfirmStrip(const QString &name, QWidget *parent = nullptr);

    /// A widget of the caller's between the words and the buttons, such as the field for a reason.
    void setExtra(QWidget *extra);
    /// Shows `what`; `goOn` runs when the button named `verb` is pressed. The strip stays until dismiss().
    /// The button answers only after the time of a double click, whose second half must not land on it.
    void ask(const QString &what, const QString &verb, std::function<void()> goOn);
    /// New words for a question that is open, after a change of language or of the numbers in it.
    void reword(const QString &what, const QString &verb);
    /// Grey while the answer to a call is awaited.
    void setUnderWay(bool underWay);
    void dismiss();
    bool isAsking() const { return !isHidden(); }

signals:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void go();
    void updateButtons();

    QVBoxLayout *m_words;
    PlainLabel *m_icon;
    PlainLabel *m_what;
    QPushButton *m_leave;
    QPushButton *m_go;
    std::function<void()> m_goOn;
    QTimer m_settling; ///< while the second half of a double click may still arrive
    bool m_underWay = false;
};
