#include "ui/widgets/StateChipDelegate.h"

#include "ui/Theme.h"
#include "ui/widgets/StateChip.h"

#include <QApplication>
#include <QPainter>

void StateChipDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ChangedRole).toBool() && !option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = Theme::fresh();
    if (index.data(ToneRole).isValid())
        option->text.clear();
}

void StateChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant tone = index.data(ToneRole);
    const QString word = index.data(Qt::DisplayRole).toString();
    if (tone.isValid() && !word.isEmpty()) {
        StateChip::paint(*painter, option.rect.adjusted(Theme::space(2), 0, -Theme::space(1), 0), option.font,
                         Tone(tone.toInt()), word, index.data(IconRole).toString());
    }
    painter->setPen(Theme::line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize StateChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(ToneRole).isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    const QSize chip = StateChip::sizeFor(option.font, index.data(Qt::DisplayRole).toString());
    return {chip.width() + Theme::space(3), Theme::rowHeight};
}
