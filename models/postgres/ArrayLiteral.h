#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// A text[] in PostgreSQL's own writing, to travel as one parameter: every element quoted, quotes and backslashes
/// escaped. Elements are UTF-8.
QByteArray arrayLiteral(const QByteArrayList &elements);

/// A bigint[] in the same writing.
QByteArray arrayLiteral(const QList<qint64> &elements);

/// The elements of a text[] of one dimension and without nulls, as an answer writes it.
QByteArrayList arrayElements(const QByteArray &literal);
