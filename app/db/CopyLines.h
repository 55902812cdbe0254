#pragma once

#include <QByteArray>
#include <QStringList>

/// Rows in the text form of COPY.
class CopyLines
{
public:
    void add(const QStringList &values);
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};
