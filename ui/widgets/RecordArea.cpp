#include "ui/widgets/RecordArea.h"

#include <QEvent>
#include <QScrollBar>

RecordArea::RecordArea(QWidget *record, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(record);
}

QSize RecordArea::minimumSizeHint() const
{
    const QSize hint = QScrollArea::minimumSizeHint();
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {qMax(hint.width(), needed), hint.height()};
}

bool RecordArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}
