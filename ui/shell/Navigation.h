#pragma once

#include "ui/Icons.h"

#include <QFrame>
#include <QList>

class NavButton;
class QVBoxLayout;

/// The pages this person has a duty for, in a column at the left.
class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// The button's object name is "nav." and the key.
    void addPage(const QString &key, Icon which);
    void setTitle(const QString &key, const QString &title, const QString &shortcut);
    void setCount(const QString &key, int count);
    void select(const QString &key);
    /// Narrow: icons only.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

signals:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    NavButton *button(const QString &key) const;

    QVBoxLayout *m_column;
    QList<NavButton *> m_buttons;
    bool m_compact = false;
};
