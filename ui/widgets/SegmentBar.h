#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

/// A few places side by side, one of them chosen. Arrow keys move within it; each place has a shortcut of its own.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentBar(QWidget *parent = nullptr);

    /// Adds a place with the object name `name`; the first one is chosen.
    void addPlace(const QString &name);
    /// `hint` is the tooltip, such as the shortcut; empty: none.
    void setText(int place, const QString &text, const QString &hint = {});
    /// For a person to whom the place is of no use.
    void hidePlace(int place);
    void choose(int place);
    int chosen() const;

signals:
    void chosenChanged(int place);

private:
    QButtonGroup *m_places;
    QHBoxLayout *m_row;
};
