#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

void Language::use(const QString &code)
{
    loadTranslations();
    m_code = code == english ? english : japanese;
    QLocale::setDefault(m_code == english ? QLocale(QLocale::English, QLocale::Japan)
                                          : QLocale(QLocale::Japanese, QLocale::Japan));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/madoguchi/translations/madoguchi_"_s + m_code + u".qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    else
        QCoreApplication::postEvent(QCoreApplication::instance(), new QEvent(QEvent::LanguageChange));
}
