#include "app/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

Options Options::read(const QCoreApplication &application)
{
    const QCommandLineOption servers(u"servers"_s, tr("The list of servers to use instead of the usual one."),
                                     u"FILE"_s);
    const QCommandLineOption login(u"login"_s, tr("The login to begin with at the sign-in."), u"NAME"_s);
    const QCommandLineOption language(u"language"_s, tr("The language on screen: ja or en."), u"CODE"_s);
    const QCommandLineOption demo(u"demo"_s, tr("Begins with sample data, in a database on this computer."));
    const QCommandLineOption demoFolder(u"demo-dir"_s,
                                        tr("The folder of that database; one of the user's own if not "
                                           "given."),
                                        u"FOLDER"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The counter behind a health insurance society's member portal."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({servers, login, language, demo, demoFolder});
    parser.process(application);
    return {.serverFile = parser.value(servers),
            .login = parser.value(login),
            .language = parser.value(language),
            .demo = parser.isSet(demo),
            .demoFolder = parser.value(demoFolder),
            .command = {}};
}
