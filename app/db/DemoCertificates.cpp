#include "app/db/DemoCertificates.h"

#include "app/db/Problem.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

void DemoCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        throw Problem(tr("The program openssl, which makes the demo's certificates, failed: %1")
                          .arg(QString::fromLocal8Bit(process.readAll()).trimmed().section(u'\n', 0, 0)));
    }
}

void DemoCertificates::make() const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QStringList freshKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    openssl(QStringList{u"req"_s, u"-x509"_s} + freshKey
            + QStringList{u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Madoguchi demo authority"_s, u"-keyout"_s,
                          u"ca.key"_s, u"-out"_s, u"ca.crt"_s});
    openssl(QStringList{u"req"_s, u"-x509"_s} + freshKey
            + QStringList{u"-days"_s, u"825"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                          u"subjectAltName=DNS:localhost"_s, u"-addext"_s, u"basicConstraints=critical,CA:FALSE"_s,
                          u"-CA"_s, u"ca.crt"_s, u"-CAkey"_s, u"ca.key"_s, u"-keyout"_s, u"server.key"_s, u"-out"_s,
                          u"server.crt"_s});
}
