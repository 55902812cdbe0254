#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

/// What is said about a rule of the diagnosis: to the clerk, and to the caller. Both are sentences of DiagnosisWords,
/// in which {a_fact} stands for a fact of the cause.
struct CauseSentences
{
    QLatin1StringView rule;
    const char *cause;
    const char *say;

    /// Coverage, contents, registration and its links.
    static std::span<const CauseSentences> ofRegistration();
    /// Mail, signing in, viewing, cards and requests.
    static std::span<const CauseSentences> ofAccess();
};
