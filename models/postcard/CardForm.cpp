#include "models/postcard/CardForm.h"

namespace {

bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

} // namespace

QString CardForm::readingOf(char character) const
{
    const char key = isLower(character) ? char(character - 'a' + 'A') : character;
    return readings.value(QLatin1Char(key));
}

QPointF CardForm::cornerOf(qsizetype face, qsizetype place) const
{
    const QPointF corner = places.at(place);
    return face % 2 == 0 ? corner : QPointF(sheet.width() - corner.x() - card.width(), corner.y());
}

QString CardForm::classOf(char character) const
{
    return isLower(character) ? lowerCase : isUpper(character) ? upperCase : digit;
}
