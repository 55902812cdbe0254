#pragma once

#include <QByteArray>
#include <QStringList>

/// Writes text in code page 932 and remembers what does not exist there; nothing is replaced by something like it.
class Cp932Writer
{
public:
    static constexpr qsizetype toldAtMost = 20;

    /// The bytes of all characters that exist; the others are missing.
    QByteArray encode(QStringView text);

    /// The first characters that have no place in 932, each once, in the order met; empty when all had one.
    const QStringList &missing() const { return m_missing; }

private:
    void miss(QStringView character);

    QStringList m_missing;
};
