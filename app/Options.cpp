#include "app/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

Options Options::read(const QCoreApplication &application)
{
    const QCommandLineOption servers(u"servers"_s, u"The list of servers to use instead of the usual one."_s,
                                     u"FILE"_s);
    const QCommandLineOption login(u"login"_s, u"The login to begin with at the sign-in."_s, u"NAME"_s);
    const QCommandLineOption language(u"language"_s, u"The language on screen: ja or en."_s, u"CODE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The counter behind a health insurance society's member portal."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({servers, login, language});
    parser.process(application);
    return {parser.value(servers), parser.value(login), parser.value(language)};
}
