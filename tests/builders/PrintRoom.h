#pragma once

#include "models/domain/CardSerial.h"
#include "tests/builders/Runs.h"
#include "tests/builders/Staff.h"

/// The serial of sheet number `number` of society MK.
inline QString aSerial(qint64 number) { return CardSerial::of(QStringLiteral("MK"), number).text(); }

/// `count` sheets of a printed run, numbered from `first`.
inline Sheets printedSheets(int count, int first = 1)
{
    Sheets sheets;
    for (int place = 0; place < count; ++place)
        sheets.append(aSheet(place + 1, aSerial(first + place)));
    return sheets;
}

/// Somebody of the print room of a demo, whose society's rule gives legible secrets.
inline Session aPrinter()
{
    using namespace Qt::StringLiterals;
    return aSession()
        .with(&Session::duties, Duties(Duty::Printer))
        .with(&Session::secretRules, {{u"viewing"_s, u"acdefhkmnprtwxy347"_s, 16, 4}});
}
