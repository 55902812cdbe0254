#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QStringList>

class PlainLabel;
class QAction;
class QGridLayout;
class QWidget;

/// The keys that work right now, over the window, until Esc. Read from the QActions themselves, so that it cannot be
/// wrong about them.
class KeyOverlay : public QFrame
{
    Q_OBJECT
public:
    struct Group
    {
        QString title;
        QList<QAction *> actions;
    };

    explicit KeyOverlay(QWidget *parent);

    /// The actions with a shortcut that belong to `widget` or stand inside it, in the order in which they were made.
    static QList<QAction *> actionsOf(const QWidget &widget);

    void open(const QList<Group> &groups);
    void dismiss();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild(const QList<Group> &groups);
    void addGroup(const Group &group, int column, QStringList &spoken);
    void settle();

    QWidget *m_card;
    PlainLabel *m_title;
    PlainLabel *m_hint;
    QGridLayout *m_grid = nullptr;
    QPointer<QWidget> m_focusBefore;
};
