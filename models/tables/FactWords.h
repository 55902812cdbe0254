#pragma once

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>
#include <QStringList>

/// The facts of a diagnosis, each with its label. The name says what a value is: a day ends in _on, a moment in _at.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    /// The names of the facts that are shown, in the order in which they are read.
    static QStringList shown();
    static QString label(const QString &name);
    /// Empty for a fact that is not known.
    static QString value(const QString &name, const QJsonValue &value);
    /// A mail of the portal's, by its kind.
    static QString mail(const QString &kind);
    /// What the mail system reported of one.
    static QString report(const QString &event);
};
