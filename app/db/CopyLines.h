#pragma once

#include <QByteArray>

#include <initializer_list>

/// Rows in the text form of COPY; a null value is SQL's null.
class CopyLines
{
public:
    void add(std::initializer_list<QByteArray> values);
    const QByteArray &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QByteArray m_text;
};
