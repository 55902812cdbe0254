#include "app/db/DemoPasswords.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

QString freshDemoPassword()
{
    const QString alphabet = u"acdefhkmnprtwxy347"_s;
    QString password;
    for (int i = 0; i < 20; ++i)
        password += alphabet.at(qsizetype(QRandomGenerator::system()->bounded(quint32(alphabet.size()))));
    return password;
}
