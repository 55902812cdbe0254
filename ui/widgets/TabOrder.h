#pragma once

#include <QWidget>

#include <initializer_list>

/// Tab goes from each of them to the next; for where they are made in another order than they are read.
inline void tabThrough(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}
