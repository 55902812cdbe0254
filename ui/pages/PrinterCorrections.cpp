#include "ui/pages/PrinterCorrections.h"

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString groupOf(const QString &queue, const QString &form)
{
    return u"printing/corrections/%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(queue)), form);
}

} // namespace

PrinterCorrections PrinterCorrections::of(const QString &queue, const QString &form)
{
    QSettings settings;
    settings.beginGroup(groupOf(queue, form));
    return {.rightMm = settings.value(u"right_mm"_s, 0).toDouble(),
            .downMm = settings.value(u"down_mm"_s, 0).toDouble(),
            .widePercent = settings.value(u"wide_percent"_s, 100).toDouble(),
            .highPercent = settings.value(u"high_percent"_s, 100).toDouble(),
            .bothSides = settings.value(u"both_sides"_s, true).toBool()};
}

void PrinterCorrections::keep(const QString &queue, const QString &form) const
{
    QSettings settings;
    settings.beginGroup(groupOf(queue, form));
    settings.setValue(u"right_mm"_s, rightMm);
    settings.setValue(u"down_mm"_s, downMm);
    settings.setValue(u"wide_percent"_s, widePercent);
    settings.setValue(u"high_percent"_s, highPercent);
    settings.setValue(u"both_sides"_s, bothSides);
}
