#include "app/db/CommandLine.h"
#include "app/db/Commands.h"
#include "app/db/Console.h"
#include "app/db/Problem.h"
#include "app/db/SpokenLanguage.h"
#include "app/db/Terminal.h"
#include "models/postgres/Environment.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Terminal::prepare();
    clearDatabaseEnvironment();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi-db"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    SpokenLanguage language;
    try {
        QStringList arguments = QCoreApplication::arguments().mid(1);
        language.choose(arguments);
        return Commands::run(arguments);
    } catch (const WrongUsage &usage) {
        Console::problem(usage.sentence);
        Console::progress(Commands::tr("“madoguchi-db --help” lists the commands."));
        return Console::WrongUsage;
    } catch (const Problem &problem) {
        Console::problem(problem.sentence());
        return Console::Failed;
    }
}
