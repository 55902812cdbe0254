#include "tests/e2e/Tour.h"

#include <QDir>
#include <QImage>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

Tour::Tour()
    : m_folder(qEnvironmentVariable("MADOGUCHI_TOUR"))
{
    if (isWanted())
        QDir().mkpath(m_folder);
}

QString Tour::next(const QString &name)
{
    ++m_number;
    return file(u"%1-%2.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(name));
}

void Tour::picture(QWidget *window, const QString &name)
{
    if (!isWanted())
        return;
    QTest::qWait(700); // answers that are on their way, and marks that fade
    window->grab().save(next(name));
}

void Tour::picture(const QImage &image, const QString &name)
{
    if (isWanted())
        image.save(next(name));
}
