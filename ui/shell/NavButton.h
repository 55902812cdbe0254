#pragma once

#include "ui/Icons.h"

#include <QAbstractButton>

/// One page in the navigation: icon, name, and how much waits there for this person.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NavButton(Icon which, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &shortcut);
    void setCount(int count);
    int count() const { return m_count; }
    /// Only the icon; the name moves into the tooltip.
    void setCompact(bool compact);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintCount(QPainter &painter, const QRect &row) const;

    Icon m_which;
    QString m_shortcut;
    int m_count = 0;
    bool m_compact = false;
};
