#include "ui/LanguageNames.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QList<LanguageName> languageNames()
{
    return {{u"ja"_s, QLocale(QLocale::Japanese).nativeLanguageName()},
            {u"en"_s, QLocale(QLocale::English, QLocale::World).nativeLanguageName()}};
}
