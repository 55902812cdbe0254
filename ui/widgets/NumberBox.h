#pragma once

#include <QDoubleSpinBox>

/// A number with arrows. It takes the keys as they are: the full-width digits of an input method would be refused.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QVariant inputMethodQuery(Qt::InputMethodQuery property) const override
    {
        return property == Qt::ImEnabled ? QVariant(false) : QDoubleSpinBox::inputMethodQuery(property);
    }
};
