#include "app/ShippedFonts.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

QString ShippedFonts::folder() { return QCoreApplication::applicationDirPath() + u"/fonts"_s; }

int ShippedFonts::load(const QString &folder)
{
    int loaded = 0;
    QDirIterator files(folder, {u"*.ttf"_s, u"*.otf"_s, u"*.ttc"_s}, QDir::Files);
    while (files.hasNext())
        loaded += QFontDatabase::addApplicationFont(files.next()) < 0 ? 0 : 1;
    return loaded;
}
