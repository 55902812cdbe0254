#include "ui/widgets/KeyField.h"

QVariant KeyField::inputMethodQuery(Qt::InputMethodQuery property) const
{
    return property == Qt::ImEnabled ? QVariant(false) : QLineEdit::inputMethodQuery(property);
}
