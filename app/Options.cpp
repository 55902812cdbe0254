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
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The counter behind a health insurance society's member portal."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({servers, login, language});
    parser.process(application);
    return {parser.value(servers), parser.value(login), parser.value(language)};
}
