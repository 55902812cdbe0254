#include "ui/widgets/DayField.h"

using namespace Qt::StringLiterals;

DayField::DayField(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(u"yyyy/MM/dd"_s);
}

QVariant DayField::inputMethodQuery(Qt::InputMethodQuery property) const
{
    return property == Qt::ImEnabled ? QVariant(false) : QDateEdit::inputMethodQuery(property);
}
