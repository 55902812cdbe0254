#pragma once

#include <QStyledItemDelegate>

/// Draws cells that carry ToneRole as chips, and all others as Qt does; rows that just changed get a tinted ground.
/// Every TablePane has one.
class StateChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
