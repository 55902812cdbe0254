#pragma once

#include <QString>

/// Ends the command that is running: a whole sentence for the operator, who sees it on stderr.
class Problem
{
public:
    explicit Problem(QString sentence)
        : m_sentence(std::move(sentence))
    {
    }

    const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};
