#pragma once

#include <QByteArray>

/// The name of a function in the database. It must be a literal of this program in lower case, which the compiler
/// checks; since the statement is made from it and from nothing else, no value can get into a statement's text.
class SqlFunction
{
public:
    consteval SqlFunction(const char *name)
        : m_name(name)
    {
        for (const char *c = name; *c != '\0'; ++c) {
            const bool allowed = (*c >= 'a' && *c <= 'z') || *c == '_' || *c == '.';
            if (!allowed)
                throw "A function's name has small letters, underscores and a point.";
        }
    }

    const char *name() const { return m_name; }

    /// "select * from office.requests($1)" and so on.
    QByteArray statement(qsizetype arguments) const;

private:
    const char *m_name;
};
