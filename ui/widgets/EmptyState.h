#pragma once

#include "ui/Icons.h"

#include <QWidget>

class PlainLabel;
class QPushButton;

/// Stands where a detail will be: why there is nothing here, and what brings something.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(Icon picture, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// A button for the step that fills the place; empty: none.
    void setAction(const QString &text);

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshPicture();

    Icon m_which;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QPushButton *m_action;
};
