#include "app/db/SpokenLanguage.h"

#include "app/db/CommandLine.h"

#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void SpokenLanguage::choose(QStringList &arguments)
{
    const QString computers = QLocale::system().uiLanguages().value(0).startsWith("ja"_L1) ? u"ja"_s : u"en"_s;
    use(computers);
    if (arguments.value(0) != "--language"_L1)
        return;
    const QString wanted = arguments.value(1);
    if (wanted != "ja"_L1 && wanted != "en"_L1)
        throw WrongUsage{tr("“--language” takes ja or en.")};
    arguments.remove(0, 2);
    use(wanted);
}

void SpokenLanguage::use(const QString &code)
{
    loadTranslations();
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(":/madoguchi/translations/madoguchi_"_L1 + code + ".qm"_L1))
        QCoreApplication::installTranslator(&m_ours);
}
