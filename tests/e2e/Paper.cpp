#include "tests/e2e/Paper.h"

#include "tests/fakes/HostProgram.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

Paper::Paper(QString pdf)
    : m_pdf(std::move(pdf))
{
}

int Paper::pages() const
{
    static const QRegularExpression count(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    const QString about = QString::fromUtf8(HostProgram::run(u"pdfinfo"_s, {m_pdf}).output);
    return count.match(about).captured(1).toInt();
}

QImage Paper::picture(int page, int dpi) const
{
    const QString number = QString::number(page);
    const auto done = HostProgram::run(
        u"pdftoppm"_s,
        {u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, m_pdf});
    return QImage::fromData(done.output, "PGM");
}

QString Paper::text(int page) const
{
    const QString number = QString::number(page);
    return QString::fromUtf8(
        HostProgram::run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, m_pdf, u"-"_s}).output);
}

QStringList Paper::codes(int page) const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.png"_s);
    if (!picture(page, 300).save(file))
        return {};
    const QString found = QString::fromUtf8(HostProgram::run(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, file}).output);
    return found.split(u'\n', Qt::SkipEmptyParts);
}
