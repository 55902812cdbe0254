#include "ui/print/CarriedFonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace {

bool loadAll()
{
    const QDir folder(QCoreApplication::applicationDirPath() + "/fonts"_L1);
    const QStringList files = folder.entryList({u"*.ttf"_s, u"*.ttc"_s, u"*.otf"_s}, QDir::Files);
    for (const QString &file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
    return true;
}

} // namespace

bool CarriedFonts::provide(const QString &family)
{
    if (QFontDatabase::hasFamily(family))
        return true;
    [[maybe_unused]] static const bool once = loadAll();
    return QFontDatabase::hasFamily(family);
}
