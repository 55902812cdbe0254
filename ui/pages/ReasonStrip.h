#pragma once

#include "ui/pages/Panel.h"

class PlainLabel;
class QHBoxLayout;
class QPushButton;
class TextField;

/// Asks in place for a reason before something is done; without a reason its button stays grey. Esc leaves everything
/// as it is.
class ReasonStrip : public Panel
{
    Q_OBJECT
public:
    /// `name` is the object name of the button that goes on; the field is called `name`.reason.
    explicit ReasonStrip(const QString &name, QWidget *parent = nullptr);

    /// Sets the words; the strip stays hidden until ask().
    void setWords(const QString &question, const QString &verb);
    /// Something else to answer, in front of the reason.
    void addField(QWidget *field);
    /// Something else to answer, in a row of its own below.
    void addBelow(QWidget *field);
    /// Whether the button stays grey without a reason; it does at first.
    void setReasonNeeded(bool needed);
    void ask();
    void dismiss();
    bool isAsking() const { return !isHidden(); }
    /// Grey while the answer to a call is awaited.
    void setUnderWay(bool underWay);
    QString reason() const;

    void retranslate() override;

signals:
    void given(const QString &reason);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateButtons();

    PlainLabel *m_question;
    TextField *m_reason;
    QPushButton *m_leave;
    QPushButton *m_go;
    QHBoxLayout *m_row;
    bool m_reasonNeeded = true;
    bool m_underWay = false;
};
