#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

/// A certificate authority of the demo's own and a server certificate for "localhost", made with the program openssl.
class DemoCertificates
{
    Q_DECLARE_TR_FUNCTIONS(DemoCertificates)

public:
    explicit DemoCertificates(QString folder)
        : m_folder(std::move(folder))
    {
    }

    void make() const;
    QString authority() const { return m_folder + QLatin1String("/ca.crt"); }
    QString serverCertificate() const { return m_folder + QLatin1String("/server.crt"); }
    QString serverKey() const { return m_folder + QLatin1String("/server.key"); }

private:
    void openssl(const QStringList &arguments) const;

    QString m_folder;
};
