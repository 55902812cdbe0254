#include "models/postgres/ArrayLiteral.h"

QByteArray arrayLiteral(const QByteArrayList &elements)
{
    QByteArray literal = "{";
    for (const QByteArray &element : elements) {
        if (literal.size() > 1)
            literal += ',';
        literal += '"';
        for (const char byte : element) {
            if (byte == '"' || byte == '\\')
                literal += '\\';
            literal += byte;
        }
        literal += '"';
    }
    return literal += '}';
}

QByteArray arrayLiteral(const QList<qint64> &elements)
{
    QByteArrayList numbers;
    numbers.reserve(elements.size());
    for (const qint64 element : elements)
        numbers.append(QByteArray::number(element));
    return '{' + numbers.join(',') + '}';
}
