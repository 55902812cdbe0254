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

QByteArrayList arrayElements(const QByteArray &literal)
{
    QByteArrayList elements;
    QByteArray element;
    bool quoted = false;
    const QByteArray inner = literal.mid(1, literal.size() - 2);
    for (qsizetype at = 0; at < inner.size(); ++at) {
        const char byte = inner.at(at);
        if (byte == '\\' && at + 1 < inner.size()) {
            element += inner.at(++at);
        } else if (byte == '"') {
            quoted = !quoted;
        } else if (byte == ',' && !quoted) {
            elements.append(element);
            element.clear();
        } else {
            element += byte;
        }
    }
    if (!inner.isEmpty())
        elements.append(element);
    return elements;
}
