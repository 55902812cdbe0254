#pragma once

#include <QDateEdit>

/// A day, typed key by key or chosen from a calendar: no input method turns its digits into anything else.
class DayField : public QDateEdit
{
    Q_OBJECT
public:
    explicit DayField(QWidget *parent = nullptr);

    QVariant inputMethodQuery(Qt::InputMethodQuery property) const override;
};
