#include "tests/e2e/Paper.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

} // namespace

Paper::Paper(QString pdf)
    : m_pdf(std::move(pdf))
{
}

int Paper::pages() const
{
    static const QRegularExpression count(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    const QString about = QString::fromUtf8(outputOf(u"pdfinfo"_s, {m_pdf}));
    return count.match(about).captured(1).toInt();
}

QImage Paper::picture(int page, int dpi) const
{
    const QTemporaryDir folder;
    const QString stem = folder.filePath(u"page"_s);
    outputOf(u"pdftoppm"_s,
             {u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), u"-f"_s, QString::number(page), u"-l"_s,
              QString::number(page), m_pdf, stem});
    return QImage(stem + u".png"_s);
}

QString Paper::text(int page) const
{
    const QString number = QString::number(page);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, m_pdf, u"-"_s}));
}

QStringList Paper::codes(int page) const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.png"_s);
    if (!picture(page, 300).save(file))
        return {};
    const QString found = QString::fromUtf8(outputOf(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file}));
    return found.split(u'\n', Qt::SkipEmptyParts);
}
