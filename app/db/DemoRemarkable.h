#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// Somebody who is in every demo, because a rule, a character or an address can be shown with him.
struct DemoRemarkable
{
    QString family;
    QString given;
    QString familyKana;
    QString givenKana;
    QDate birthDate;
    int employer;
};

/// Rare characters (a variation selector and a compatibility ideograph among them), two look-alikes, those who go on
/// after their employment, somebody who has left, and somebody whose employer has no address.
const QList<DemoRemarkable> &demoRemarkable();
