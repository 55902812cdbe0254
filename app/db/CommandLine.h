#pragma once

#include "app/db/Database.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

/// The command was not written as it must be: a sentence for the operator, who is shown the help as well.
struct WrongUsage
{
    QString sentence;
};

/// The options of one command, its help with examples, and the connection that they describe.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `command`: as it is typed, such as "demo start".
    CommandLine(QString command, const QString &description, QStringList examples);

    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    /// --host, --port, --database, --user, --root-certificate, --demo.
    void addConnectionOptions();
    void addArgument(const QString &name, const QString &description);

    /// False when only help was asked for, which has then been shown. Throws WrongUsage.
    bool parse(const QStringList &arguments);

    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    /// A whole number from `least` to `most`. Throws WrongUsage.
    int number(const char *option, int least, int most) const;
    QString argument() const { return m_parser.positionalArguments().value(0); }

    DatabaseAddress address() const;
    /// From the demo's folder, the environment (MADOGUCHI_DB_PASSWORD), or the keyboard.
    QByteArray password() const;
    QString help() const;

private:
    QString m_command;
    QStringList m_examples;
    QStringList m_arguments;
    QCommandLineParser m_parser;
    bool m_connects = false;
};
