#include "app/db/CommandLine.h"

#include "app/db/Console.h"
#include "app/db/Demo.h"

using namespace Qt::StringLiterals;

CommandLine::CommandLine(QString command, const QString &description, QStringList examples)
    : m_command(std::move(command))
    , m_examples(std::move(examples))
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{u"h"_s, u"help"_s}, tr("Shows this help.")});
}

void CommandLine::addConnectionOptions()
{
    m_connects = true;
    m_parser.addOption({u"host"_s, tr("The server; this computer if not given."), u"name"_s, u"127.0.0.1"_s});
    m_parser.addOption({u"port"_s, tr("The server's port; 5432 if not given."), u"number"_s, u"5432"_s});
    m_parser.addOption({u"database"_s, tr("The database; madoguchi if not given."), u"name"_s, u"madoguchi"_s});
    m_parser.addOption(
        {u"user"_s, tr("Who signs in; madoguchi_operator if not given."), u"name"_s, u"madoguchi_operator"_s});
    m_parser.addOption({u"root-certificate"_s,
                        tr("The file of the certificate authority (PEM). Needed for every server but this computer."),
                        u"file"_s});
    m_parser.addOption({u"demo"_s, tr("Instead of all these: the folder of a demo that runs."), u"folder"_s});
}

void CommandLine::addArgument(const QString &name, const QString &description)
{
    m_arguments.append(name);
    m_parser.addPositionalArgument(name, description, u'<' + name + u'>');
}

QString CommandLine::help() const
{
    QString text = m_parser.helpText();
    // QCommandLineParser knows only the program's name.
    text.replace(0, text.indexOf(u'\n'),
                 tr("Usage: madoguchi-db %1 [options] %2")
                     .arg(m_command, m_arguments.isEmpty() ? QString() : u'<' + m_arguments.join("> <"_L1) + u'>')
                     .trimmed());
    if (m_connects)
        text += u'\n' + tr("The password is taken from the environment (MADOGUCHI_DB_PASSWORD), or asked for.") + u'\n';
    text += u'\n' + tr("Examples:") + u'\n';
    for (const QString &example : m_examples)
        text += "  madoguchi-db "_L1 + example + u'\n';
    return text.trimmed();
}

bool CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"madoguchi-db"_s} + arguments))
        throw WrongUsage{m_parser.errorText()};
    if (m_parser.isSet(u"help"_s)) {
        Console::result(help());
        return false;
    }
    if (m_parser.positionalArguments().size() != m_arguments.size())
        throw WrongUsage{
            tr("“madoguchi-db %1” takes %n argument(s).", nullptr, int(m_arguments.size())).arg(m_command)};
    return true;
}

int CommandLine::number(const char *option, int least, int most) const
{
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        throw WrongUsage{tr("--%1 must be a number from %2 to %3.")
                             .arg(QLatin1String(option), QString::number(least), QString::number(most))};
    }
    return number;
}

DatabaseAddress CommandLine::address() const
{
    if (isSet("demo"))
        return Demo(value("demo")).report().address();
    return {value("host"), number("port", 1, 65535), value("database"), value("user"), value("root-certificate")};
}

QByteArray CommandLine::password() const
{
    if (isSet("demo"))
        return Demo(value("demo")).report().operatorLogin.password.toUtf8();
    const QByteArray fromEnvironment = qgetenv("MADOGUCHI_DB_PASSWORD");
    if (!fromEnvironment.isEmpty()) {
        qunsetenv("MADOGUCHI_DB_PASSWORD"); // not for the programs that are started from here
        return fromEnvironment;
    }
    return Console::readPassword(tr("Password of %1: ").arg(value("user")));
}
